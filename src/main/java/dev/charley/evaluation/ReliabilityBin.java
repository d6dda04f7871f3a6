package dev.charley.evaluation;

/**
 * The messages whose confidence lies in one stretch.
 *
 * @param from least confidence
 * @param to greatest confidence
 * @param items how many messages; bins without any are left out
 * @param confidence their mean confidence, 0 to 1
 * @param accuracy the share of them taken for what they are
 */
public record ReliabilityBin(
    double from, double to, int items, double confidence, double accuracy) {}
