package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.List;

/**
 * The encoder's vectors of a passage, in three readings: each alone finds less.
 *
 * @param text of all its quotations
 * @param point of what it says without its lead-in
 * @param underHeading of its text after its innermost heading
 */
public record PassageMeaning(Vector text, Vector point, Vector underHeading) {

  /** {@return the mean of the three, of unit length} */
  public Vector mean() {
    return Vector.mean(List.of(text, point, underHeading));
  }
}
