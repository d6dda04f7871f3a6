package dev.charley.nlu;

/**
 * A part of a message that can be understood by itself.
 *
 * @param text the part, after spelling correction
 * @param start where it begins in the corrected message, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Clause(String text, int start, int end) {}
