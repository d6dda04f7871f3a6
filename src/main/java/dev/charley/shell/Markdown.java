package dev.charley.shell;

/** Markdown around text that may hold anything. */
final class Markdown {

  private Markdown() {}

  /** {@return the text on one line, no character of it taken for markup} */
  static String escape(String text) {
    return Printable.line(text)
        .strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]#|~])", "\\\\$1")
        .replaceFirst("^([-+=>])", "\\\\$1")
        .replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
  }
}
