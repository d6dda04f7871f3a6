/**
 * Learns which passages answer a question, with the optimiser of Stanford CoreNLP.
 *
 * <p>In: questions, each with its features and the passages that answer it. Out: a {@link
 * dev.charley.retrieval.RelevanceModel}. Knows {@code retrieval} and {@code encoding}.
 */
@NullMarked
package dev.charley.retrieval.corenlp;

import org.jspecify.annotations.NullMarked;
