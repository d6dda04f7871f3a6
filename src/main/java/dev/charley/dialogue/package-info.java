/**
 * Decides what the assistant does next. Start at {@link dev.charley.dialogue.DialogueManager}: a
 * {@link dev.charley.dialogue.Situation} goes in, a {@link dev.charley.dialogue.Decision} comes
 * out. Wording is not decided here.
 *
 * <p>For embedders: {@link dev.charley.dialogue.DialogueState}, {@link
 * dev.charley.dialogue.Exchange}, {@link dev.charley.dialogue.Decision}, {@link
 * dev.charley.dialogue.DialogueAct}, {@link dev.charley.dialogue.ResolvedQuestion}, {@link
 * dev.charley.dialogue.Outcome}, {@link dev.charley.dialogue.WeighedPassage}.
 */
@NullMarked
package dev.charley.dialogue;

import org.jspecify.annotations.NullMarked;
