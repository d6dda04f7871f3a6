package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text the words
 * @param vector the encoder's vector of the words
 * @param intents the content intents that a passage should serve; empty for any
 */
public record Query(String text, Vector vector, Set<String> intents) {

  /** Copies the set. */
  public Query {
    intents = Set.copyOf(intents);
  }
}
