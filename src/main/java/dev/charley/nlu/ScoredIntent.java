package dev.charley.nlu;

/**
 * An intent with how sure we are of it.
 *
 * @param name the intent's name in the topic pack
 * @param confidence the probability that the message carries it, 0 to 1
 */
public record ScoredIntent(String name, double confidence) {

  /** Checks the probability. */
  public ScoredIntent {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence must be within 0..1, but was " + confidence + " for " + name);
    }
  }
}
