/**
 * Looks up, when a topic is compiled, of what kinds things are, in the lexical database WordNet.
 *
 * <p>In: the names of the things that the documents name. Out: {@link
 * dev.charley.retrieval.ThingKind}s. Start at {@link dev.charley.retrieval.wordnet.WordNetKinds}.
 * Nothing here runs in a turn. Knows {@code retrieval}.
 *
 * <p>Nothing here is for embedders.
 */
@NullMarked
package dev.charley.retrieval.wordnet;

import org.jspecify.annotations.NullMarked;
