package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter err = new StringWriter();
  private final Streams streams =
      new Streams(
          InputStream.nullInputStream(), new PrintWriter(new StringWriter()), new PrintWriter(err));

  @Test
  void aTerminalIsShownABarThatIsTakenAway() {
    Progress progress = new Progress(streams, () -> true);
    progress.at("messages", 1, 4);
    progress.stage("learning\u001b[2J", 6, 6);
    progress.end();
    assertThat(err.toString())
        .contains("\r\u001b[?7l[#####...............]  25 %  messages  0:0")
        .contains("[####################] 100 %  learning\uFFFD[2J")
        .doesNotContain("\n")
        .endsWith("\r\u001b[K");
  }

  @Test
  void aRemarkStaysWhenTheBarIsTakenAway() {
    Progress progress = new Progress(streams, () -> true);
    progress.stage("learning", 1, 6);
    progress.remark("one rule is left out");
    progress.end();
    assertThat(err.toString()).endsWith("charley: one rule is left out" + System.lineSeparator());
  }

  @Test
  void elsewhereItIsToldInAFewLines() {
    Progress progress = new Progress(streams, () -> false);
    for (int done = 1; done <= 100; done++) {
      progress.at("messages", done, 100);
    }
    progress.stage("learning", 1, 6);
    progress.end();
    assertThat(err.toString().lines())
        .containsExactly(
            "charley: messages 20 of 100",
            "charley: messages 40 of 100",
            "charley: messages 60 of 100",
            "charley: messages 80 of 100",
            "charley: messages 100 of 100",
            "charley: learning");
  }

  @Test
  void linesGoWhereThePersonLooks() {
    List<String> above = new ArrayList<>();
    Progress progress = new Progress(streams, () -> false);
    progress.to(above::add);
    progress.stage("learning", 0, 6);
    assertThat(above).containsExactly("learning");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void nothingToTellLeavesNothingBehind() {
    new Progress(streams, () -> true).end();
    assertThat(err.toString()).isEmpty();
  }
}
