/**
 * Makes the list of English words, at the build, from a Hunspell dictionary that Apache Lucene
 * reads. Start at {@link dev.charley.nlu.lucene.WordListCompiler}. Nothing here runs in a turn, and
 * Lucene is known in no other package but {@code retrieval.lucene}.
 *
 * <p>Nothing here is for embedders.
 */
@NullMarked
package dev.charley.nlu.lucene;

import org.jspecify.annotations.NullMarked;
