package dev.charley.reply;

import java.util.List;

/**
 * Where a quotation stands.
 *
 * @param document the document's id
 * @param title how the source is shown, which says whether the words are ours
 * @param heading the headings it stands under, outermost first
 * @param start where it begins in the document's text, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Citation(String document, String title, List<String> heading, int start, int end) {

  /** Copies the list. */
  public Citation {
    heading = List.copyOf(heading);
  }
}
