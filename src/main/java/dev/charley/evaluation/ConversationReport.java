package dev.charley.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What the check of conversation files came to.
 *
 * @param conversations how many files were checked
 * @param messages how many messages they hold
 * @param mismatches what is not as stated
 * @param coverage how much of the topic they come to, if that was asked for
 */
public record ConversationReport(
    int conversations,
    int messages,
    List<Misstated> mismatches,
    Optional<ConversationCoverage> coverage) {

  /**
   * A reply that is not as a file states.
   *
   * @param file the name of the file
   * @param line the line of the file that states it, from 1
   * @param said the message that was replied to
   * @param expected what was expected, in the words of the file
   * @param found what was found instead, in the same words
   */
  public record Misstated(String file, int line, String said, String expected, String found) {

    /** {@return a mismatch with the file it stands in} */
    public static Misstated in(String file, ConversationMismatch mismatch) {
      return new Misstated(
          file, mismatch.line(), mismatch.said(), mismatch.expected(), mismatch.found());
    }
  }

  /** Copies the list. */
  public ConversationReport {
    mismatches = List.copyOf(mismatches);
  }

  /** {@return one line of JSON} */
  public String toJson() {
    return EvaluationJson.write(this);
  }
}
