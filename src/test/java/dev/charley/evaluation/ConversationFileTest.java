package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.Assistant;
import dev.charley.SharedAssistant;
import dev.charley.TurnOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationFileTest {

  @Test
  void aFolderWithoutConversationsIsAFault(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> ConversationFile.in(folder))
        .isInstanceOf(ConversationFormatException.class)
        .hasMessage(
            folder
                + ": expected conversation files, whose names end in .txt, but the folder is empty");
    Path other = Files.writeString(folder.resolve("notes.md"), "hello");
    assertThatThrownBy(() -> ConversationFile.in(folder))
        .hasMessageEndingWith(".txt, but there are only others, such as " + other);
    assertThatThrownBy(() -> ConversationFile.in(folder.resolve("nowhere.txt")))
        .hasMessageStartingWith(folder.resolve("nowhere.txt") + ": expected a conversation file");
    assertThat(ConversationFile.in(other)).containsExactly(other);
  }

  @Test
  void commentsRepliesAndBlankLinesAreNoMessages() {
    ConversationFile file =
        ConversationFile.parse(
            "a.txt", "# a comment\n\nhello\n= outcome=social\n> Hi.\nwhat's up?\n");
    assertThat(file.messages()).containsExactly("hello", "what's up?");
  }

  @Test
  void aBackslashMakesAMessageOfAnyLine() {
    assertThat(ConversationFile.parse("a.txt", "\\# hash\n\\\\n\n\\\n").messages())
        .containsExactly("# hash", "\\n", "");
  }

  @Test
  void aMessageIsReadBackAsItWasWritten() {
    for (String said : new String[] {"hello", "# hash", "= x", "> y", "\\", "", "  "}) {
      String line = ConversationTranscript.messageLine(said);
      assertThat(ConversationFile.parse("a.txt", line).messages()).containsExactly(said);
    }
  }

  @Test
  void everyFaultIsNamedWithItsLine() {
    String text =
        "= outcome=social\nhello\n= outcom=social level=none\n= says=\"open\n= nonsense\n=\n";
    assertThatThrownBy(() -> ConversationFile.parse("a.txt", text))
        .isInstanceOf(ConversationFormatException.class)
        .hasMessageContainingAll(
            "a.txt:1: expected a message before",
            "a.txt:3: expected one of outcome, intents,",
            "but was 'outcom'",
            "a.txt:4: expected key=value",
            "a.txt:5: expected key=value",
            "a.txt:6: expected key=value");
  }

  @Test
  void anUpdateRewritesRepliesAndNothingElse() {
    String text =
        """
        \uFEFF# a comment
        > before all

        hello
        > old 1
        = outcome=off_topic
        > old 2
        # between

        who are you?
        = level=emergency question=none

        # the end
        """
            .replace("\n", "\r\n");
    ConversationFile file = ConversationFile.parse("a.txt", text);
    List<TurnOutcome> outcomes = file.play(SharedAssistant.get());
    String updated = file.with(outcomes);
    String first = reply(outcomes.get(0));
    String second = reply(outcomes.get(1));
    assertThat(updated)
        .isEqualTo(
            text.replace("> old 1\r\n", first)
                .replace("> old 2\r\n", "")
                .replace("question=none\r\n", "question=none\r\n" + second));
    ConversationFile again = ConversationFile.parse("a.txt", updated);
    assertThat(again.with(outcomes)).isEqualTo(updated);
    assertThat(again.check(outcomes)).allMatch(CheckedTurn::isUpToDate);
  }

  private static String reply(TurnOutcome outcome) {
    return outcome
        .reply()
        .text()
        .lines()
        .map(line -> "> " + line + "\r\n")
        .collect(Collectors.joining());
  }

  @Test
  void aMessageIsComparedWithWhatIsStatedAndWithTheReplyInTheFile() {
    ConversationFile file =
        ConversationFile.parse("a.txt", "hello\n= outcome=off_topic level=none\n> Once.\nhi\n");
    List<CheckedTurn> checked = file.check(file.play(SharedAssistant.get()));
    assertThat(checked.get(0).mismatches())
        .containsExactly(
            new ConversationMismatch(2, "hello", "outcome=off_topic", "outcome=social"));
    assertThat(checked.get(0).before()).containsExactly("Once.");
    assertThat(checked.get(1).mismatches()).isEmpty();
    assertThat(checked.get(1).now()).isNotEmpty();
  }

  @Test
  void coverageNamesWhatNoConversationComesTo() {
    Assistant assistant = SharedAssistant.get();
    ConversationFile file =
        ConversationFile.parse(
            "a.txt", "hello\nwhy do my calves cramp at night?\nmy chest feels tight\n");
    ConversationCoverage coverage = ConversationCoverage.of(assistant, file.play(assistant));
    assertThat(coverage.intents().missed())
        .contains("relief", "goodbye")
        .doesNotContain("cause", "greeting");
    assertThat(coverage.findings().missed()).contains("pregnant").doesNotContain("chest_pain");
    assertThat(coverage.rules().missed()).contains("seizure").doesNotContain("chest-pain");
    assertThat(coverage.policies().missed())
        .contains("RepairPolicy")
        .doesNotContain("EmergencyPolicy", "SocialPolicy", "AnswerPolicy");
    assertThat(coverage.questions().missed()).doesNotContain("frequency").isNotEmpty();
    assertThat(coverage.intents().all())
        .isEqualTo(coverage.intents().reached() + coverage.intents().missed().size());
    assertThat(new ConversationReport(1, 3, List.of(), Optional.of(coverage)).toJson())
        .startsWith(
            "{\"conversations\":1,\"messages\":3,\"mismatches\":[],\"coverage\":{\"intents\":{\"all\":")
        .doesNotContain("\n");
  }

  @Test
  void aFileWithoutMessagesIsAFault() {
    assertThatThrownBy(() -> ConversationFile.parse("a.txt", "# nothing\n"))
        .hasMessage("a.txt: expected at least one message, but was none");
  }

  @Test
  void allConversationsOfTheProjectCanBeRead() throws IOException {
    for (Path file : ConversationFile.in(Path.of("src", "test", "resources", "conversations"))) {
      assertThat(ConversationFile.read(file).messages()).as(file.toString()).isNotEmpty();
    }
  }
}
