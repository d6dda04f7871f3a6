package dev.charley.nlu;

/**
 * An alarming finding that a message may affirm, or may not.
 *
 * @param finding what may be there
 * @param probability that it is said to be there, 0 to 1, by the clause most likely to say so; a
 *     pattern says it too, and a classifier does not believe it, when {@link Finding#recognizedBy}
 *     is {@code pattern}
 */
public record Doubt(Finding finding, double probability) {}
