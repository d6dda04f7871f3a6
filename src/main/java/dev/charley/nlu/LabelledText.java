package dev.charley.nlu;

/**
 * A training or test message.
 *
 * @param label the intent it carries
 * @param text the message
 */
public record LabelledText(String label, String text) {}
