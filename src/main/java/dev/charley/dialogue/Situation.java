package dev.charley.dialogue;

import dev.charley.nlu.Finding;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Utterance;
import dev.charley.triage.Disposition;
import java.util.List;
import java.util.Optional;

/**
 * All a policy looks at: what was before, what was just said, and what that changes.
 *
 * @param state what earlier turns left behind, with this message's findings heard
 * @param utterance what was typed
 * @param interpretation what the message means by itself
 * @param question what the message asks in full, with the context of earlier turns
 * @param before the level of care before this message
 * @param after the level of care with this message
 * @param withdrawn emergency signs that this message takes back, not yet taken out of the findings
 */
public record Situation(
    DialogueState state,
    Utterance utterance,
    Interpretation interpretation,
    ResolvedQuestion question,
    Optional<Disposition> before,
    Optional<Disposition> after,
    List<Finding> withdrawn) {

  /** Copies the list. */
  public Situation {
    withdrawn = List.copyOf(withdrawn);
  }

  /** {@return whether this message raised the level of care} */
  boolean roseNow() {
    return after.isPresent()
        && (before.isEmpty() || after.get().level().compareTo(before.get().level()) > 0);
  }
}
