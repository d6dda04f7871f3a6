package dev.charley.retrieval;

import java.util.List;

/**
 * A question with the passages that answer it, to learn from.
 *
 * @param line where it stands in its file, from 1
 * @param kind how much it asks for
 * @param text the question
 * @param answers what answers it; empty when nothing does, or when only its kind is to be learnt
 */
public record AnsweredQuestion(int line, Kind kind, String text, List<PassageReference> answers) {

  /** How much a question asks for. */
  public enum Kind {
    /** Something in particular. */
    NARROW,
    /** All there is on what an intent asks for. */
    BROAD,
    /** Something in particular that no passage answers. */
    UNANSWERABLE
  }

  /** Copies the list. */
  public AnsweredQuestion {
    answers = List.copyOf(answers);
  }

  /** {@return whether it tells what answers it, be it nothing} */
  public boolean isAnswered() {
    return kind == Kind.UNANSWERABLE || !answers.isEmpty();
  }
}
