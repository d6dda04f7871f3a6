package dev.charley.nlu.corenlp;

import dev.charley.nlu.Correction;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Reads unknown words as the nearest word of the topic's vocabulary. Only words that are no common
 * English are touched, and never one that negates: a slip there would turn the meaning round.
 */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int TWO_SLIPS_FROM = 8;
  private static final Set<String> UNTOUCHED =
      Set.of(
          "cant",
          "dont",
          "wont",
          "isnt",
          "didnt",
          "doesnt",
          "havent",
          "hasnt",
          "wasnt",
          "arent",
          "couldnt",
          "wouldnt",
          "shouldnt",
          "aint",
          "without",
          "never",
          "nothing",
          "neither");

  private final Map<Integer, List<String>> byLength = new TreeMap<>();
  private final Set<String> vocabulary;
  private final Predicate<String> isCommon;

  /**
   * @param vocabulary the lower-case words of the topic
   * @param isCommon whether a lower-case word is common English
   */
  Spelling(Set<String> vocabulary, Predicate<String> isCommon) {
    this.vocabulary = Set.copyOf(vocabulary);
    this.isCommon = isCommon;
    vocabulary.stream()
        .filter(word -> word.length() >= SHORTEST && isWord(word))
        .sorted()
        .forEach(word -> byLength.computeIfAbsent(word.length(), n -> new ArrayList<>()).add(word));
  }

  /** A text with its corrections made. */
  record Corrected(String text, List<Correction> corrections) {}

  Corrected correct(String text, List<CoreLabel> tokens) {
    StringBuilder corrected = new StringBuilder();
    List<Correction> corrections = new ArrayList<>();
    Map<String, Optional<String>> nearest = new HashMap<>();
    int done = 0;
    for (CoreLabel token : tokens) {
      Optional<String> better =
          nearest.computeIfAbsent(token.word().toLowerCase(Locale.ROOT), this::nearest);
      if (better.isPresent()) {
        corrected.append(text, done, token.beginPosition()).append(better.get());
        done = token.endPosition();
        corrections.add(new Correction(token.word(), better.get()));
      }
    }
    corrected.append(text, done, text.length());
    return new Corrected(corrected.toString(), corrections);
  }

  private Optional<String> nearest(String word) {
    if (word.length() < SHORTEST
        || !isWord(word)
        || UNTOUCHED.contains(word)
        || vocabulary.contains(word)
        || isCommon.test(word)) {
      return Optional.empty();
    }
    int allowed = word.length() >= TWO_SLIPS_FROM ? 2 : 1;
    for (int slips = 1; slips <= allowed; slips++) {
      List<String> found = within(word, slips);
      if (found.size() == 1) {
        return Optional.of(found.get(0));
      }
      if (found.size() > 1) {
        return found.stream().filter(other -> other.charAt(0) == word.charAt(0)).findFirst();
      }
    }
    return Optional.empty();
  }

  private List<String> within(String word, int slips) {
    List<String> found = new ArrayList<>();
    for (int length = word.length() - slips; length <= word.length() + slips; length++) {
      for (String other : byLength.getOrDefault(length, List.of())) {
        if (distance(word, other) <= slips) {
          found.add(other);
        }
      }
    }
    return found;
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /**
   * Optimal string alignment: letters left out, added, changed, or two beside each other swapped.
   */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + changed);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
