package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.evaluation.HeldOutFile.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldOutFileTest {

  @TempDir Path folder;

  @Test
  void labelledMessages() throws IOException {
    assertThat(read("cause\twhy is that\n\nrelief\thelp\tme\n"))
        .containsExactly(new Message(1, "why is that"), new Message(3, "help\tme"));
  }

  @Test
  void casesUnderTheirColumns() throws IOException {
    assertThat(read("expected\tkind\ttext\nrelief\tplain\twhat helps\n"))
        .containsExactly(new Message(2, "what helps"));
    assertThat(read("kind\tquestion\tpassages\nbroad\twhat helps\ta:b\n"))
        .containsExactly(new Message(2, "what helps"));
  }

  @Test
  void eachMessageOfAConversation() throws IOException {
    assertThat(read("level\tsigns\tmessage\nnone\t\thello || my leg\n"))
        .containsExactly(new Message(2, "hello"), new Message(2, "my leg"));
  }

  @Test
  void aFileWithoutMessagesIsNamed() {
    assertThatThrownBy(() -> read("\n"))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("test.tsv:1: expected messages, but was none");
    assertThatThrownBy(() -> HeldOutFile.read(folder.resolve("none.tsv")))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("expected a file");
  }

  private List<Message> read(String text) throws IOException {
    return HeldOutFile.read(Files.writeString(folder.resolve("test.tsv"), text));
  }
}
