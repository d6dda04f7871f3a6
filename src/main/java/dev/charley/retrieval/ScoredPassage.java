package dev.charley.retrieval;

import java.util.List;

/**
 * A passage with how well it fits a query, and why.
 *
 * @param passage the passage
 * @param probability that it is the one to quote, if any is, 0 to 1; the passages' sum is 1
 * @param score what it was ranked by, the natural logarithm of that probability up to a constant;
 *     comparable within one query
 * @param semantic the cosine of its mean vector to the query's, -1 to 1
 * @param parts what the score is the sum of
 */
public record ScoredPassage(
    Passage passage, double probability, double score, double semantic, List<ScorePart> parts) {

  /** Copies the list. */
  public ScoredPassage {
    parts = List.copyOf(parts);
  }
}
