package dev.charley.dialogue;

import java.util.List;

/**
 * An earlier turn, as far as later ones need it.
 *
 * @param said what the person typed, its first {@value #MOST} characters
 * @param resolved what it was taken to ask, in full, as far as that
 * @param outcome how the turn ended
 * @param intents the content intents acted on
 * @param quoted ids of the passages quoted
 */
public record Exchange(
    String said, String resolved, Outcome outcome, List<String> intents, List<String> quoted) {

  /** How many characters of a message are kept. */
  public static final int MOST = 1_000;

  /** Copies the lists, cuts off what is too long to keep. */
  public Exchange {
    said = Excerpt.of(said, MOST);
    resolved = Excerpt.of(resolved, MOST);
    intents = List.copyOf(intents);
    quoted = List.copyOf(quoted);
  }
}
