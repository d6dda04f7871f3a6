/**
 * Decides what the assistant does next. Start at {@link dev.charley.dialogue.DialogueManager}: a
 * {@link dev.charley.dialogue.Situation} goes in, a {@link dev.charley.dialogue.Decision} comes
 * out. Wording is not decided here.
 */
@NullMarked
package dev.charley.dialogue;

import org.jspecify.annotations.NullMarked;
