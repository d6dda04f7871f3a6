/**
 * What a message means. Start at {@link dev.charley.nlu.Interpreter}: an {@link
 * dev.charley.nlu.Utterance} goes in, an {@link dev.charley.nlu.Interpretation} comes out. Nothing
 * is known here of earlier turns, of documents or of rules of care.
 *
 * <p>For embedders: {@link dev.charley.nlu.Interpretation}, {@link dev.charley.nlu.ScoredIntent},
 * {@link dev.charley.nlu.Finding}, {@link dev.charley.nlu.Person}, {@link
 * dev.charley.nlu.Polarity}, {@link dev.charley.nlu.Scope}, {@link dev.charley.nlu.Clause}, {@link
 * dev.charley.nlu.Correction}, {@link dev.charley.nlu.Thing}, {@link dev.charley.nlu.Preference},
 * {@link dev.charley.nlu.WordWeight}, {@link dev.charley.nlu.Doubt}.
 */
@NullMarked
package dev.charley.nlu;

import org.jspecify.annotations.NullMarked;
