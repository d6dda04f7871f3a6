package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chat at a real prompt. */
class TerminalIT {

  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir private Path scratch;
  private PackagedProgram program;

  @BeforeAll
  static void terminal() {
    assumeTrue(TerminalSession.isPossible(), "needs 'script' of util-linux for a pseudo-terminal");
  }

  @BeforeEach
  void program() {
    program = new PackagedProgram(scratch).with("TERM", "xterm-256color");
  }

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(program.litter()).isEmpty();
  }

  @Test
  void whateverIsTypedIsOneMessage() throws Exception {
    List<String> traps =
        List.of(
            "what causes cramps",
            "what's going on",
            "ow!! my leg",
            "-v foo",
            "\"is it serious",
            "a trailing \\",
            "$HOME `ls` | cat > x",
            "why do legs cramp? 日本");
    Path file = scratch.resolve("saved.txt");
    try (TerminalSession session = new TerminalSession(program, 80)) {
      session.awaitText("/help lists commands");
      for (String trap : traps) {
        session.say(trap);
      }
      session.say("/save " + file);
      session.type(CTRL_D);
      assertThat(session.exitCode()).isZero();
      assertThat(session.text()).contains("Goodbye.");
    }
    assertThat(Files.readString(file, UTF_8).lines().filter(traps::contains))
        .containsExactlyElementsOf(traps);
  }

  @Test
  void theNumberOfASuggestionSendsIt() throws Exception {
    try (TerminalSession session = new TerminalSession(program, 80)) {
      session.awaitText("/help lists commands");
      session.say("1");
      assertThat(session.text()).contains("[1]");
    }
  }

  @Test
  void interruptingTwiceLeaves() throws Exception {
    try (TerminalSession session = new TerminalSession(program, 80)) {
      session.awaitText("/help lists commands");
      session.type("half a mess");
      session.interrupt();
      session.say("hello");
      session.interrupt();
      session.type(CTRL_C);
      assertThat(session.exitCode()).as(session.text()).isZero();
      assertThat(session.text()).endsWith("Goodbye.\n");
    }
  }

  @Test
  void tabCompletesCommands() throws Exception {
    try (TerminalSession session = new TerminalSession(program, 80)) {
      session.awaitText("/help lists commands");
      session.type("/sou\t");
      session.awaitText("/sources ");
      session.type("\r");
      session.awaitText("in our words");
      session.type(CTRL_D);
      assertThat(session.exitCode()).isZero();
    }
  }

  @Test
  void coloursAreLeftOutWhereNoneAreWanted() throws Exception {
    assertThat(chatted(program, 80)).containsPattern("\u001b\\[[0-9;]*m");
    assertThat(chatted(program.with("NO_COLOR", "1"), 80))
        .doesNotContainPattern("\u001b\\[[0-9;]*[1-9][0-9;]*m");
  }

  @Test
  void aDumbTerminalGetsNoControlSequences() throws Exception {
    assertThat(chatted(program.with("TERM", "dumb"), 80)).doesNotContain("\u001b");
  }

  @Test
  void nothingIsDrawnOrRepaintedForAScreenReader() throws Exception {
    String screen = chatted(program.with("ACCESSIBLE", "1").with("NO_COLOR", "1"), 80);
    assertThat(screen).doesNotContain("\u001b").doesNotContain("•");
  }

  @Test
  void linesFitANarrowTerminal() throws Exception {
    String screen = chatted(program.with("TERM", "dumb"), 40);
    assertThat(screen.replace("\r", "").lines().filter(line -> line.length() > 40)).isEmpty();
  }

  @Test
  void anAnswerIsWrappedToTheTerminalToo() throws Exception {
    try (TerminalSession session = new TerminalSession(program, 50, "ask", "what causes cramps")) {
      assertThat(session.exitCode()).isZero();
      session.awaitText("[1]");
      assertThat(session.text().lines().filter(line -> line.length() > 50)).isEmpty();
    }
  }

  @Test
  void aFaultyTopicPackEndsTheChatWithItsFaults() throws Exception {
    String[] arguments = {"--intents", "nowhere", "--seeds", "nowhere"};
    try (TerminalSession session = new TerminalSession(program, 80, arguments)) {
      assertThat(session.exitCode()).isEqualTo(2);
      assertThat(session.text()).contains("nowhere").doesNotContain("Exception");
    }
  }

  /** {@return all that was written during a short chat} */
  private static String chatted(PackagedProgram program, int columns)
      throws IOException, InterruptedException {
    try (TerminalSession session = new TerminalSession(program, columns)) {
      session.awaitText("/help lists commands");
      session.say("what causes leg cramps at night?");
      session.type(CTRL_D);
      assertThat(session.exitCode()).isZero();
      return session.raw();
    }
  }
}
