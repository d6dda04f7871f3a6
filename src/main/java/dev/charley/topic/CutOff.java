package dev.charley.topic;

import dev.charley.retrieval.Span;
import java.util.Locale;
import java.util.Set;

/** Finds the claim in an announcement whose list is missing: "..., including:" says nothing. */
final class CutOff {

  private static final Set<String> ANNOUNCING =
      Set.of("including", "such as", "for example", "for instance", "e.g.", "like", "namely");

  private static final int FEWEST_WORDS = 6;

  private CutOff() {}

  /**
   * {@return where the claim ends that stands before the announcing words; -1 when there is none}
   */
  static int end(String text, Span sentence) {
    int colon = sentence.end() - 1;
    int comma = text.lastIndexOf(',', colon);
    if (comma <= sentence.start()) {
      return -1;
    }
    String tail = text.substring(comma + 1, colon).strip().toLowerCase(Locale.ROOT);
    boolean says = Words.of(text.substring(sentence.start(), comma)).size() >= FEWEST_WORDS;
    return says && ANNOUNCING.contains(tail) ? comma : -1;
  }
}
