package dev.charley.shell;

/** How a piece of text is set off. Nothing is said by colour alone. */
enum Style {
  PLAIN(""),
  STRONG("\u001b[1m"),
  /** A quotation in its place: bold teal. */
  MARKED("\u001b[1;38;5;30m"),
  /** Footnotes, sources, numbers of suggestions, the prompt: a quiet teal. */
  QUIET("\u001b[38;5;30m"),
  /** A level of care below urgent: a dark orange. */
  CARE("\u001b[38;5;130m"),
  /** Immediate care and emergency: bold red. */
  URGENT("\u001b[1;38;5;160m");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  boolean isBold() {
    return this == STRONG || this == MARKED || this == URGENT;
  }
}
