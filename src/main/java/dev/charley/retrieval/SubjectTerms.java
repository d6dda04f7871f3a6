package dev.charley.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that name something in particular in the documents: those of list items, of headings
 * and of enumerations ("such as ..."), but for words that most passages share. A question with one
 * of them is a narrow one. Immutable and thread-safe.
 */
public final class SubjectTerms {

  /** A word in more than this share of the passages names nothing in particular. */
  private static final double COMMON = 0.12;

  private static final List<String> ENUMERATIONS = List.of("such as ", " like ", "including ", "(");

  private final Set<String> subjects;
  private final Set<String> stems;
  private final Set<String> general;
  private final WordIndex words;

  private SubjectTerms(
      Set<String> subjects, Set<String> stems, Set<String> general, WordIndex words) {
    this.general = Set.copyOf(general);
    this.subjects = subjects;
    this.stems = stems;
    this.words = words;
  }

  /**
   * Finds the terms of a set of passages.
   *
   * @param passages all that can be quoted
   * @param subject what the whole pack is about; its words are nothing in particular
   * @param general stems that people use whatever they ask for
   * @param words gives the stems
   */
  public static SubjectTerms of(
      List<Passage> passages, String subject, Set<String> general, WordIndex words) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> named = new HashSet<>();
    for (Passage passage : passages) {
      Set<String> all = new LinkedHashSet<>(words.stems(passage.text()));
      passage.heading().forEach(heading -> named.addAll(words.stems(heading)));
      passage.heading().forEach(heading -> all.addAll(words.stems(heading)));
      all.forEach(stem -> counts.merge(stem, 1, Integer::sum));
      if (passage.item()) {
        named.addAll(words.stems(passage.point()));
      }
      enumerated(passage.text()).forEach(text -> named.addAll(words.stems(text)));
    }
    words.stems(subject).forEach(named::remove);
    named.removeAll(general);
    named.removeIf(stem -> counts.getOrDefault(stem, 0) > COMMON * passages.size());
    Set<String> common = new HashSet<>(general);
    common.addAll(words.stems(subject));
    return new SubjectTerms(named, counts.keySet(), common, words);
  }

  private static List<String> enumerated(String text) {
    List<String> found = new ArrayList<>();
    for (String cue : ENUMERATIONS) {
      int at = text.indexOf(cue);
      if (at >= 0) {
        String rest = text.substring(at + cue.length());
        int end = rest.indexOf(cue.equals("(") ? ')' : '.');
        found.add(end < 0 ? rest : rest.substring(0, end));
      }
    }
    return found;
  }

  /** {@return the stems in a text that name something in particular, in order} */
  public List<String> in(String text) {
    return words.stems(text.toLowerCase(Locale.ROOT)).stream().filter(subjects::contains).toList();
  }

  /** {@return the stems of a text but for those that people use whatever they talk of} */
  public Set<String> telling(String text) {
    Set<String> telling = new LinkedHashSet<>(words.stems(text));
    telling.removeAll(general);
    return telling;
  }

  /** {@return whether any passage has a word of this stem} */
  boolean occurs(String word) {
    return words.stems(word).stream().anyMatch(stems::contains);
  }

  /** {@return the stems of a text} */
  public List<String> stems(String text) {
    return words.stems(text);
  }
}
