package dev.charley.dialogue;

import dev.charley.nlu.Interpretation;

/**
 * What a message asks in full.
 *
 * @param text the message, or what it stands for when it was a fragment
 * @param interpretation what that text means
 * @param subject what it asks about in particular; empty for the topic as a whole
 * @param fromContext whether earlier turns completed it
 */
public record ResolvedQuestion(
    String text, Interpretation interpretation, String subject, boolean fromContext) {}
