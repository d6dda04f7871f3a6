package dev.charley.evaluation;

import dev.charley.reply.Citation;
import dev.charley.reply.Segment;
import dev.charley.retrieval.Passage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A question with the passages that answer it.
 *
 * @param line the line of the file it stands in, from 1
 * @param kind {@code narrow}, {@code broad}, or {@code unanswerable} when no passage answers
 * @param text the question
 * @param answers the passages; empty when unanswerable
 */
record QuestionCase(int line, String kind, String text, List<Answer> answers) {

  QuestionCase {
    answers = List.copyOf(answers);
  }

  /**
   * A passage that answers.
   *
   * @param document the document's id
   * @param words the words it begins with, or some that stand in it
   */
  record Answer(String document, String words) {

    static Answer parse(Path file, int line, String text) {
      int colon = text.indexOf(':');
      if (colon <= 0) {
        throw new LabelledFileException(
            "%s:%d: expected 'document:words of the passage', but was '%s'"
                .formatted(file, line, LabelledFile.shown(text)));
      }
      return new Answer(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    /** {@return whether a segment quotes the passage} */
    boolean isQuotedBy(Segment segment) {
      return segment.citations().stream().map(Citation::document).anyMatch(document::equals)
          && plain(segment.text()).contains(plain(words));
    }

    /** {@return whether it is this passage} */
    boolean is(Passage passage) {
      return passage.document().equals(document) && plain(passage.text()).contains(plain(words));
    }

    /** {@return whether a segment stands for the passage: it quotes it or names its document} */
    boolean isCoveredBy(Segment segment) {
      return isQuotedBy(segment) || segment.supports().contains(document);
    }

    private static String plain(String text) {
      return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).strip();
    }
  }

  static List<QuestionCase> read(Path file) {
    return CaseTable.read(file, "kind", "question", "passages").stream()
        .map(
            row ->
                new QuestionCase(
                    row.line(), row.cell(0), row.cell(1), answers(file, row.line(), row.cell(2))))
        .toList();
  }

  private static List<Answer> answers(Path file, int line, String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|\\|")).map(a -> Answer.parse(file, line, a)).toList();
  }

  boolean isAnswerable() {
    return !answers.isEmpty();
  }

  /** {@return how many of the passages are among the segments} */
  long covered(List<Segment> segments) {
    return answers.stream().filter(a -> segments.stream().anyMatch(a::isCoveredBy)).count();
  }

  /** {@return how many of the passages that answer are among these} */
  long foundIn(List<Passage> passages) {
    return answers.stream().filter(answer -> passages.stream().anyMatch(answer::is)).count();
  }

  /** {@return whether a quotation is one that answers} */
  boolean answeredBy(Segment segment) {
    return answers.stream().anyMatch(a -> a.isQuotedBy(segment));
  }
}
