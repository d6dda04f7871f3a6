package dev.charley.retrieval;

import java.util.List;

/**
 * A question with the passages that answer it, to learn from.
 *
 * @param line where it stands in its file, from 1
 * @param text the question
 * @param answers what answers it; empty when nothing does
 */
public record AnsweredQuestion(int line, String text, List<PassageReference> answers) {

  /** Copies the list. */
  public AnsweredQuestion {
    answers = List.copyOf(answers);
  }
}
