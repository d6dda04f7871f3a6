package dev.charley.dialogue;

import java.util.List;

/**
 * An earlier turn, as far as later ones need it.
 *
 * @param said what the person typed
 * @param resolved what it was taken to ask, in full
 * @param outcome how the turn ended
 * @param intents the content intents acted on
 * @param quoted ids of the passages quoted
 */
public record Exchange(
    String said, String resolved, Outcome outcome, List<String> intents, List<String> quoted) {

  /** Copies the lists. */
  public Exchange {
    intents = List.copyOf(intents);
    quoted = List.copyOf(quoted);
  }
}
