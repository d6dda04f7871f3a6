package dev.charley.nlu;

/** Finds what an utterance means. Implementations are thread-safe and deterministic. */
public interface Interpreter {

  /**
   * {@return the meaning of the utterance by itself}
   *
   * @param utterance any utterance, also a blank or a very long one
   */
  Interpretation interpret(Utterance utterance);
}
