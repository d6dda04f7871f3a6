package dev.charley.evaluation;

/**
 * A reply that is not as a conversation file states.
 *
 * @param line the line of the file that states it, from 1
 * @param said the message that was replied to
 * @param expected what was expected, in the words of the file
 * @param found what was found instead, in the same words
 */
public record ConversationMismatch(int line, String said, String expected, String found) {}
