package dev.charley.topic;

import dev.charley.retrieval.AnsweredQuestion;
import dev.charley.retrieval.PassageReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the questions that the ranking learns from. */
final class QuestionLint {

  private QuestionLint() {}

  /**
   * {@return a remark on each reference that fits no passage, and on each question that stands
   * there twice}
   *
   * @param file the file of the questions
   * @param source the topic
   */
  static List<Remark> check(String file, TopicSource source) {
    List<Remark> remarks = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (AnsweredQuestion question : source.questions()) {
      for (PassageReference answer : question.answers()) {
        if (source.passages().stream().noneMatch(answer::is)) {
          remarks.add(
              Remark.note(
                  file,
                  question.line(),
                  "words of a passage of " + answer.document(),
                  "'" + answer.words() + "'"));
        }
      }
      Integer other = lines.putIfAbsent(NearTexts.plain(question.text()), question.line());
      if (other != null) {
        remarks.add(
            Remark.error(
                file,
                question.line(),
                "each question once",
                "'%s', as in line %d".formatted(question.text(), other)));
      }
    }
    return remarks;
  }
}
