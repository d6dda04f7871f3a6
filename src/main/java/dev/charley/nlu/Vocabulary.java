package dev.charley.nlu;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words a topic's examples and documents are written in.
 *
 * @param counts how often each lower-case word occurs in both together; at least 1
 * @param written the words of the documents, which are spelt as they should be
 */
public record Vocabulary(Map<String, Integer> counts, Set<String> written) {

  private static final int USUAL = 3;

  /** Copies both, in order of the alphabet. */
  public Vocabulary {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    written = Collections.unmodifiableSet(new TreeSet<>(written));
  }

  /** {@return whether a lower-case word is more than a slip that occurred by chance} */
  public boolean isUsual(String word) {
    return count(word) >= USUAL || written.contains(word);
  }

  /** {@return how often a lower-case word occurs; 0 for one that does not} */
  public int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
