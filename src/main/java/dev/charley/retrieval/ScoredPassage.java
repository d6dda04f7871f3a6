package dev.charley.retrieval;

/**
 * A passage with how well it fits a query, and why.
 *
 * @param passage the passage
 * @param probability that it is the one to quote, if any is, 0 to 1; the passages' sum is 1
 * @param lexical its BM25 score, 0 when no word matches
 * @param semantic the cosine of its mean vector to the query's, -1 to 1
 */
public record ScoredPassage(Passage passage, double probability, double lexical, double semantic) {}
