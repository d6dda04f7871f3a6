package dev.charley.retrieval;

/** Ranks passages. Implementations are thread-safe and deterministic. */
public interface Retriever {

  /**
   * {@return all passages, best first}
   *
   * @param query what is looked for
   */
  Ranking retrieve(Query query);
}
