package dev.charley.retrieval;

/**
 * A passage with how well it fits a query, and why.
 *
 * @param passage the passage
 * @param score the fused score it was ranked by; higher fits better, comparable within one query
 * @param lexical its BM25 score, 0 when no word matches
 * @param semantic the cosine of its vector to the query's, -1 to 1
 */
public record ScoredPassage(Passage passage, double score, double lexical, double semantic) {}
