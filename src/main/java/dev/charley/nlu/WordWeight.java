package dev.charley.nlu;

/**
 * What a word of a message speaks for.
 *
 * @param word in lower case, as it was read
 * @param weight what it adds to the natural logarithm of the odds of an intent against its
 *     runner-up; below 0 where it speaks against the intent
 */
public record WordWeight(String word, double weight) {}
