package dev.charley.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.utils.WCWidth;

/**
 * What is written on: how wide it is and what it can show.
 *
 * @param width in columns; {@link #ENDLESS} where lines are not broken
 * @param tones which colours it has
 * @param symbols whether bullets may be drawn; else they are plain dashes
 */
record Paper(int width, Tones tones, boolean symbols) {

  /** A width no line reaches. */
  static final int ENDLESS = Integer.MAX_VALUE;

  /** A blank at which no line is broken. */
  static final char TIED = '\u00a0';

  private static final int WIDEST = 88; // longer lines are hard to read
  private static final int NARROWEST = 20;

  /** A pipe or file: no width, no escape codes. */
  static final Paper PIPE = new Paper(ENDLESS, Tones.NONE, true);

  /** Which colours can be shown. */
  enum Tones {
    NONE,
    /** Bold and nothing else: the sixteen colours differ too much between terminals. */
    BOLD,
    /** Middle tones of the 256, which read on dark and on light. */
    MIDDLE
  }

  /** A terminal of so many columns, as its environment asks for. */
  static Paper terminal(int columns, Map<String, String> environment) {
    int width = columns <= 0 ? 80 : Math.max(NARROWEST, Math.min(WIDEST, columns - 1));
    return new Paper(width, tones(environment), !Manners.isAccessible(environment));
  }

  private static Tones tones(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    if (Manners.isColourless(environment)) {
      return Tones.NONE;
    }
    boolean many = term.contains("256") || environment.containsKey("COLORTERM");
    return many || term.startsWith("xterm") ? Tones.MIDDLE : Tones.BOLD;
  }

  /** {@return the text in a style, if the paper can show it} */
  String paint(Style style, String text) {
    return switch (tones) {
      case NONE -> text;
      case BOLD -> style.isBold() ? "\u001b[1m" + text + "\u001b[0m" : text;
      case MIDDLE -> style.code().isEmpty() ? text : style.code() + text + "\u001b[0m";
    };
  }

  String bullet() {
    return symbols ? "• " : "- ";
  }

  /** {@return the text in lines that fit, each painted} */
  List<String> wrap(Style style, String text) {
    return wrap(style, "", "", text);
  }

  /**
   * {@return the text in lines that fit, each painted}
   *
   * @param first what the first line begins with
   * @param rest what every other line begins with
   */
  List<String> wrap(Style style, String first, String rest, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width - columns(first);
    for (String word : Printable.line(text).split(" ", -1)) {
      for (String piece : pieces(word, Math.max(1, width - columns(rest)))) {
        int needed = columns(piece) + (line.isEmpty() ? 0 : 1);
        if (!line.isEmpty() && needed > room) {
          lines.add(line.toString());
          line.setLength(0);
          room = width - columns(rest);
          needed = columns(piece);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
        room -= needed;
      }
    }
    lines.add(line.toString());
    return painted(lines, style, first, rest);
  }

  private List<String> painted(List<String> lines, Style style, String first, String rest) {
    List<String> painted = new ArrayList<>();
    for (String line : lines) {
      painted.add((painted.isEmpty() ? first : rest) + paint(style, line.replace(TIED, ' ')));
    }
    return painted;
  }

  /** A word wider than the paper is broken where it must be. */
  private static List<String> pieces(String word, int room) {
    if (columns(word) <= room) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (int character : word.codePoints().toArray()) {
      int wide = columns(character);
      if (used + wide > room && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(character);
      used += wide;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static int columns(String text) {
    return text.codePoints().map(Paper::columns).sum();
  }

  private static int columns(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }
}
