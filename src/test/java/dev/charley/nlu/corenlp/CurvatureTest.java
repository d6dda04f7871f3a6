package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurvatureTest {

  private static final int ROWS = 40;
  private static final int FEATURES = 5;
  private static final int LABELS = 2; // of equal share: p (1 - p) is a fourth

  private final Random random = new Random(11);
  private final int[] labelOf = IntStream.range(0, ROWS).map(row -> row % LABELS).toArray();
  private final double[][] values =
      IntStream.range(0, ROWS)
          .mapToObj(row -> random.doubles(FEATURES, -1, 1).toArray())
          .toArray(double[][]::new);

  @Test
  void dividingTwiceUndoesTheSecondDerivativeWhereFeaturesGoTogether() {
    int[] all = IntStream.range(0, FEATURES).toArray();
    int[][] features = new int[ROWS][];
    Arrays.fill(features, all);
    double[][] derivative = new double[FEATURES][FEATURES];
    for (int i = 0; i < FEATURES; i++) {
      for (int j = 0; j < FEATURES; j++) {
        for (double[] row : values) {
          derivative[i][j] += row[i] * row[j] / 4;
        }
        derivative[i][j] += i == j ? 1 : 0;
      }
    }
    solves(features, derivative);
  }

  @Test
  void ofSparseRowsOnlyTheSizeOfEachFeatureCounts() {
    int[][] features =
        IntStream.range(0, ROWS)
            .mapToObj(row -> IntStream.range(0, FEATURES).toArray())
            .toArray(int[][]::new);
    double[][] derivative = new double[FEATURES][FEATURES];
    for (int i = 0; i < FEATURES; i++) {
      for (double[] row : values) {
        derivative[i][i] += row[i] * row[i] / 4;
      }
      derivative[i][i] += 1;
    }
    solves(features, derivative);
  }

  /** R'R is the derivative: dividing what it makes of a vector by R' and by R gives the vector. */
  private void solves(int[][] features, double[][] derivative) {
    List<Curvature> curvatures = Curvature.ofLabels(labelOf, LABELS, features, values, FEATURES);
    double[] wanted = random.doubles(FEATURES, -1, 1).toArray();
    double[] numbers =
        Arrays.stream(derivative)
            .mapToDouble(
                row -> IntStream.range(0, FEATURES).mapToDouble(j -> row[j] * wanted[j]).sum())
            .toArray();
    curvatures.get(0).toGradient(numbers);
    curvatures.get(0).toWeights(numbers);
    assertThat(numbers).containsExactly(wanted, within(1e-9));
  }
}
