package dev.charley.retrieval;

import java.util.List;

/** Finds passages. Implementations are thread-safe and deterministic. */
public interface Retriever {

  /**
   * {@return at most {@code limit} passages, best first; equal scores in order of passage id}
   *
   * @param query what is looked for
   * @param limit above 0
   */
  List<ScoredPassage> retrieve(Query query, int limit);
}
