package dev.charley.reply;

import java.util.List;

/**
 * A stretch of a reply.
 *
 * @param kind where its words come from
 * @param text the words, on one line
 * @param citations where they stand; empty unless quoted
 * @param supports ids of further documents that make the same point
 */
public record Segment(Kind kind, String text, List<Citation> citations, List<String> supports) {

  /** Where the words of a segment come from. */
  public enum Kind {
    /** A fixed line of the topic pack. */
    FRAME,
    /** A fixed line of the topic pack about safety, which rests on no document. */
    SAFETY,
    /** The words that lead into a list of a document; quoted. */
    LEAD_IN,
    /** Quoted from a document. */
    PASSAGE
  }

  /** Checks that quoted words, and they alone, name their place. */
  public Segment {
    citations = List.copyOf(citations);
    supports = List.copyOf(supports);
    boolean quoted = kind == Kind.PASSAGE || kind == Kind.LEAD_IN;
    if (quoted == citations.isEmpty()) {
      throw new IllegalArgumentException(
          "a segment must have citations if and only if it is quoted, but was %s with %d"
              .formatted(kind, citations.size()));
    }
  }

  /**
   * {@return how widely a quotation's point is made: "2 of 4 documents"}
   *
   * @param documents how many there are
   */
  public String breadth(int documents) {
    return "%d of %d documents".formatted(1 + supports.size(), documents);
  }

  /** {@return a fixed line} */
  static Segment frame(String text) {
    return new Segment(Kind.FRAME, text, List.of(), List.of());
  }

  /** {@return a fixed line about safety} */
  static Segment safety(String text) {
    return new Segment(Kind.SAFETY, text, List.of(), List.of());
  }
}
