/**
 * Measures and checks the assistant. Start at {@link dev.charley.evaluation.Evaluation} for how
 * well intents are understood: it trains and tests on files, or cross-validates the examples of a
 * topic. Start at {@link dev.charley.evaluation.ConversationFile} for whole conversations: what its
 * replies must be is played, checked and written down. Nothing here prints.
 */
@NullMarked
package dev.charley.evaluation;

import org.jspecify.annotations.NullMarked;
