package dev.charley.dialogue;

import java.util.List;

/**
 * What the assistant does in one turn.
 *
 * @param policy the policy that decided
 * @param outcome how the turn ends
 * @param intents the content intents acted on, most important first
 * @param acts what is done, in order; at least one
 * @param remaining ids of passages that answer too and are kept for "more"
 * @param because why, in words for {@code /why}
 */
public record Decision(
    String policy,
    Outcome outcome,
    List<String> intents,
    List<DialogueAct> acts,
    List<String> remaining,
    String because) {

  /** Copies the lists. */
  public Decision {
    intents = List.copyOf(intents);
    acts = List.copyOf(acts);
    remaining = List.copyOf(remaining);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException(
          "a decision must hold an act, but " + policy + " gave none");
    }
  }
}
