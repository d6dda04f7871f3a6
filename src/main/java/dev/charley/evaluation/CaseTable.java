package dev.charley.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of cases: a line of column names, then one case a line, the columns by tabs. */
final class CaseTable {

  private CaseTable() {}

  /**
   * A case.
   *
   * @param line the line it stands in, from 1
   * @param cells one a column; may be empty texts
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String cell(int column) {
      return cells.get(column);
    }
  }

  /**
   * {@return the cases of a file in its order, at least one}
   *
   * @param columns the names that the first line must hold
   * @throws LabelledFileException when the file cannot be read or a line is not as expected
   */
  static List<Row> read(Path file, String... columns) {
    List<String> lines = LabelledFile.lines(file);
    String header = String.join("\t", columns);
    if (lines.isEmpty() || !lines.get(0).strip().equals(header)) {
      throw new LabelledFileException(
          "%s:1: expected the columns %s, but was '%s'"
              .formatted(
                  file,
                  header.replace("\t", "<TAB>"),
                  LabelledFile.shown(lines.isEmpty() ? "" : lines.get(0))));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(file, i + 1, lines.get(i), columns.length));
      }
    }
    if (rows.isEmpty()) {
      throw new LabelledFileException(file + ":2: expected a case, but was none");
    }
    return rows;
  }

  private static Row row(Path file, int number, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new LabelledFileException(
          "%s:%d: expected %d columns, but was %d: '%s'"
              .formatted(file, number, columns, cells.size(), LabelledFile.shown(line)));
    }
    return new Row(number, cells.stream().map(String::strip).toList());
  }
}
