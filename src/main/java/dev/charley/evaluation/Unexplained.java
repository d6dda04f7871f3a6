package dev.charley.evaluation;

/**
 * An example that the rest of its intent cannot explain: either it is labelled wrong, or its kind
 * has too few examples.
 *
 * @param label its intent
 * @param text the example
 * @param probability of its intent, to a classifier that has not seen it; 0 to 1
 * @param found what it was taken for
 */
public record Unexplained(String label, String text, double probability, String found) {}
