package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.charley.topic.TinyTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chat at a real prompt. */
class TerminalIT {

  private static final String QUESTION = "what causes leg cramps at night?";
  private static final String COLOUR = "\u001b\\[[0-9;]*[1-9][0-9;]*m";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String PASTE_BEGINS = "\u001b[200~"; // as a terminal marks it
  private static final String PASTE_ENDS = "\u001b[201~";

  private static final String WAITED = LoadingAssistant.NOT_YET + Screen.WIPED;
  private static final String CHAIN = "how do I clean my chain?";
  private static final Path RECORDER = Path.of("docs", "recording.sh");
  private static final Path TINY = Path.of("src", "test", "resources", "tiny-topic");

  private static String piped = "";

  @TempDir private Path scratch;
  private PackagedProgram program;

  @BeforeAll
  static void terminal(@TempDir Path folder) {
    assumeTrue(TerminalSession.isPossible(), "needs 'script' of util-linux for a pseudo-terminal");
    assertThat(new PackagedProgram(folder).run(tiny("compile")).code()).isZero();
  }

  /** A small topic, for what does not hang on what is said: it is loaded in no time. */
  private static String[] tiny(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--intents", TINY.resolve("intents").toAbsolutePath().toString()));
    all.addAll(List.of("--seeds", TINY.resolve("seeds").toAbsolutePath().toString()));
    return all.toArray(String[]::new);
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
  void ctrlDLeavesHoweverEarlyItIsPressed() throws Exception {
    try (TerminalSession session = new TerminalSession(program, 80, tiny())) {
      session.type(CTRL_D);
      assertThat(session.exitCode()).as(session.text()).isZero();
      session.awaitEnd();
      assertThat(session.text()).endsWith("Goodbye.\n"); // with or without a welcome before it
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

  /** Shown anew after each character, the shorter of them took more than ten minutes. */
  @ParameterizedTest
  @ValueSource(ints = {60_000, 200_000})
  void aLongPasteIsAnsweredInSecondsAndCanBeCleared(int length) throws Exception {
    String text = "my chain ".repeat(length / 9);
    Path file = scratch.resolve("saved.txt");
    try (TerminalSession session = new TerminalSession(program, 80, tiny())) {
      session.awaitText("/help lists commands");
      session.type(text + "not sent");
      session.awaitText("not sent");
      session.interrupt();
      session.say(text + "by keys");
      session.type(PASTE_BEGINS + text + "as a paste" + PASTE_ENDS);
      session.awaitText("as a paste");
      session.say("");
      session.say("/save " + file);
      session.type(CTRL_D);
      assertThat(session.exitCode()).isZero();
    }
    assertThat(Files.readString(file, UTF_8).lines().filter(line -> line.startsWith("my chain")))
        .containsExactly(text + "by keys", text + "as a paste");
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
  void whatTabListsIsExplainedInANarrowTerminal() throws Exception {
    try (TerminalSession session = new TerminalSession(program, 40, tiny())) {
      session.awaitText("/help lists commands");
      session.type("/s\t");
      session.awaitText("/save     save the conversation");
      session.awaitText("/summary  what was told and asked");
    }
  }

  // One test for each cell of the table in docs/terminal.md: where and how it is shown.

  @Test
  void terminalPlain() throws Exception {
    String screen = chatted(program, 80, "> ");
    assertThat(screen).containsPattern(COLOUR).contains("•", "[1]");
    assertThat(asked(program, 80).lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void terminalJsonOrMarkdown() throws Exception {
    Path file = Files.writeString(scratch.resolve("short.txt"), CHAIN + "\n");
    String json = shown(program, 40, tiny("ask", "--json", CHAIN)).replace("\r", "");
    assertThat(json).isEqualTo(program.run(tiny("ask", "--json", CHAIN)).out());
    String[] demo = tiny("demo", file.toString(), "--format", "md");
    assertThat(shown(program, 40, demo).replace("\r", "")).isEqualTo(program.run(demo).out());
  }

  @Test
  void terminalNoColor() throws Exception {
    assertThat(chatted(program.with("NO_COLOR", "1"), 80, "> "))
        .doesNotContainPattern(COLOUR)
        .contains("\u001b", "•");
  }

  @Test
  void terminalDumb() throws Exception {
    assertThat(chatted(program.with("TERM", "dumb"), 80, "> "))
        .doesNotContain("\u001b")
        .contains("•", "[1]");
  }

  @Test
  void terminalNarrow() throws Exception {
    String screen = chatted(program.with("TERM", "dumb"), 40, "> ").replace("\r", "");
    assertThat(screen.lines()).allMatch(line -> line.length() <= 40);
    assertThat(asked(program.with("TERM", "xterm-256color"), 40).lines())
        .allMatch(line -> line.length() <= 40);
    assertThat(shown(program, 45, "test", "--help").lines())
        .contains("Exit code: 0 when every reply is as")
        .allMatch(line -> line.length() <= 45);
    try (TerminalSession session = new TerminalSession(program, 45, "ask", "--nonsense")) {
      assertThat(session.exitCode()).isEqualTo(2);
      session.awaitEnd();
      assertThat(session.text().lines())
          .contains("  Write -- before text that begins with a")
          .allMatch(line -> line.length() <= 45);
    }
  }

  @Test
  void terminalAccessible() throws Exception {
    String screen = chatted(program.with("ACCESSIBLE", "1"), 80, "You: ");
    assertThat(screen.replaceAll("\u001b\\[[0-9;]*m", ""))
        .doesNotContain("\u001b", "•", "[1]")
        .doesNotContainPattern("[\u2500-\u259f]")
        .contains("  - “", "source 1");
  }

  @Test
  void pipePlain() {
    assertThat(program.run("ask", QUESTION).out())
        .doesNotContain("\u001b")
        .contains("•", "[1]")
        .containsPattern("(?m)^.{89,}$");
  }

  @Test
  void pipeJsonOrMarkdown() throws Exception {
    String json = program.run(tiny("ask", "--json", CHAIN)).out();
    assertThat(json.lines()).hasSize(1);
    assertThat(json).startsWith("{\"conversation\":").doesNotContain("\u001b");
    Path file = Files.writeString(scratch.resolve("short.txt"), CHAIN + "\n");
    assertThat(program.run(tiny("demo", file.toString(), "--format", "md")).out())
        .startsWith("**" + CHAIN + "**\n\n> ")
        .doesNotContain("\u001b");
  }

  @Test
  void pipeNoColor() {
    assertThat(pipedWith("NO_COLOR", "1")).isEqualTo(piped());
  }

  @Test
  void pipeDumb() {
    assertThat(pipedWith("TERM", "dumb")).isEqualTo(piped());
  }

  @Test
  void pipeNarrow() {
    assertThat(pipedWith("COLUMNS", "40")).isEqualTo(piped());
  }

  @Test
  void pipeAccessible() {
    assertThat(pipedWith("ACCESSIBLE", "1")).isEqualTo(piped());
  }

  @Test
  void noLinkIsWrittenIntoAPipe() {
    assertThat(pipedWith("TERM", "xterm-kitty")).doesNotContain("\u001b");
  }

  @Test
  void aDemoIsPlayedAndAKeySkipsTheWait() throws Exception {
    Path file = Files.writeString(scratch.resolve("short.txt"), "hello\n" + QUESTION + "\n");
    try (TerminalSession session = new TerminalSession(program, 80, "demo", file.toString())) {
      session.awaitText("> ");
      for (int key = 0; key < 12; key++) {
        session.type(" ");
      }
      assertThat(session.exitCode()).isZero();
      assertThat(session.text()).contains("> hello\n", "> " + QUESTION + "\n", "[1] after ");
    }
  }

  /** A dumb terminal has its prompt once all is ready, and no answer takes long then. */
  @Test
  void anAnswerThatTakesLongCanBeLeft() throws Exception {
    TinyTopic topic = TinyTopic.copyTo(scratch.resolve("topic"));
    String pages =
        IntStream.range(0, 1500)
            .mapToObj("  translate page %d for me%n"::formatted)
            .collect(joining());
    Files.writeString(topic.intents().resolve("weather.yaml"), pages, APPEND); // many seconds
    program.with("CHARLEY_CACHE", scratch.resolve("cache").toString());
    String[] topicFolders = {
      "--intents", topic.intents().toString(), "--seeds", topic.seeds().toString()
    };
    try (TerminalSession session = new TerminalSession(program, 80, topicFolders)) {
      session.awaitText("> ");
      session.type("how do i clean it?\r");
      session.awaitText("clean it?", LoadingAssistant.NOT_YET); // sooner, Ctrl-C is the prompt's
      session.interrupt();
      assertThat(session.text()).contains("Stopped");
      session.say("how do i clean it?");
      session.type(CTRL_D);
      assertThat(session.exitCode()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xterm-256color", "dumb"})
  void whoTypesBeforeAllIsReadyIsWelcomedAndThenAnswered(String term) throws Exception {
    TinyTopic topic = TinyTopic.copyTo(scratch.resolve("topic"));
    program.with("TERM", term).with("CHARLEY_CACHE", scratch.resolve("cache").toString());
    String[] topicFolders = {
      "--intents", topic.intents().toString(), "--seeds", topic.seeds().toString()
    };
    try (TerminalSession session = new TerminalSession(program, 80, topicFolders)) {
      session.type(CHAIN + "\r");
      session.awaitText("[1]");
      session.type(CTRL_D);
      assertThat(session.exitCode()).isZero();
      assertThat(session.text())
          .containsSubsequence("/help lists commands", "“", "[1]")
          .containsOnlyOnce("/help lists commands");
    }
  }

  @Test
  void whatIsTypedWhileAnAnswerIsWorkedOutShowsAtTheNextPromptAlone() throws Exception {
    try (TerminalSession session = new TerminalSession(program, 80, tiny())) {
      session.awaitText("/help lists commands");
      session.type("my chain ".repeat(20_000) + "again\r");
      session.awaitText("again\n");
      session.type("hello there\r" + CTRL_D);
      assertThat(session.exitCode()).isZero();
      assertThat(session.text()).containsOnlyOnce("hello there").contains("\n> hello there\n");
    }
  }

  @Test
  void aSessionIsRecordedAsPlainText() throws Exception {
    Path messages = Files.writeString(scratch.resolve("messages"), CHAIN + "\n/why\n");
    Path recording = scratch.resolve("recording");
    List<String> command = new ArrayList<>(List.of("sh", RECORDER.toAbsolutePath().toString()));
    command.addAll(List.of("-m", messages.toString()));
    command.addAll(program.command(tiny()));
    Process process = program.process(command).redirectOutput(recording.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(recording, UTF_8))
        .startsWith("I quote a workshop leaflet")
        .containsSubsequence("\n> " + CHAIN + "\n", "[1] ", "\n> /why\n", "I took", "\nGoodbye.\n")
        .doesNotContain("\u001b", "\r");
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
  private static String chatted(PackagedProgram program, int columns, String prompt)
      throws IOException, InterruptedException {
    try (TerminalSession session = new TerminalSession(program, columns).prompting(prompt)) {
      session.awaitText("/help lists commands");
      session.say(QUESTION);
      session.type(CTRL_D);
      assertThat(session.exitCode()).isZero();
      return session.raw();
    }
  }

  private static String asked(PackagedProgram program, int columns)
      throws IOException, InterruptedException {
    return shown(program, columns, "ask", QUESTION)
        .replaceAll("\u001b\\[[0-9;]*m", "")
        .replaceAll("Getting ready \\.\\.\\.\r?\u001b\\[K", "") // on a busy machine
        .replace("\r", "");
  }

  /** {@return all that one command writes to a terminal, but for what a slow machine adds} */
  private static String shown(PackagedProgram program, int columns, String... arguments)
      throws IOException, InterruptedException {
    try (TerminalSession session = new TerminalSession(program, columns, arguments)) {
      assertThat(session.exitCode()).isZero();
      session.awaitEnd();
      return session.raw().replace(WAITED, "");
    }
  }

  /** {@return the answer in a pipe where nothing is asked for; the same each time, so run once} */
  private String piped() {
    if (piped.isEmpty()) {
      piped = new PackagedProgram(scratch).run(tiny("ask", CHAIN)).out();
    }
    return piped;
  }

  private String pipedWith(String variable, String value) {
    return new PackagedProgram(scratch).with(variable, value).run(tiny("ask", CHAIN)).out();
  }
}
