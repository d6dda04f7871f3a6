package dev.charley.topic;

import dev.charley.retrieval.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's text with holes in it: note markers such as {@code [3]}, and markup. A quotation goes
 * around a hole.
 */
final class Quotable {

  private static final Pattern NOTE_MARKER =
      Pattern.compile(
          "\\[\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*\\]|\\[citation needed\\]"
              + "|\\(?\\d{0,3} ?Trusted Source\\)?");

  private final String text;
  private final List<Span> holes;
  private final String words;

  Quotable(Page page) {
    text = page.text();
    holes = new ArrayList<>(page.markup());
    Matcher markers = NOTE_MARKER.matcher(text);
    while (markers.find()) {
      holes.add(new Span(markers.start(), markers.end()));
    }
    holes.sort(Comparator.comparingInt(Span::start));
    words = blanked();
  }

  private String blanked() {
    StringBuilder blanked = new StringBuilder(text);
    for (Span hole : holes) {
      for (int i = hole.start(); i < hole.end(); i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  /** {@return the text as stored} */
  String text() {
    return text;
  }

  /** {@return the text with every hole filled with blanks, so that places stay the same} */
  String words() {
    return words;
  }

  /** {@return the words of a stretch, white space made single blanks} */
  String wordsOf(Span span) {
    return span.of(words);
  }

  /**
   * {@return the parts of a stretch between its holes; parts without a letter or digit are left
   * out}
   */
  List<Span> spans(Span stretch) {
    List<Span> spans = new ArrayList<>();
    int from = stretch.start();
    for (Span hole : holes) {
      if (hole.end() > from && hole.start() < stretch.end()) {
        add(spans, from, hole.start());
        from = hole.end();
      }
    }
    add(spans, from, stretch.end());
    return spans;
  }

  private void add(List<Span> spans, int from, int to) {
    Trimmed part = Trimmed.of(text, from, to);
    if (text.substring(part.start(), part.end()).chars().anyMatch(Character::isLetterOrDigit)) {
      spans.add(new Span(part.start(), part.end()));
    }
  }
}
