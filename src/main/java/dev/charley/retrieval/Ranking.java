package dev.charley.retrieval;

import java.util.List;
import java.util.Set;

/**
 * The passages in the order in which they fit a query.
 *
 * @param passages best first; equal ones in the order of the pack
 * @param silence the probability that none of them answers, 0 to 1; 0 when nothing was learnt
 * @param isLearnt whether the order was learnt from questions of the topic
 */
public record Ranking(List<ScoredPassage> passages, double silence, boolean isLearnt) {

  /** Copies the list. */
  public Ranking {
    passages = List.copyOf(passages);
  }

  /** {@return the same order without the passages of these ids} */
  public Ranking without(Set<String> ids) {
    return new Ranking(
        passages.stream().filter(scored -> !ids.contains(scored.passage().id())).toList(),
        silence,
        isLearnt);
  }
}
