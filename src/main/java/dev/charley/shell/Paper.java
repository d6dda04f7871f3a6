package dev.charley.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/**
 * What is written on: how wide it is and what it can show.
 *
 * @param width in columns; {@link #ENDLESS} where lines are not broken
 * @param tones which colours it has
 * @param symbols whether bullets may be drawn; else they are plain dashes
 * @param links whether text can be a link
 */
record Paper(int width, Tones tones, boolean symbols, boolean links) {

  /** A width no line reaches. */
  static final int ENDLESS = Integer.MAX_VALUE;

  /** A blank at which no line is broken. */
  static final char TIED = '\u00a0';

  /** A label, with the blanks before and after it. */
  private static final Pattern LEAD = Pattern.compile(" *\\S.*? {2,}(?=\\S)");

  private static final String INDENT = "  ";
  private static final String OSC_8 = "\u001b]8;;";
  private static final String ST = "\u001b\\";

  private static final int WIDEST = 88; // longer lines are hard to read
  private static final int NARROWEST = 20;

  /** A pipe or file: no width, no escape codes. */
  static final Paper PIPE = new Paper(ENDLESS, Tones.NONE, true);

  /** Paper without links. */
  Paper(int width, Tones tones, boolean symbols) {
    this(width, tones, symbols, false);
  }

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
    return new Paper(
        width,
        tones(environment),
        !Manners.isAccessible(environment),
        Manners.hasLinks(environment));
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

  /** {@return what stands before a message} */
  String prompt() {
    return symbols ? "> " : "You: ";
  }

  /** {@return marks of sources such as {@code [1][2]}, in words where no symbols are wanted} */
  String sourceMarks(String marks) {
    return symbols ? marks : marks.replace("][", ", ").replaceAll("\\[([^]]*)]", "source $1");
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

  /**
   * {@return a text in lines that fit: what fits is left as it is, what does not is broken between
   * words and goes on below its own beginning, or below what stands after a label}
   *
   * @param text any lines, unpainted where they may be too long
   */
  List<String> fit(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : Printable.lines(text).split("\n", -1)) {
      if (columns(line) <= width) {
        lines.add(line);
      } else {
        Matcher lead = LEAD.matcher(line);
        boolean labelled = lead.lookingAt() && columns(lead.group()) <= width / 2;
        String first = labelled ? lead.group() : line.substring(0, line.indexOf(line.strip()));
        String rest = labelled ? " ".repeat(columns(first)) : first + INDENT;
        lines.addAll(wrap(Style.PLAIN, first, rest, line.substring(first.length())));
      }
    }
    return lines;
  }

  private List<String> painted(List<String> lines, Style style, String first, String rest) {
    List<String> painted = new ArrayList<>();
    for (String line : lines) {
      painted.add((painted.isEmpty() ? first : rest) + paint(style, line.replace(TIED, ' ')));
    }
    return painted;
  }

  /**
   * {@return a text in lines that fit, parts of it set off: painted where there are colours and
   * they may be relied on, else between » and «}
   *
   * @param inTurn what is not set off and what is, in turn
   */
  List<String> wrapMarked(String first, String rest, List<String> inTurn) {
    if (tones == Tones.NONE || !symbols) {
      return wrap(Style.PLAIN, first, rest, pointedAt(inTurn));
    }
    List<Integer> bounds = new ArrayList<>(); // of the parts, in inked characters
    int inked = 0;
    for (String part : inTurn) {
      bounds.add(inked);
      inked += inked(Printable.line(part));
    }
    bounds.add(inked);
    List<String> lines = new ArrayList<>();
    int seen = 0;
    for (String line : wrap(Style.PLAIN, first, rest, String.join("", inTurn))) {
      String lead = lines.isEmpty() ? first : rest;
      String words = line.substring(lead.length());
      lines.add(lead + paintedParts(words, seen, bounds));
      seen += inked(words);
    }
    return lines;
  }

  private static String pointedAt(List<String> inTurn) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < inTurn.size(); i++) {
      text.append(i % 2 == 0 ? inTurn.get(i) : "»" + inTurn.get(i) + "«");
    }
    return text.toString();
  }

  /** The last first: what is painted does not move what stands before it. */
  private String paintedParts(String words, int seen, List<Integer> bounds) {
    String painted = words;
    for (int part = (bounds.size() - 1) / 2 * 2 - 1; part > 0; part -= 2) {
      painted = paint(painted, bounds.get(part) - seen, bounds.get(part + 1) - seen);
    }
    return painted;
  }

  /** Paints from one inked character to another, both counted in this line. */
  private String paint(String words, int from, int to) {
    int start = offset(words, Math.max(0, from));
    int end = to <= 0 ? 0 : offset(words, to - 1) + 1;
    if (start >= Math.min(end, words.length())) {
      return words;
    }
    int last = Math.min(words.length(), end);
    return words.substring(0, start)
        + paint(Style.MARKED, words.substring(start, last))
        + words.substring(last);
  }

  /** {@return where an inked character stands; the length when there are fewer} */
  private static int offset(String words, int inked) {
    int seen = 0;
    for (int i = 0; i < words.length(); i++) {
      if (isInked(words.charAt(i)) && seen++ == inked) {
        return i;
      }
    }
    return words.length();
  }

  /** How many characters are not blank: the same before and after lines are broken. */
  private static int inked(String text) {
    return (int) text.chars().filter(c -> isInked((char) c)).count();
  }

  private static boolean isInked(char character) {
    return character != TIED && !Character.isWhitespace(character);
  }

  /** {@return a line that leads to an address, if there are links and the address is one} */
  String link(String address, String line) {
    boolean safe = address.matches("https?://[!-~]+");
    return links && safe ? OSC_8 + address + ST + line + OSC_8 + ST : line;
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
