/**
 * Turns text into vectors. Start at {@link dev.charley.encoding.SentenceEncoder}: a text goes in,
 * an {@link dev.charley.encoding.EncodedText} comes out. What the vectors are used for is not known
 * here.
 *
 * <p>For embedders: {@link dev.charley.encoding.Vector}.
 */
@NullMarked
package dev.charley.encoding;

import org.jspecify.annotations.NullMarked;
