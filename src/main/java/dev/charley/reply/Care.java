package dev.charley.reply;

import dev.charley.triage.CareLevel;
import java.util.List;

/**
 * The level of care of a conversation, as it is shown.
 *
 * @param level how soon, and by whom, to be seen
 * @param reasons why, in the order of the topic pack; at least one
 * @param citations where the documents say so; empty when it is general safety
 */
public record Care(CareLevel level, List<String> reasons, List<Citation> citations) {

  /** Copies the lists. */
  public Care {
    reasons = List.copyOf(reasons);
    citations = List.copyOf(citations);
  }
}
