package dev.charley.retrieval;

import java.util.Locale;
import java.util.Optional;

/**
 * Names a passage by its document and words of it, as files of questions do: {@code
 * mayo-night-leg-cramps:a warm bath}.
 *
 * @param document the document's id
 * @param words the words it begins with, or some that stand in it
 */
public record PassageReference(String document, String words) {

  /** {@return the reference that a text writes; empty when it is none} */
  public static Optional<PassageReference> parse(String text) {
    int colon = text.indexOf(':');
    return colon <= 0
        ? Optional.empty()
        : Optional.of(
            new PassageReference(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip()));
  }

  /** {@return whether it is this passage} */
  public boolean is(Passage passage) {
    return passage.document().equals(document) && isIn(passage.text());
  }

  /** {@return whether its words stand in a text, whatever their case and the blanks between} */
  public boolean isIn(String text) {
    return plain(text).contains(plain(words));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).strip();
  }
}
