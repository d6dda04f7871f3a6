package dev.charley.dialogue;

/** The beginning of a text, so that what is remembered of a message does not grow with it. */
final class Excerpt {

  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * {@return the text, cut off between words and with an ellipsis where it has more characters than
   * {@code most}; within a word only where that would leave less than half of it}
   */
  static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - CUT.length();
    int blank = text.lastIndexOf(' ', end);
    if (blank > most / 2) {
      return text.substring(0, blank) + CUT;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsPair ? end - 1 : end) + CUT;
  }
}
