/**
 * The documents and the passages that can be quoted from them. Start at {@link
 * dev.charley.retrieval.Retriever}; a {@link dev.charley.retrieval.Passage} is what it finds.
 * Nothing is known here of dialogue or of who asks.
 *
 * <p>For embedders: {@link dev.charley.retrieval.Document}, {@link dev.charley.retrieval.Passage},
 * {@link dev.charley.retrieval.Span}, {@link dev.charley.retrieval.ScorePart}.
 */
@NullMarked
package dev.charley.retrieval;

import org.jspecify.annotations.NullMarked;
