package dev.charley.retrieval;

import java.util.List;

/**
 * A thing that the documents name.
 *
 * @param text as the documents name it, lower case
 * @param passages ids of the passages that name it
 */
public record NamedThing(String text, List<String> passages) {

  /** Copies the list. */
  public NamedThing {
    passages = List.copyOf(passages);
  }
}
