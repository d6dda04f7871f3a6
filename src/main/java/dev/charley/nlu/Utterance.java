package dev.charley.nlu;

/**
 * What a person typed in one turn, fit to be read: control characters and lone surrogates are
 * blanks, line ends are kept, blanks at both ends are gone, and so are marks that are heaped on a
 * letter beyond what any script does.
 *
 * @param text the cleaned text; may be empty
 */
public record Utterance(String text) {

  private static final int MOST_MARKS = 8; // in a row

  /** Cleans the text. */
  public Utterance {
    text = clean(text);
  }

  private static String clean(String raw) {
    StringBuilder cleaned = new StringBuilder(raw.length());
    int marks = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      marks = isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        continue;
      }
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

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
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
