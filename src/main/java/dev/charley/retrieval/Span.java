package dev.charley.retrieval;

/**
 * A stretch of a document's text.
 *
 * @param start where it begins, in UTF-16 code units from the document's first
 * @param end where it ends, exclusive; above start
 */
public record Span(int start, int end) {

  /** Checks the order. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "expected 0 <= start < end, but was " + start + " and " + end);
    }
  }

  /** {@return the stretch of a text, its white space made single blanks} */
  public String of(String text) {
    return text.substring(start, end).replaceAll("\\s+", " ").strip();
  }
}
