package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program, from outside: streams, exit codes, formats. */
class ProgramIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path scratch;
  private PackagedProgram program;

  @BeforeEach
  void program() {
    program = new PackagedProgram(scratch);
  }

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(program.litter()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "why do my calves cramp at night?, 0",
    "hello, 0",
    "asdf qwer zxcv lkjh, 3",
    "who won the world cup in 1966?, 3",
    "i have crushing chest pain and i can't breathe, 4"
  })
  void theExitCodeSaysWhatKindOfReplyItWas(String question, int code) {
    PackagedProgram.Ended ended = program.run("ask", question);
    assertThat(ended.code()).as(ended.out()).isEqualTo(code);
    assertThat(ended.out()).isNotBlank().doesNotContain("\u001b");
    assertThat(ended.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aks",
        "--hepl",
        "ask --jsom x",
        "chat x",
        "ask x --intents y",
        "ask x --region mars",
        "chat --region mars",
        "demo --format pdf",
        "lint --intents y",
        "new-topic"
      })
  void wrongUseIsNamedOnStandardError(String arguments) {
    PackagedProgram.Ended ended = program.run(arguments.split(" ", -1));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("charley: ").doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask x --seeds y", "lint --seeds y"})
  void otherDocumentsThatAreNotThereAreNamed(String arguments) {
    PackagedProgram.Ended ended = program.run(arguments.split(" ", -1));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).startsWith("y: expected a folder with documents, but was missing");
  }

  @Test
  void helpAndVersionAreData() {
    assertThat(program.run("--version").out()).matches("charley \\d+\\.\\d+.*\\R");
    String help = program.run("--help").out();
    for (CommandPage page : CommandPage.values()) {
      assertThat(help).contains("\n  " + page.label());
    }
    assertThat(program.run("help", "ask").out()).isEqualTo(program.run("ask", "--help").out());
  }

  @Test
  void aQuestionComesFromStandardInputToo() {
    String question = "what helps when my calf knots up, mate?";
    String asked = program.run("ask", question).out();
    assertThat(program.reading(question + "\n").run("ask").out()).isEqualTo(asked);
  }

  @Test
  void theSameObjectComesFromAskAndConverse() {
    String question = "why do my calves cramp at night?";
    JsonNode asked = JSON.readTree(program.run("ask", "--json", question).out());
    String line = JSON.writeValueAsString(JSON.createObjectNode().put("text", question));
    JsonNode conversed = JSON.readTree(program.reading(line).run("converse").out());
    for (String name : List.of("turn", "text", "outcome", "interpretation", "segments")) {
      assertThat(asked.path(name)).isEqualTo(conversed.path(name));
    }
  }

  @Test
  void everyLineInGetsOneLineOutInOrder() {
    String lines =
        """
        {"conversation":"a","text":"why do i get leg cramps?"}
        {"conversation":"b","text":"hello"}
        nonsense
        {"conversation":"a","text":"and how do i stop it?"}
        {"text":3}

        ["a"]
        {"text":"%s"}
        """
            .formatted("cramp ".repeat(30_000));
    PackagedProgram.Ended ended = program.reading(lines).run("converse");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    List<JsonNode> out = ended.out().lines().map(JSON::readTree).toList();
    assertThat(out).hasSize(8);
    assertThat(out.get(0).path("turn").asInt()).isEqualTo(1);
    assertThat(out.get(1).path("conversation").asString()).isEqualTo("b");
    assertThat(out.get(3).path("turn").asInt()).isEqualTo(2);
    assertThat(out.get(7).path("conversation").asString()).isEqualTo("default");
    for (int line : new int[] {3, 5, 6, 7}) {
      assertThat(out.get(line - 1).path("error").path("line").asInt()).isEqualTo(line);
    }
  }

  @Test
  void outputIsUtf8WhateverTheSystemPrefers() {
    PackagedProgram.Ended ended = program.with("LC_ALL", "C").run("ask", "what causes leg cramps?");
    assertThat(ended.out()).contains("“").doesNotContain("?“");
  }

  @Test
  void bytesThatAreNoTextGetAReply() {
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 27, '[', '2', 'J', (byte) 0xc3, '\n'};
    PackagedProgram.Ended ended = program.reading(bytes).run("ask");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isNotBlank().doesNotContain("\u001b");
  }

  @Test
  void foldersThatAreNotThereAreFaultsOfTheTopicPack() {
    PackagedProgram.Ended ended =
        program.run("ask", "hello", "--intents", "nowhere", "--seeds", "elsewhere");
    assertThat(ended.code()).as(ended.err()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("nowhere", "elsewhere").doesNotContain("Exception", "\tat ");
  }

  @Test
  void theDemoIsPlayedAsTextAndAsMarkdown() {
    String text = program.run("demo").out();
    assertThat(text.lines().filter(line -> line.startsWith("> ")).count())
        .isGreaterThanOrEqualTo(10);
    assertThat(program.run("demo", "--format", "md").out()).contains("**").contains("\n> ");
  }

  @Test
  void theDemoIsAsItStates() {
    PackagedProgram.Ended ended = program.run("test");
    assertThat(ended.code()).as(ended.out()).isZero();
  }

  @Test
  void aPipedChatAnswersLineByLine() {
    PackagedProgram.Ended ended =
        program.reading("what's going on\now!! my leg\n/help\n/nosuch\n/quit\nnever read\n").run();
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("/why", "There is no /nosuch", "Goodbye.")
        .doesNotContain("\u001b", "never read");
  }

  @Test
  void aPipedChatThatEndsSaysGoodbye() {
    assertThat(program.reading("").run("chat").out()).endsWith("Goodbye.\n");
    assertThat(program.reading("hello").run("chat").out()).endsWith("Goodbye.\n");
  }

  @Test
  void aConversationIsSavedAndPassesAsATest() throws IOException {
    Path file = scratch.resolve("saved.txt");
    program.reading("why do i get leg cramps?\n# 1\n/save " + file + "\n/save " + file).run();
    assertThat(Files.readString(file, UTF_8))
        .startsWith("why do i get leg cramps?\n> ")
        .contains("\\# 1\n> ");
    assertThat(program.run("test", file.toString()).out())
        .isEqualTo("1 conversation, 2 messages, 0 not as expected\n");
  }

  @Test
  void aConversationThatIsNotAsStatedIsShown() throws IOException {
    Path file =
        Files.writeString(
            scratch.resolve("wrong.txt"), "hello\n= outcome=off_topic level=emergency\n");
    PackagedProgram.Ended ended = program.run("test", file.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("wrong.txt:2: hello", "expected  outcome=off_topic", "but was   outcome=social")
        .endsWith("1 conversation, 1 message, 1 not as expected\n");
  }

  @Test
  void aFaultyConversationFileIsNamed() throws IOException {
    Path file = Files.writeString(scratch.resolve("faulty.txt"), "hello\n= outcom=social\n");
    PackagedProgram.Ended ended = program.run("test", file.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("faulty.txt:2: expected one of outcome");
  }
}
