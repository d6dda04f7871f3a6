package dev.charley.retrieval;

/**
 * What one ground adds to the score of a passage.
 *
 * @param name the ground, such as {@code meaning}, {@code words} or {@code intent}
 * @param value what it adds, in logarithms; may be below 0
 */
public record ScorePart(String name, double value) {}
