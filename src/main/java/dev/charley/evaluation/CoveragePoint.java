package dev.charley.evaluation;

/**
 * What comes of answering only from a certain confidence on.
 *
 * @param threshold the least confidence answered
 * @param answered the share of messages answered, 0 to 1
 * @param right the share of the answered that were taken for what they are; 1 when none is answered
 */
public record CoveragePoint(double threshold, double answered, double right) {}
