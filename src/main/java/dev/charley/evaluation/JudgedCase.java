package dev.charley.evaluation;

/**
 * A case with what became of it.
 *
 * @param line the line of the file it stands in, from 1
 * @param expected what was stated
 * @param found what came out
 * @param group the group it is counted in besides
 * @param right whether it came out as stated
 * @param text the message
 */
public record JudgedCase(
    int line, String expected, String found, String group, boolean right, String text) {}
