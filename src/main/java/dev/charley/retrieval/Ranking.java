package dev.charley.retrieval;

import java.util.List;

/**
 * The passages in the order in which they fit a query.
 *
 * @param passages best first; equal ones in the order of the pack
 * @param silence the probability that none of them answers, 0 to 1; 0 when that was not learnt
 */
public record Ranking(List<ScoredPassage> passages, double silence) {

  /** Copies the list. */
  public Ranking {
    passages = List.copyOf(passages);
  }
}
