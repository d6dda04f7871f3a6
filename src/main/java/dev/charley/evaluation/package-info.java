/**
 * Measures and checks the assistant. Start at {@link dev.charley.evaluation.Evaluation} for how
 * well intents are understood: it trains and tests on files, or cross-validates the examples of a
 * topic. Start at {@link dev.charley.evaluation.ConversationFile} for whole conversations: what its
 * replies must be is played, checked and written down. Nothing here prints.
 *
 * <p>For embedders: {@link dev.charley.evaluation.ConversationFile}, {@link
 * dev.charley.evaluation.ConversationMismatch}, {@link
 * dev.charley.evaluation.ConversationFormatException}, to test a topic of their own.
 */
@NullMarked
package dev.charley.evaluation;

import org.jspecify.annotations.NullMarked;
