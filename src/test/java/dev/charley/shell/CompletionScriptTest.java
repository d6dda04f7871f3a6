package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts and the manual, against what {@code --help} shows. */
class CompletionScriptTest {

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)\\b");
  private static final Pattern OPTION = Pattern.compile("(?m)^  .{0,4}--([a-z-]+)");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(CompletionScript.class)
  void everyCommandAndOptionOfTheHelpIsCompleted(CompletionScript script) {
    String text = script.write();
    String option = script == CompletionScript.FISH ? "-l %s " : "--%s";
    for (String command : commands()) {
      assertThat(text).containsPattern("\\b" + command + "\\b");
      for (String name : options(command)) {
        assertThat(text).as(command).contains(option.formatted(name));
      }
    }
  }

  @Test
  void everyCommandAndOptionOfTheHelpStandsInTheManual() {
    String manual = ManPage.of().replace("\\-", "-");
    for (String command : commands()) {
      assertThat(manual).containsPattern("(?m)^\\.SS " + command + "\\b");
      for (String name : options(command)) {
        assertThat(manual).as(command).contains("--" + name);
      }
    }
    assertThat(manual).contains(ChatAction.names()).contains("CHARLEY_CACHE", ".SH EXIT STATUS");
  }

  @Test
  void theManualIsReadWithoutAWarning() throws Exception {
    Path page = Files.writeString(folder.resolve("charley.1"), ManPage.of());
    List<String> groff = List.of("groff", "-man", "-Tascii", "-ww", page.toString());
    assumeTrue(isThere("groff"), "needs groff");
    assertThat(run(groff).replaceAll(".\b", "")) // bold is overstruck
        .contains("--help", "demo [FILE]")
        .doesNotContain("warning", "groff:", "troff:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          co                     | converse compile completion
          demo --form            | --format
          demo --format h        | html
          demo --format = h      | html
          --region us ask --j    | --json
          --region = us ca       | cache
          cache ''               | clear prune warm
          completion z           | zsh
          help ev                | evaluate
          test no                | notes.txt
          ask wh                 |
          --intents f            | folder
          """)
  void bashCompletes(String typed, String offered) throws Exception {
    assumeTrue(isThere("bash"), "needs bash");
    Files.writeString(folder.resolve("notes.txt"), "");
    Files.writeString(folder.resolve("file.txt"), "");
    Files.createDirectory(folder.resolve("folder"));
    Path script = Files.writeString(folder.resolve(".script"), CompletionScript.BASH.write());
    String program =
        """
        cd '%s' && source '%s'
        complete -p charley >/dev/null || exit
        COMP_WORDS=(charley %s) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _charley
        echo "${COMPREPLY[*]}"
        """
            .formatted(folder, script, typed);
    assertThat(run(List.of("bash", "-c", program)).strip())
        .isEqualTo(offered == null ? "" : offered);
  }

  @Test
  void anUnknownShellIsNamed() {
    assertThatThrownBy(() -> CompletionScript.of("tcsh"))
        .isInstanceOf(UsageException.class)
        .hasMessage("'completion' takes one of bash zsh fish, but was given 'tcsh'");
  }

  private static List<String> commands() {
    String overview = HelpText.of("");
    List<String> commands = found(COMMAND, overview.substring(0, overview.indexOf("\nOptions")));
    assertThat(commands).contains("ask", "completion", "man");
    return commands;
  }

  private static List<String> options(String command) {
    List<String> options = found(OPTION, HelpText.of(command));
    assertThat(options).contains("help", "intents");
    return options;
  }

  private static List<String> found(Pattern pattern, String help) {
    return List.copyOf(
        new TreeSet<>(
            pattern.matcher(help).results().map((MatchResult found) -> found.group(1)).toList()));
  }

  private static boolean isThere(String program) {
    try {
      run(List.of(program, "--version"));
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return out;
  }
}
