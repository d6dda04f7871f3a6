package dev.charley.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * The nearness from which a message is in scope. Set so that rejecting costs at most 1.1 % of the
 * answers that are right without rejection: on CLINC150's validation file that leaves an in-scope
 * accuracy of 96.5 %.
 */
final class ScopeThreshold {

  private static final double KEPT = 0.989;

  private ScopeThreshold() {}

  /**
   * {@return the threshold: of those that keep enough right answers and reject as many outliers as
   * any, the lowest; without outliers the highest that keeps enough}
   *
   * @param inScope predictions of in-scope messages not trained on
   * @param outliers the nearness of out-of-scope messages, also none
   */
  static double choose(List<Prediction> inScope, double[] outliers) {
    double[] right =
        inScope.stream()
            .filter(Prediction::right)
            .mapToDouble(Prediction::nearness)
            .sorted()
            .toArray();
    if (right.length == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double highest = right[right.length - (int) Math.ceil(KEPT * right.length)];
    return Arrays.stream(outliers).filter(nearness -> nearness < highest).max().stream()
        .map(Math::nextUp)
        .findFirst()
        .orElse(highest);
  }
}
