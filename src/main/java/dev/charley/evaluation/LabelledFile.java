package dev.charley.evaluation;

import dev.charley.nlu.LabelledText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of {@code label<TAB>text} lines in UTF-8. Blank lines are passed over. */
final class LabelledFile {

  private static final int SHOWN = 60; // characters of a faulty line

  private LabelledFile() {}

  /**
   * {@return the messages of the file in its order, at least one}
   *
   * @throws LabelledFileException when the file cannot be read or a line is not as expected
   */
  static List<LabelledText> read(Path file) {
    List<String> lines = lines(file);
    List<LabelledText> messages = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        messages.add(message(file, i + 1, lines.get(i)));
      }
    }
    if (messages.isEmpty()) {
      throw new LabelledFileException(file + ": expected lines of 'label<TAB>text', but was empty");
    }
    return List.copyOf(messages);
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new LabelledFileException(file + ": expected a file, but there is none", e);
    } catch (CharacterCodingException e) {
      throw new LabelledFileException(file + ": expected UTF-8, but was another encoding", e);
    } catch (IOException e) {
      throw new LabelledFileException(file + ": expected a readable file, but was " + e, e);
    }
  }

  static LabelledText message(Path file, int number, String line) {
    int tab = line.indexOf('\t');
    String label = tab < 0 ? "" : line.substring(0, tab).strip();
    String text = line.substring(tab + 1).strip();
    if (label.isEmpty() || text.isEmpty()) {
      throw new LabelledFileException(
          "%s:%d: expected 'label<TAB>text', but was '%s'".formatted(file, number, shown(line)));
    }
    return new LabelledText(label, text);
  }

  static String shown(String line) {
    String visible = line.replace("\t", "<TAB>");
    return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "...";
  }
}
