package dev.charley.nlu.corenlp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexical features of a message: words and word pairs (weight 1 each) and the characters 3 to 5
 * in a row inside a word (0.5 each), the whole scaled to length 5.
 */
final class NGrams {

  private static final double PART_OF_WORD = 0.5;
  private static final double LENGTH = 5;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private NGrams() {}

  static Map<String, Double> of(String text) {
    Map<String, Double> features = new LinkedHashMap<>();
    List<String> words = Tokens.words(text);
    String previous = "<";
    for (String word : words) {
      features.put("w " + word, 1.0);
      features.put("p " + previous + " " + word, 1.0);
      addParts("<" + word + ">", features);
      previous = word;
    }
    return scaled(features);
  }

  private static void addParts(String word, Map<String, Double> features) {
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int i = 0; i + length <= word.length(); i++) {
        features.put("c " + word.substring(i, i + length), PART_OF_WORD);
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
