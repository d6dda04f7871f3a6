package dev.charley.retrieval;

/**
 * A source document.
 *
 * @param id the file's name without its ending
 * @param title what the document calls itself
 * @param publisher who published it, or {@code not stated}
 * @param kind hospital, health publisher, clinic, ..., or {@code not stated}
 * @param origin the name of the original
 * @param updated when the original was last changed, as an ISO date, or {@code not stated}
 * @param rewritten whether the sentences are ours and only the facts the publisher's
 * @param text the whole text that spans refer to: the file as stored, or what was extracted from an
 *     HTML file
 */
public record Document(
    String id,
    String title,
    String publisher,
    String kind,
    String origin,
    String updated,
    boolean rewritten,
    String text) {

  /** The value of a front matter key that the original gives no value for. */
  public static final String NOT_STATED = "not stated";
}
