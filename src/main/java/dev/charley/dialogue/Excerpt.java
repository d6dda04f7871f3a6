package dev.charley.dialogue;

/** The beginning of a text, so that what is remembered of a message does not grow with it. */
final class Excerpt {

  private static final String CUT = "…";

  private Excerpt() {}

  /** {@return the text, cut off with an ellipsis where it has more characters than {@code most}} */
  static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - CUT.length();
    boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsPair ? end - 1 : end) + CUT;
  }
}
