package dev.charley.nlu.corenlp;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The lexical features of a message: words and word pairs (weight 1 each) and the characters 3 to 5
 * in a row inside a word (0.5 each), the whole scaled to length 5.
 */
final class NGrams {

  private static final double PART_OF_WORD = 0.5;
  private static final double LENGTH = 5;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final String START = "<"; // in the place of a word before the first

  private NGrams() {}

  /** A feature that stands at a word. */
  private interface Reader {
    void read(String feature, double weight, String word);
  }

  static Map<String, Double> of(String text) {
    Map<String, Double> features = new LinkedHashMap<>();
    read(text, (feature, weight, word) -> features.put(feature, weight));
    return scaled(features);
  }

  /** {@return for each feature of a text the words it stands at; for a pair both} */
  static Map<String, Set<String>> bearers(String text) {
    Map<String, Set<String>> bearers = new LinkedHashMap<>();
    read(
        text,
        (feature, weight, word) ->
            bearers.computeIfAbsent(feature, f -> new LinkedHashSet<>()).add(word));
    return bearers;
  }

  private static void read(String text, Reader reader) {
    String previous = START;
    for (String word : Tokens.words(text)) {
      String pair = "p " + previous + " " + word;
      reader.read("w " + word, 1, word);
      reader.read(pair, 1, word);
      if (!previous.equals(START)) {
        reader.read(pair, 1, previous);
      }
      readParts(word, reader);
      previous = word;
    }
  }

  private static void readParts(String word, Reader reader) {
    String closed = "<" + word + ">";
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int i = 0; i + length <= closed.length(); i++) {
        reader.read("c " + closed.substring(i, i + length), PART_OF_WORD, word);
      }
    }
  }

  private static Map<String, Double> scaled(Map<String, Double> features) {
    double squares = features.values().stream().mapToDouble(v -> v * v).sum();
    double factor = squares == 0 ? 0 : LENGTH / Math.sqrt(squares);
    features.replaceAll((feature, value) -> value * factor);
    return features;
  }
}
