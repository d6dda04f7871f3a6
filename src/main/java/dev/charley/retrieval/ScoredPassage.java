package dev.charley.retrieval;

import java.util.List;
import java.util.stream.Stream;

/**
 * A passage with how well it fits a query, and why.
 *
 * @param passage the passage
 * @param score the fused score it was ranked by; higher fits better, comparable within one query
 * @param lexical its BM25 score, 0 when no word matches
 * @param semantic the cosine of its vector to the query's, -1 to 1
 * @param parts what the fused score is the sum of
 */
public record ScoredPassage(
    Passage passage, double score, double lexical, double semantic, List<ScorePart> parts) {

  /** Copies the list. */
  public ScoredPassage {
    parts = List.copyOf(parts);
  }

  /** {@return the same passage with a part more} */
  public ScoredPassage with(ScorePart part) {
    List<ScorePart> all = Stream.concat(parts.stream(), Stream.of(part)).toList();
    return new ScoredPassage(passage, score + part.value(), lexical, semantic, all);
  }
}
