package dev.charley.topic;

/** The beginning of a text, for messages of one line. */
final class Excerpt {

  private static final int MOST_CHARACTERS = 80;

  private Excerpt() {}

  /** {@return the text, cut at a blank when it is long} */
  static String of(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int blank = text.lastIndexOf(' ', MOST_CHARACTERS);
    return text.substring(0, blank < 1 ? MOST_CHARACTERS : blank) + " ...";
  }
}
