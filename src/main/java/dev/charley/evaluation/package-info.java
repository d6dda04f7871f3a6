/**
 * Measures and checks the assistant. Start at {@link dev.charley.evaluation.ConversationFile}: a
 * conversation with what its replies must be, which is played, checked and written down.
 */
@NullMarked
package dev.charley.evaluation;

import org.jspecify.annotations.NullMarked;
