package dev.charley.retrieval;

import java.util.List;

/** Finds passages by their words. Implementations are thread-safe and deterministic. */
public interface WordIndex {

  /**
   * {@return how well the words of a query fit each passage, in the order of the pack; 0 where none
   * occurs}
   */
  double[] scores(String query);

  /** {@return the stems of the words of a text that carry meaning, in order, each once} */
  List<String> stems(String text);
}
