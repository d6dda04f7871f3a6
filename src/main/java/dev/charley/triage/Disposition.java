package dev.charley.triage;

import java.util.List;

/**
 * The level of care of a conversation, and why.
 *
 * @param level the level
 * @param because the rules that ask for it, in the order of the topic pack; at least one
 */
public record Disposition(CareLevel level, List<Rule> because) {

  private static final String CRISIS = "suicid";

  /** Copies the list. */
  public Disposition {
    because = List.copyOf(because);
  }

  /** {@return whether it rests on a rule about thoughts of suicide, by the rule's name} */
  public boolean isCrisis() {
    return because.stream().anyMatch(rule -> rule.name().contains(CRISIS));
  }
}
