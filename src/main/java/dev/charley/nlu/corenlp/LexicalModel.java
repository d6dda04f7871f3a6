package dev.charley.nlu.corenlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A linear model on {@link NGrams}; features seen once in training are left out. */
final class LexicalModel {

  private static final int SEEN_AT_LEAST = 2;

  private final Map<String, Integer> features;
  private final LinearModel model;

  private LexicalModel(Map<String, Integer> features, LinearModel model) {
    this.features = features;
    this.model = model;
  }

  /** {@return a model of the texts; one that knows nothing when there are none} */
  static LexicalModel train(List<String> texts, int[] labelOf, int labels) {
    if (texts.isEmpty()) {
      return new LexicalModel(Map.of(), LinearModel.empty(labels));
    }
    List<Map<String, Double>> rows = texts.parallelStream().map(NGrams::of).toList();
    Map<String, Integer> features = frequent(rows);
    int[][] numbers = new int[rows.size()][];
    double[][] values = new double[rows.size()][];
    for (int r = 0; r < rows.size(); r++) {
      List<Integer> known = new ArrayList<>();
      List<Double> knownValues = new ArrayList<>();
      rows.get(r)
          .forEach(
              (feature, value) -> {
                Integer number = features.get(feature);
                if (number != null) {
                  known.add(number);
                  knownValues.add(value);
                }
              });
      numbers[r] = known.stream().mapToInt(Integer::intValue).toArray();
      values[r] = knownValues.stream().mapToDouble(Double::doubleValue).toArray();
    }
    return new LexicalModel(
        features, LinearModel.train(labelOf, labels, numbers, values, features.size()));
  }

  private static Map<String, Integer> frequent(List<Map<String, Double>> rows) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach(row -> row.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= SEEN_AT_LEAST) {
            numbers.put(feature, numbers.size());
          }
        });
    return numbers;
  }

  float[] scores(String text, int labels) {
    float[] scores = new float[labels];
    if (features.isEmpty()) {
      return scores;
    }
    NGrams.of(text)
        .forEach(
            (feature, value) -> {
              Integer number = features.get(feature);
              if (number != null) {
                model.add(number, value, scores);
              }
            });
    return scores;
  }

  /**
   * {@return what each word of a text adds to the score of a label over that of another} Together
   * they add all that the two scores differ by: a feature of several words, such as a pair, counts
   * in equal shares for each.
   */
  Map<String, Double> shares(String text, int label, int other) {
    Map<String, Double> shares = new LinkedHashMap<>();
    Map<String, Set<String>> bearers = NGrams.bearers(text);
    NGrams.of(text)
        .forEach(
            (feature, value) -> {
              Integer number = features.get(feature);
              Set<String> words = bearers.getOrDefault(feature, Set.of());
              if (number != null) {
                double added = value * (model.weight(number, label) - model.weight(number, other));
                words.forEach(word -> shares.merge(word, added / words.size(), Double::sum));
              }
            });
    return shares;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(features.size());
    for (String feature : features.keySet()) {
      out.writeUTF(feature);
    }
    model.write(out);
  }

  static LexicalModel read(DataInput in) throws IOException {
    int size = in.readInt();
    Map<String, Integer> features = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      features.put(in.readUTF(), i);
    }
    return new LexicalModel(features, LinearModel.read(in));
  }
}
