package dev.charley.nlu;

import java.util.List;

/**
 * Why an intent was taken before another. The margin between the two is the sum of what the words
 * add, one by one, and of what the meaning of the whole adds: the sentence vector and the examples
 * near it, which no single word can be given.
 *
 * @param intent the intent that was found likelier
 * @param runnerUp the next likeliest
 * @param text the part of the message that was read for it
 * @param wording what all words of that part together add to the margin
 * @param words the words that add most to it or take most from it, at most {@value #MOST}; those
 *     that speak for the intent first, the strongest before all, ties in order of the alphabet
 */
public record Preference(
    ScoredIntent intent,
    ScoredIntent runnerUp,
    String text,
    double wording,
    List<WordWeight> words) {

  /** So many words are named at most. */
  public static final int MOST = 10;

  /** Copies the list. */
  public Preference {
    words = List.copyOf(words);
  }

  /**
   * {@return the natural logarithm of how many times likelier the intent is than the runner-up} A
   * part of a message is read once more by itself; its margin is that of both readings' mean
   * probabilities, and its words are those of the part.
   */
  public double margin() {
    return log(intent) - log(runnerUp);
  }

  private static double log(ScoredIntent scored) {
    return Math.log(Math.max(scored.confidence(), Double.MIN_NORMAL));
  }
}
