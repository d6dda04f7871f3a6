package dev.charley.topic;

import dev.charley.retrieval.Span;
import java.util.List;

/**
 * A file laid out.
 *
 * @param title what it calls itself, empty when it does not
 * @param text what spans refer to
 * @param blocks in the order they stand in
 * @param markup stretches that are not words, in order: a quotation goes around them
 */
record Page(String title, String text, List<Block> blocks, List<Span> markup) {
  Page {
    blocks = List.copyOf(blocks);
    markup = List.copyOf(markup);
  }
}
