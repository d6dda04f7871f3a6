package dev.charley.nlu;

import java.util.Optional;

/** Reads free answers to a question. Implementations are thread-safe and deterministic. */
public interface AnswerReader {

  /**
   * {@return whether the message affirms or denies what was asked, or says that nobody knows; empty
   * when it is no answer}
   *
   * @param question the id of the question that is open
   * @param message what was said
   */
  Optional<Polarity> read(String question, Interpretation message);
}
