package dev.charley.shell;

/** Text that is safe to show: no control sequence of a document or message reaches a terminal. */
final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** {@return the text on one line} */
  static String line(String text) {
    return clean(text.replaceAll("\\R|\t", " "));
  }

  /** {@return the text with its line ends kept} */
  static String lines(String text) {
    return clean(text.replaceAll("\\R", "\n"));
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(Printable::safe).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int safe(int character) {
    return character == '\n' || isSafe(character) ? character : REPLACEMENT;
  }

  private static boolean isSafe(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
      case Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
      // Joiners shape emoji and scripts; the others can turn text around.
      case Character.FORMAT -> character == 0x200C || character == 0x200D;
      default -> true;
    };
  }
}
