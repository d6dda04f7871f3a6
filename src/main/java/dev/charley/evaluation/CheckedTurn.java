package dev.charley.evaluation;

import java.util.List;

/**
 * A message of a conversation file, its reply compared with what the file holds.
 *
 * @param said the message
 * @param mismatches what is not as stated, in order; empty when all is
 * @param before the lines of the reply that stand in the file, without their marks; often none
 * @param now the lines of the reply as it is
 */
public record CheckedTurn(
    String said, List<ConversationMismatch> mismatches, List<String> before, List<String> now) {

  /** Copies the lists. */
  public CheckedTurn {
    mismatches = List.copyOf(mismatches);
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  /** {@return whether the file holds the reply as it is} */
  public boolean isUpToDate() {
    return before.equals(now);
  }
}
