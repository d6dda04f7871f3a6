package dev.charley.evaluation;

import dev.charley.triage.CareLevel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What somebody types, in one message or several, with the level of care it must come to.
 *
 * @param line the line of the file it stands in, from 1
 * @param level the level at the end; empty when no rule may apply
 * @param signs what it tells, for the reader
 * @param messages what is typed, in order; at least one
 */
record Vignette(int line, Optional<CareLevel> level, String signs, List<String> messages) {

  private static final String NONE = "none";

  Vignette {
    messages = List.copyOf(messages);
  }

  static List<Vignette> read(Path file) {
    return CaseTable.read(file, "level", "signs", "message").stream()
        .map(
            row ->
                new Vignette(
                    row.line(),
                    level(file, row),
                    row.cell(1),
                    List.of(row.cell(2).split("\\s*\\|\\|\\s*"))))
        .toList();
  }

  private static Optional<CareLevel> level(Path file, CaseTable.Row row) {
    Optional<CareLevel> level = CareLevel.of(row.cell(0));
    if (level.isEmpty() && !row.cell(0).equals(NONE)) {
      throw new LabelledFileException(
          "%s:%d: expected a level of care or none, but was '%s'"
              .formatted(file, row.line(), row.cell(0)));
    }
    return level;
  }

  static String label(Optional<CareLevel> level) {
    return level.map(CareLevel::label).orElse(NONE);
  }

  boolean isUrgent() {
    return level.filter(CareLevel::isUrgent).isPresent();
  }
}
