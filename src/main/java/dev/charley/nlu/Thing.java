package dev.charley.nlu;

/**
 * A thing that a message names: a remedy, a drug, a condition, a habit.
 *
 * @param text as it stands in the message
 * @param asked whether it stands in a question, not only in what is told besides
 * @param isName whether it is a name for sure, and not words that people use all the time
 */
public record Thing(String text, boolean asked, boolean isName) {}
