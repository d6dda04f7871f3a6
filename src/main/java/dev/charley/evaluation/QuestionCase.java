package dev.charley.evaluation;

import dev.charley.reply.Citation;
import dev.charley.reply.Segment;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A question with the passages that answer it.
 *
 * @param line the line of the file it stands in, from 1
 * @param kind {@code narrow}, {@code broad}, or {@code unanswerable} when no passage answers
 * @param text the question
 * @param answers the passages; empty when unanswerable
 */
record QuestionCase(int line, String kind, String text, List<PassageReference> answers) {

  QuestionCase {
    answers = List.copyOf(answers);
  }

  private static PassageReference reference(Path file, int line, String text) {
    return PassageReference.parse(text)
        .orElseThrow(
            () ->
                new LabelledFileException(
                    "%s:%d: expected 'document:words of the passage', but was '%s'"
                        .formatted(file, line, LabelledFile.shown(text))));
  }

  /** Whether a segment quotes the passage. */
  private static boolean isQuotedBy(PassageReference answer, Segment segment) {
    return segment.citations().stream().map(Citation::document).anyMatch(answer.document()::equals)
        && answer.isIn(segment.text());
  }

  /** Whether a segment stands for the passage: it quotes it or names its document. */
  private static boolean isCoveredBy(PassageReference answer, Segment segment) {
    return isQuotedBy(answer, segment) || segment.supports().contains(answer.document());
  }

  static List<QuestionCase> read(Path file) {
    return CaseTable.read(file, "kind", "question", "passages").stream()
        .map(
            row ->
                new QuestionCase(
                    row.line(), row.cell(0), row.cell(1), answers(file, row.line(), row.cell(2))))
        .toList();
  }

  private static List<PassageReference> answers(Path file, int line, String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|\\|")).map(a -> reference(file, line, a)).toList();
  }

  boolean isAnswerable() {
    return !answers.isEmpty();
  }

  /** {@return how many of the passages are among the segments} */
  long covered(List<Segment> segments) {
    return answers.stream().filter(a -> segments.stream().anyMatch(s -> isCoveredBy(a, s))).count();
  }

  /** {@return how many of the passages that answer are among these} */
  long foundIn(List<Passage> passages) {
    return answers.stream().filter(answer -> passages.stream().anyMatch(answer::is)).count();
  }

  /** {@return whether a quotation is one that answers} */
  boolean answeredBy(Segment segment) {
    return answers.stream().anyMatch(a -> isQuotedBy(a, segment));
  }
}
