package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.nlu.LabelledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFileTest {

  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("messages.tsv"), content);
  }

  @Test
  void readsAMessageALineAndPassesOverBlankLines() throws IOException {
    assertThat(LabelledFile.read(file("cause\twhy\tthough\r\n\nthanks\tthank you\n")))
        .containsExactly(
            new LabelledText("cause", "why\tthough"), new LabelledText("thanks", "thank you"));
  }

  @Test
  void aFaultNamesFileLineWhatWasExpectedAndWhatWasFound() throws IOException {
    Path file = file("cause\twhy\nno tab here\n");
    assertThatThrownBy(() -> LabelledFile.read(file))
        .isInstanceOf(LabelledFileException.class)
        .hasMessage(file + ":2: expected 'label<TAB>text', but was 'no tab here'");
  }

  @Test
  void aLineWithoutLabelOrTextIsAFault() throws IOException {
    Path noLabel = file("\twhy\n");
    assertThatThrownBy(() -> LabelledFile.read(noLabel)).hasMessageContaining("was '<TAB>why'");
    Path noText = file("cause\t \n");
    assertThatThrownBy(() -> LabelledFile.read(noText)).hasMessageContaining(":1: expected");
  }

  @Test
  void aFileThatIsMissingEmptyOrNotUtf8IsAFault() throws IOException {
    Path missing = folder.resolve("none.tsv");
    assertThatThrownBy(() -> LabelledFile.read(missing))
        .hasMessage(missing + ": expected a file, but there is none");
    Path empty = file("\n");
    assertThatThrownBy(() -> LabelledFile.read(empty)).hasMessageContaining("but was empty");
    Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'a', '\t', (byte) 0xe9});
    assertThatThrownBy(() -> LabelledFile.read(latin)).hasMessageContaining("expected UTF-8");
  }
}
