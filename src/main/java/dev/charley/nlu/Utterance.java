package dev.charley.nlu;

/**
 * What a person typed in one turn, fit to be read: control characters and lone surrogates are
 * blanks, line ends are kept, blanks at both ends are gone.
 *
 * @param text the cleaned text; may be empty
 */
public record Utterance(String text) {

  /** Cleans the text. */
  public Utterance {
    text = clean(text);
  }

  private static String clean(String raw) {
    StringBuilder cleaned = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < raw.length()
          && Character.isLowSurrogate(raw.charAt(i + 1))) {
        cleaned.append(c).append(raw.charAt(++i));
      } else {
        cleaned.append(c == '\n' || isReadable(c) ? c : ' ');
      }
    }
    return cleaned.toString().strip();
  }

  private static boolean isReadable(char c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.FORMAT
        && c != '\uFFFD';
  }

  /** {@return whether nothing readable was typed} */
  public boolean isBlank() {
    return text.isBlank();
  }
}
