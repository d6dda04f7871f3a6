package dev.charley.evaluation;

/**
 * How well one label is found. All shares are 0 to 1, and 0 where there is nothing to divide by.
 *
 * @param name the label
 * @param examples how many messages carry it
 * @param precision the share of messages taken for it that carry it
 * @param recall the share of messages that carry it that were taken for it
 * @param f1 the harmonic mean of the two
 */
public record IntentScore(String name, int examples, double precision, double recall, double f1) {}
