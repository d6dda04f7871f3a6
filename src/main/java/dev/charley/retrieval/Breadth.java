package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.OptionalDouble;

/** Tells how much a question asks for. Implementations are thread-safe and deterministic. */
@FunctionalInterface
public interface Breadth {

  /**
   * {@return the probability that the question asks for all there is on its intent, and not for
   * something in particular; empty when the topic has nothing to learn that from}
   *
   * @param question the question
   * @param vector the encoder's vector of it
   */
  OptionalDouble of(String question, Vector vector);
}
