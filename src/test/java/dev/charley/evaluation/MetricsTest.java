package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.charley.nlu.LabelledText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private static Prediction prediction(String truth, String found, double confidence) {
    return new Prediction(
        new LabelledText(truth, "text"),
        found,
        confidence,
        truth.equals(found) ? confidence : 0,
        confidence);
  }

  private static double[] scores(double... scores) {
    return scores;
  }

  @Test
  void aTieCountsHalfInTheAreaUnderTheCurve() {
    assertThat(Metrics.auroc(scores(3, 2), scores(1, 0))).isEqualTo(1);
    assertThat(Metrics.auroc(scores(0, 1), scores(2, 3))).isEqualTo(0);
    assertThat(Metrics.auroc(scores(1, 1), scores(1, 1))).isEqualTo(0.5);
    // of six pairs four are won, one tied and one lost
    assertThat(Metrics.auroc(scores(5, 2, 3), scores(2, 2.5)))
        .isCloseTo((2 + 0.5 + 2) / 6, within(1e-12));
  }

  @Test
  void macroF1CountsEveryLabelAlikeAlsoOneThatIsNeverRight() {
    List<Prediction> predictions =
        List.of(
            prediction("a", "a", 1),
            prediction("a", "a", 1),
            prediction("a", "b", 1),
            prediction("b", "b", 1),
            prediction("c", "a", 1));
    List<IntentScore> scores = Metrics.intentScores(predictions);
    assertThat(scores)
        .containsExactly(
            new IntentScore("a", 3, 2 / 3.0, 2 / 3.0, 4 / 6.0),
            new IntentScore("b", 1, 0.5, 1, 2 / 3.0),
            new IntentScore("c", 1, 0, 0, 0));
    assertThat(Metrics.macroF1(scores)).isCloseTo((2 / 3.0 + 2 / 3.0) / 3, within(1e-12));
    assertThat(Metrics.accuracy(predictions)).isEqualTo(0.6);
  }

  @Test
  void theCalibrationErrorIsTheMeanGapBetweenConfidenceAndAccuracy() {
    List<ReliabilityBin> bins =
        Metrics.reliability(
            List.of(
                prediction("a", "a", 0.92),
                prediction("a", "b", 0.98),
                prediction("a", "a", 1),
                prediction("a", "b", 0.2)));
    assertThat(bins).extracting(ReliabilityBin::items).containsExactly(1, 3);
    double gapBelow = 0.2;
    double gapAbove = (0.92 + 0.98 + 1) / 3 - 2 / 3.0;
    assertThat(Metrics.calibrationError(bins))
        .isCloseTo(gapBelow / 4 + gapAbove * 3 / 4, within(1e-12));
  }

  @Test
  void fewerAnswersAreGivenAsTheThresholdRises() {
    List<CoveragePoint> curve =
        Metrics.coverage(List.of(prediction("a", "a", 0.9), prediction("a", "b", 0.3)));
    assertThat(curve.get(0)).isEqualTo(new CoveragePoint(0, 1, 0.5));
    assertThat(curve.get(25)).isEqualTo(new CoveragePoint(0.5, 0.5, 1));
    assertThat(curve.get(50)).isEqualTo(new CoveragePoint(1, 0, 1));
  }

  @Test
  void theThresholdKeepsNearlyAllRightAnswersAndIsNoHigherThanItNeedsToBe() {
    List<Prediction> right =
        IntStream.range(0, 100).mapToObj(i -> prediction("a", "a", i / 100.0)).toList();
    assertThat(ScopeThreshold.choose(right, scores())).isEqualTo(0.01);
    assertThat(ScopeThreshold.choose(right, scores(-1, 0.005, 0.5))).isEqualTo(Math.nextUp(0.005));
  }

  @Test
  void aQuantileIsOneOfTheValues() {
    List<Double> values = List.of(4.0, 1.0, 3.0, 2.0);
    assertThat(FileRun.quantile(0.5, values)).isEqualTo(2);
    assertThat(FileRun.quantile(0.99, values)).isEqualTo(4);
  }
}
