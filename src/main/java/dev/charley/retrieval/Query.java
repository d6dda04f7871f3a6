package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.Map;

/**
 * What is looked for.
 *
 * @param text the words
 * @param vector the encoder's vector of the words
 * @param intents the probability of each content intent that it may ask for, 0 to 1
 * @param limited the probability that it asks for what the documents never answer, 0 to 1
 * @param namesUnknown whether it asks about things by name and the documents name none of them
 */
public record Query(
    String text, Vector vector, Map<String, Double> intents, double limited, boolean namesUnknown) {

  /** Copies the map. */
  public Query {
    intents = Map.copyOf(intents);
  }

  /** {@return a query that asks for one intent for certain} */
  public static Query of(String text, Vector vector, String intent) {
    return new Query(text, vector, Map.of(intent, 1.0), 0, false);
  }
}
