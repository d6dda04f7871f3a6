package dev.charley.retrieval;

import java.util.Arrays;
import java.util.List;

/**
 * What speaks for each passage of a pack, given a query: three cosines, words, and the intent it
 * serves. Immutable and thread-safe.
 */
public final class PassageFeatures {

  /** How many features a passage has. */
  public static final int OF_PASSAGE = 5;

  /** How many features speak for it that no passage answers. */
  public static final int OF_SILENCE = 3;

  private final List<Passage> passages;
  private final List<PassageMeaning> meanings;
  private final WordIndex words;

  /**
   * @param passages in the order of the pack
   * @param meanings of the passages, in the same order
   * @param words an index of the same passages
   */
  public PassageFeatures(List<Passage> passages, List<PassageMeaning> meanings, WordIndex words) {
    this.passages = List.copyOf(passages);
    this.meanings = List.copyOf(meanings);
    this.words = words;
  }

  /** {@return for each passage, in order, the {@value #OF_PASSAGE} features} */
  public double[][] of(Query query) {
    double[] standard = standardised(words.scores(query.text()));
    double[][] features = new double[passages.size()][];
    for (int i = 0; i < features.length; i++) {
      PassageMeaning meaning = meanings.get(i);
      features[i] =
          new double[] {
            meaning.text().cosine(query.vector()),
            meaning.point().cosine(query.vector()),
            meaning.underHeading().cosine(query.vector()),
            standard[i],
            passages.get(i).intents().stream()
                .mapToDouble(intent -> query.intents().getOrDefault(intent, 0.0))
                .sum()
          };
    }
    return features;
  }

  /**
   * {@return the {@value #OF_SILENCE} features of silence: a constant, what is limited, and whether
   * only unknown things are named}
   */
  public static double[] ofSilence(Query query) {
    return new double[] {1, query.limited(), query.namesUnknown() ? 1 : 0};
  }

  /** In standard deviations from the mean, since BM25 scores have no scale of their own. */
  private static double[] standardised(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance =
        Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0);
    double spread = Math.max(Math.sqrt(variance), 1e-9);
    return Arrays.stream(values).map(value -> (value - mean) / spread).toArray();
  }
}
