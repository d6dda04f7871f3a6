package dev.charley.retrieval;

import java.util.List;

/**
 * A question with the passages that answer it, to learn from.
 *
 * @param text the question
 * @param answers what answers it; empty when nothing does
 */
public record AnsweredQuestion(String text, List<PassageReference> answers) {

  /** Copies the list. */
  public AnsweredQuestion {
    answers = List.copyOf(answers);
  }
}
