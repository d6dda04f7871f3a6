package dev.charley.nlu;

/**
 * A thing that a message names: a remedy, a drug, a condition, a habit.
 *
 * @param text as it stands in the message
 * @param asked whether it stands in a question, not only in what is told besides
 * @param isName whether it is a name for sure, and not words that people use all the time
 * @param finding the finding whose words it is, such as that of taking a statin for Crestor; empty
 *     for none
 */
public record Thing(String text, boolean asked, boolean isName, String finding) {}
