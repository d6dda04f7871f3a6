package dev.charley.topic;

import dev.charley.retrieval.AnsweredQuestion;
import dev.charley.retrieval.AnsweredQuestion.Kind;
import dev.charley.retrieval.PassageReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code questions.tsv}: questions with the passages that answer each, the ranking learns
 * from them, and what is a broad question. The first line names the columns; the kind is {@code
 * narrow}, {@code broad} or {@code unanswerable}; passages are written as {@code document:words}
 * with {@code ||} between. A narrow or broad question without passages teaches its kind alone.
 */
final class QuestionReader {

  /** The names of the columns, as the first line must write them. */
  static final String COLUMNS = "kind\tquestion\tpassages";

  private final Path file;
  private final List<Fault> faults;

  private QuestionReader(Path file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * {@return the questions of a file, in order}
   *
   * @param faults is added what is wrong
   */
  static List<AnsweredQuestion> read(Path file, List<Fault> faults) {
    return TextFile.read(file, faults)
        .map(text -> new QuestionReader(file, faults).read(text.lines().toList()))
        .orElse(List.of());
  }

  private List<AnsweredQuestion> read(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).strip().equals(COLUMNS)) {
      fault(
          1,
          "the columns " + COLUMNS.replace("\t", "<TAB>"),
          "'" + (lines.isEmpty() ? "" : lines.get(0)) + "'");
      return List.of();
    }
    List<AnsweredQuestion> questions = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        question(i + 1, lines.get(i)).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<AnsweredQuestion> question(int line, String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length != 3 || cells[1].isBlank()) {
      fault(line, "kind<TAB>question<TAB>passages", "'" + text.replace("\t", "<TAB>") + "'");
      return Optional.empty();
    }
    List<PassageReference> answers = new ArrayList<>();
    for (String cell : cells[2].isBlank() ? new String[0] : cells[2].split("\\|\\|", -1)) {
      PassageReference.parse(cell)
          .ifPresentOrElse(
              answers::add,
              () -> fault(line, "document:words of the passage", "'" + cell.strip() + "'"));
    }
    return kind(line, cells[0].strip())
        .map(kind -> new AnsweredQuestion(line, kind, cells[1].strip(), answers));
  }

  private Optional<Kind> kind(int line, String name) {
    Optional<Kind> found =
        Stream.of(Kind.values())
            .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst();
    if (found.isEmpty()) {
      fault(line, "the kind narrow, broad or unanswerable", "'" + name + "'");
    }
    return found;
  }

  private void fault(int line, String expected, String value) {
    faults.add(new Fault(file.toString(), line, expected, value));
  }
}
