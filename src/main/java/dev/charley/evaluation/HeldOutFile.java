package dev.charley.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the messages of any file that is tested on: {@code label<TAB>text} lines, or cases under a
 * line of column names.
 */
public final class HeldOutFile {

  private static final Set<String> MESSAGE_COLUMNS = Set.of("text", "message", "question");
  private static final String NEXT_MESSAGE = "\\|\\|";

  private HeldOutFile() {}

  /**
   * A message.
   *
   * @param line the line it stands in, from 1
   * @param text as typed
   */
  public record Message(int line, String text) {}

  /**
   * {@return the messages in the order of the file, at least one}
   *
   * @throws LabelledFileException when the file cannot be read or a line is not as expected
   */
  public static List<Message> read(Path file) {
    List<String> lines = LabelledFile.lines(file);
    List<String> names = lines.isEmpty() ? List.of() : cells(lines.get(0));
    int column = messageColumn(names);
    List<Message> messages =
        column < 0
            ? labelled(file, lines)
            : cases(CaseTable.read(file, names.toArray(String[]::new)), column);
    if (messages.isEmpty()) {
      throw new LabelledFileException(file + ":1: expected messages, but was none");
    }
    return messages;
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split("\t", -1));
  }

  /** A line of names has at least one other; a message that is called "text" has a label. */
  private static int messageColumn(List<String> names) {
    boolean named = names.size() > 2;
    for (int i = 0; named && i < names.size(); i++) {
      if (MESSAGE_COLUMNS.contains(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static List<Message> labelled(Path file, List<String> lines) {
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        messages.add(new Message(i + 1, LabelledFile.message(file, i + 1, lines.get(i)).text()));
      }
    }
    return messages;
  }

  private static List<Message> cases(List<CaseTable.Row> rows, int column) {
    List<Message> messages = new ArrayList<>();
    for (CaseTable.Row row : rows) {
      for (String text : row.cell(column).split(NEXT_MESSAGE, -1)) {
        messages.add(new Message(row.line(), text.strip()));
      }
    }
    return messages;
  }
}
