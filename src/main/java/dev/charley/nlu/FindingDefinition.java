package dev.charley.nlu;

import java.util.List;

/**
 * A thing that can be said about a person and that rules or answers depend on.
 *
 * @param name its name in the topic pack
 * @param title how the assistant names it to the person, such as {@code pain or pressure in the
 *     chest}
 * @param said messages that affirm it
 * @param notSaid messages near it that do not affirm it
 * @param patterns TokensRegex patterns over lower-case words that affirm it
 * @param opposite the finding that is absent when this one is present, or empty
 * @param neverLowered whether it counts in any tense and cannot be taken back in a conversation
 * @param caution whether a person it is true of should ask before trying anything
 * @param prescribed whether it is that a person takes a medicine that is not to be stopped unasked
 * @param passages ids of the passages that speak of it, nearest first; found when the topic is
 *     compiled
 */
public record FindingDefinition(
    String name,
    String title,
    List<String> said,
    List<String> notSaid,
    List<String> patterns,
    String opposite,
    boolean neverLowered,
    boolean caution,
    boolean prescribed,
    List<String> passages) {

  /** Copies the lists. */
  public FindingDefinition {
    said = List.copyOf(said);
    notSaid = List.copyOf(notSaid);
    patterns = List.copyOf(patterns);
    passages = List.copyOf(passages);
  }

  /** {@return the finding with other passages that speak of it} */
  public FindingDefinition inPassages(List<String> ids) {
    return new FindingDefinition(
        name, title, said, notSaid, patterns, opposite, neverLowered, caution, prescribed, ids);
  }
}
