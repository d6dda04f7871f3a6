package dev.charley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a stretch of text in lower case, without punctuation.
 *
 * @param list in order; an apostrophe within a word is always {@code '}
 */
record Words(List<String> list) {

  static Words of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || (c == '\'' && !word.isEmpty())) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return new Words(words);
  }

  int size() {
    return list.size();
  }

  /** {@return the word at a place, empty beyond the ends} */
  String at(int i) {
    return i >= 0 && i < list.size() ? list.get(i) : "";
  }

  String last() {
    return at(list.size() - 1);
  }

  boolean startsWith(String phrase) {
    return phraseAt(0, phrase);
  }

  boolean startsWithAny(Set<String> phrases) {
    return phrases.stream().anyMatch(this::startsWith);
  }

  boolean contains(String phrase) {
    for (int i = 0; i < list.size(); i++) {
      if (phraseAt(i, phrase)) {
        return true;
      }
    }
    return false;
  }

  boolean containsAny(Set<String> phrases) {
    return phrases.stream().anyMatch(this::contains);
  }

  /**
   * {@return whether one of these words stands at a place from {@code from} to before {@code to}}
   */
  boolean anyWithin(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(to, list.size()); i++) {
      if (words.contains(list.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean phraseAt(int at, String phrase) {
    String[] parts = phrase.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!at(at + i).equals(parts[i])) {
        return false;
      }
    }
    return true;
  }
}
