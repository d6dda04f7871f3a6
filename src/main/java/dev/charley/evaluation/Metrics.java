package dev.charley.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures over predictions, all from 0 to 1. */
final class Metrics {

  private static final int BINS = 10;
  private static final int CURVE_STEPS = 50;

  private Metrics() {}

  static double accuracy(List<Prediction> predictions) {
    return predictions.stream().mapToInt(p -> p.right() ? 1 : 0).average().orElse(0);
  }

  /** {@return the score of every label that a message carries or was taken for, by name} */
  static List<IntentScore> intentScores(List<Prediction> predictions) {
    Map<String, Long> carried = count(predictions, p -> p.message().label());
    Map<String, Long> found = count(predictions, Prediction::found);
    Map<String, Long> right =
        count(predictions.stream().filter(Prediction::right).toList(), Prediction::found);
    return Stream.concat(carried.keySet().stream(), found.keySet().stream())
        .distinct()
        .sorted()
        .map(
            label ->
                intentScore(
                    label,
                    carried.getOrDefault(label, 0L),
                    found.getOrDefault(label, 0L),
                    right.getOrDefault(label, 0L)))
        .toList();
  }

  private static Map<String, Long> count(
      List<Prediction> predictions, Function<Prediction, String> key) {
    return predictions.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }

  private static IntentScore intentScore(String label, long carried, long found, long right) {
    return new IntentScore(
        label,
        (int) carried,
        share(right, found),
        share(right, carried),
        share(2 * right, found + carried));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  static double macroF1(List<IntentScore> scores) {
    return scores.stream().mapToDouble(IntentScore::f1).average().orElse(0);
  }

  /**
   * {@return the probability that an inlier scores higher than an outlier; ties count half (the
   * area under the ROC curve)}
   */
  static double auroc(double[] inliers, double[] outliers) {
    double[] sorted = outliers.clone();
    Arrays.sort(sorted);
    double wins = 0;
    for (double inlier : inliers) {
      wins += 0.5 * (below(sorted, inlier, false) + below(sorted, inlier, true));
    }
    return wins / inliers.length / sorted.length;
  }

  /** How many of the sorted scores are less than the limit, or equal to it where that counts. */
  private static int below(double[] sorted, double limit, boolean orEqual) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < limit || (orEqual && sorted[middle] == limit)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return the predictions in ten stretches of confidence of equal length} */
  static List<ReliabilityBin> reliability(List<Prediction> predictions) {
    Map<Integer, List<Prediction>> bins =
        predictions.stream()
            .collect(
                Collectors.groupingBy(
                    p -> Math.min(BINS - 1, (int) (p.confidence() * BINS)),
                    TreeMap::new,
                    Collectors.toList()));
    List<ReliabilityBin> found = new ArrayList<>();
    bins.forEach(
        (bin, inside) ->
            found.add(
                new ReliabilityBin(
                    bin / (double) BINS,
                    (bin + 1) / (double) BINS,
                    inside.size(),
                    inside.stream().mapToDouble(Prediction::confidence).average().orElse(0),
                    accuracy(inside))));
    return found;
  }

  /** {@return how far confidence and accuracy are apart on average (expected calibration error)} */
  static double calibrationError(List<ReliabilityBin> bins) {
    double items = bins.stream().mapToInt(ReliabilityBin::items).sum();
    return bins.stream()
        .mapToDouble(bin -> bin.items() / items * Math.abs(bin.accuracy() - bin.confidence()))
        .sum();
  }

  /** {@return answers given and answers right, at thresholds from 0 to 1} */
  static List<CoveragePoint> coverage(List<Prediction> predictions) {
    return IntStream.rangeClosed(0, CURVE_STEPS)
        .mapToObj(step -> coverageAt(step / (double) CURVE_STEPS, predictions))
        .toList();
  }

  private static CoveragePoint coverageAt(double threshold, List<Prediction> predictions) {
    List<Prediction> answered =
        predictions.stream().filter(p -> p.confidence() >= threshold).toList();
    return new CoveragePoint(
        threshold,
        share(answered.size(), predictions.size()),
        answered.isEmpty() ? 1 : accuracy(answered));
  }
}
