package dev.charley.topic;

import dev.charley.retrieval.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a paragraph into sentences. Our own and not {@link java.text.BreakIterator}'s, because
 * that one breaks after "e.g." and "Dr.", and where it breaks may change from one Java to the next,
 * and with it every span.
 */
final class Sentences {

  private static final String ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’)]»";

  /** Never the last word of a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "eg", "ie", "vs", "cf", "approx",
          "fig", "al", "u.s", "u.k", "incl", "esp", "viz");

  private final String text;
  private final int end;
  private final List<Span> found = new ArrayList<>();
  private int from;

  private Sentences(String text, int start, int end) {
    this.text = text;
    this.end = end;
    from = start;
  }

  /**
   * {@return the sentences between two places, each without blanks at its ends}
   *
   * @param text with blanks where a quotation has holes
   */
  static List<Span> split(String text, int start, int end) {
    return new Sentences(text, start, end).split();
  }

  private List<Span> split() {
    for (int i = from; i < end; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        int after = afterClosers(i);
        if (endsSentence(i, after)) {
          add(after);
        }
        i = after - 1;
      }
    }
    add(end);
    return found;
  }

  private void add(int to) {
    Trimmed sentence = Trimmed.of(text, from, to);
    if (!sentence.isEmpty()) {
      found.add(new Span(sentence.start(), sentence.end()));
    }
    from = to;
  }

  private int afterClosers(int at) {
    int after = at + 1;
    while (after < end
        && (ENDS.indexOf(text.charAt(after)) >= 0 || CLOSERS.indexOf(text.charAt(after)) >= 0)) {
      after++;
    }
    return after;
  }

  private boolean endsSentence(int at, int after) {
    if (after < end && !Trimmed.isBlank(text.charAt(after))) {
      return false;
    }
    int next = Trimmed.of(text, after, end).start();
    if (next >= end) {
      return true;
    }
    char following = text.charAt(next);
    return !Character.isLowerCase(following)
        && ENDS.indexOf(following) < 0
        && (text.charAt(at) != '.' || !isShortened(at, following));
  }

  /** Whether the full stop belongs to an abbreviation that the sentence goes on after. */
  private boolean isShortened(int stop, char following) {
    int start = wordStart(stop);
    String word = text.substring(start, stop);
    String plain = word.toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(plain)
        || (plain.equals("no") && Character.isDigit(following))
        || isInitial(word, start);
  }

  /** "John F. Kennedy", but not "vitamin E." */
  private boolean isInitial(String word, int start) {
    if (word.length() != 1 || !Character.isUpperCase(word.charAt(0)) || word.equals("I")) {
      return false;
    }
    int before = Trimmed.of(text, from, start).end();
    return before <= from || Character.isUpperCase(text.charAt(wordStart(before)));
  }

  private int wordStart(int wordEnd) {
    int start = wordEnd;
    while (start > from && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
  }
}
