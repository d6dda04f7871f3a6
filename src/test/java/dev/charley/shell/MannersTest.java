package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TERM=xterm-kitty                              | true
          TERM=alacritty NO_COLOR=1                     | true
          TERM=xterm-256color VTE_VERSION=7200          | true
          TERM=xterm-256color VTE_VERSION=5000          | false
          TERM=xterm-256color VTE_VERSION=new           | false
          TERM=xterm-256color TERM_PROGRAM=iTerm.app    | true
          TERM=xterm-256color WT_SESSION=a              | true
          TERM=xterm-256color                           | false
          TERM=tmux-256color TERM_PROGRAM=WezTerm       | false
          TERM=xterm-kitty ACCESSIBLE=1                 | false
          TERM=dumb TERM_PROGRAM=iTerm.app              | false
          """)
  void linksAreForTerminalsKnownToHaveThem(String environment, boolean links) {
    assertThat(Manners.hasLinks(variables(environment))).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource({"TERM=xterm,true", "TERM=dumb,false", "TERM=linux,false", "LANG=C,false"})
  void aClipboardNeedsATerminalThatMayHaveOne(String environment, boolean clipboard) {
    assertThat(Manners.mayHaveClipboard(variables(environment))).isEqualTo(clipboard);
  }

  private static Map<String, String> variables(String environment) {
    Map<String, String> variables = new HashMap<>();
    for (String variable : environment.split(" ", -1)) {
      variables.put(variable.replaceFirst("=.*", ""), variable.replaceFirst("[^=]*=", ""));
    }
    return variables;
  }
}
