/**
 * What a message means. Start at {@link dev.charley.nlu.Interpreter}: an {@link
 * dev.charley.nlu.Utterance} goes in, an {@link dev.charley.nlu.Interpretation} comes out. Nothing
 * is known here of earlier turns, of documents or of rules of care.
 */
@NullMarked
package dev.charley.nlu;

import org.jspecify.annotations.NullMarked;
