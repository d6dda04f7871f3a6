package dev.charley.retrieval;

import java.util.List;

/**
 * A thing that the documents speak of.
 *
 * @param text a name of it, lower case
 * @param passages ids of the passages that speak of it
 * @param learnt whether people call it so and the documents do not
 */
public record NamedThing(String text, List<String> passages, boolean learnt) {

  /** Copies the list. */
  public NamedThing {
    passages = List.copyOf(passages);
  }
}
