package dev.charley.topic;

import dev.charley.retrieval.Span;

/**
 * A piece of a page as its layout shows it.
 *
 * @param kind what it is
 * @param start where its words begin in the page's text, without bullet, number or markup
 * @param end where they end, exclusive
 * @param level of a heading and of a break: 1 is outermost; of an item: how deep its list is
 *     nested, from 1; of a paragraph 0
 */
record Block(Kind kind, int start, int end, int level) {

  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    /** Ends every heading of its level and below, although no other heading follows. */
    BREAK
  }

  static Block paragraph(int start, int end) {
    return new Block(Kind.PARAGRAPH, start, end, 0);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  String of(String text) {
    return new Span(start, end).of(text);
  }

  /** {@return its words as they are laid out, lines kept} */
  String raw(String text) {
    return text.substring(start, end);
  }
}
