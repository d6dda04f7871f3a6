/**
 * Word search with Apache Lucene: BM25 over stemmed words. Start at {@link
 * dev.charley.retrieval.lucene.LuceneIndex}. The only package that knows Lucene, but for the one
 * that makes the list of English words at the build.
 *
 * <p>Nothing here is for embedders.
 */
@NullMarked
package dev.charley.retrieval.lucene;

import org.jspecify.annotations.NullMarked;
