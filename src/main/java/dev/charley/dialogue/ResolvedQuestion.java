package dev.charley.dialogue;

import dev.charley.nlu.Interpretation;
import java.util.List;

/**
 * What a message asks in full.
 *
 * @param text the message, or what it stands for when it was a fragment
 * @param interpretation what that text means
 * @param subject what it asks about in particular; empty for the topic as a whole
 * @param terms the particular words it asks about, as typed
 * @param fromContext whether earlier turns completed it
 */
public record ResolvedQuestion(
    String text,
    Interpretation interpretation,
    String subject,
    List<String> terms,
    boolean fromContext) {

  /** Copies the list. */
  public ResolvedQuestion {
    terms = List.copyOf(terms);
  }
}
