package dev.charley.topic;

/**
 * A stretch of text without the blanks at its ends.
 *
 * @param start where it begins
 * @param end where it ends, exclusive; equal to start when there were only blanks
 */
record Trimmed(int start, int end) {

  static Trimmed of(CharSequence text, int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Trimmed(start, end);
  }

  boolean isEmpty() {
    return start == end;
  }

  /** {@return whether a character shows nothing: white space, no-break spaces, byte-order marks} */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
