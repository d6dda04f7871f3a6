package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConversationFileTest {

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
