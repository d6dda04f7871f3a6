package dev.charley.nlu.corenlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How strongly the objective of a linear classifier curves along the weights of one label: about
 * <i>H = p (1 - p) X'X + I</i>, where <i>p</i> is the label's share of the rows <i>X</i> and
 * <i>I</i> comes from the prior (after Böhning, Multinomial logistic regression algorithm, Annals
 * of the Institute of Statistical Mathematics 44, 1992). With <i>H = R'R</i>, <i>R</i> upper
 * triangular, it curves about alike in all directions of <i>u = R w</i>.
 */
sealed interface Curvature {

  /** Makes of <i>u</i> the weights: divides by <i>R</i>, in place. */
  void toWeights(double[] u);

  /** Makes of the gradient along the weights that along <i>u</i>: divides by <i>R'</i>. */
  void toGradient(double[] gradient);

  /**
   * {@return the curvature of each label}
   *
   * @param labelOf the label number of each row
   * @param labels how many labels there are
   * @param features the feature numbers of each row; where the rows share one array of them, how
   *     features go together counts, else only how large each is
   * @param values the feature values of each row, beside their numbers
   * @param featureCount how many features there are
   */
  static List<Curvature> ofLabels(
      int[] labelOf, int labels, int[][] features, double[][] values, int featureCount) {
    int[] rows = new int[labels];
    for (int label : labelOf) {
      rows[label]++;
    }
    boolean together = Arrays.stream(features).allMatch(row -> row == features[0]);
    double[][] moments = together ? Triangle.moments(values, featureCount) : new double[0][];
    double[] squares = together ? new double[0] : squares(features, values, featureCount);
    Map<Integer, Curvature> byPower = new HashMap<>(); // labels of much the same share share one
    return Arrays.stream(rows)
        .mapToObj(count -> power(count / (double) labelOf.length))
        .map(
            power ->
                byPower.computeIfAbsent(
                    power,
                    p ->
                        together
                            ? Triangle.of(moments, Math.pow(2, p))
                            : Diagonal.of(squares, Math.pow(2, p))))
        .toList();
  }

  /** The power of two nearest to a share times the rest. */
  private static int power(double share) {
    return (int) Math.round(Math.log(Math.max(share * (1 - share), 1e-9)) / Math.log(2));
  }

  private static double[] squares(int[][] features, double[][] values, int featureCount) {
    double[] squares = new double[featureCount];
    for (int row = 0; row < features.length; row++) {
      for (int i = 0; i < features[row].length; i++) {
        squares[features[row][i]] += values[row][i] * values[row][i];
      }
    }
    return squares;
  }

  /** Features by themselves. */
  final class Diagonal implements Curvature {

    private final double[] roots;

    private Diagonal(double[] roots) {
      this.roots = roots;
    }

    static Diagonal of(double[] squares, double share) {
      return new Diagonal(Arrays.stream(squares).map(s -> Math.sqrt(share * s + 1)).toArray());
    }

    @Override
    public void toWeights(double[] u) {
      for (int i = 0; i < u.length; i++) {
        u[i] /= roots[i];
      }
    }

    @Override
    public void toGradient(double[] gradient) {
      toWeights(gradient);
    }
  }

  /** The rows of <i>R</i>, found by Cholesky's method. */
  final class Triangle implements Curvature {

    /** So many rows tell how features go together; more would take longer. */
    private static final int ENOUGH = 16_000;

    private final double[][] rows;

    private Triangle(double[][] rows) {
      this.rows = rows;
    }

    static double[][] moments(double[][] values, int featureCount) {
      int step = Math.max(1, values.length / ENOUGH);
      double[][] some =
          IntStream.range(0, values.length)
              .filter(row -> row % step == 0)
              .mapToObj(row -> values[row])
              .toArray(double[][]::new);
      double scale = values.length / (double) some.length;
      return IntStream.range(0, featureCount)
          .parallel()
          .mapToObj(
              i -> {
                double[] sums = new double[featureCount];
                for (double[] row : some) {
                  addMultiple(scale * row[i], row, i, sums);
                }
                return sums;
              })
          .toArray(double[][]::new);
    }

    static Triangle of(double[][] moments, double share) {
      double[][] rows = new double[moments.length][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = Arrays.stream(moments[i]).map(moment -> share * moment).toArray();
        rows[i][i] += 1;
      }
      for (int i = 0; i < rows.length; i++) {
        double root = Math.sqrt(rows[i][i]);
        for (int j = i; j < rows.length; j++) {
          rows[i][j] /= root;
        }
        for (int k = i + 1; k < rows.length; k++) {
          addMultiple(-rows[i][k], rows[i], k, rows[k]);
        }
      }
      return new Triangle(rows);
    }

    @Override
    public void toWeights(double[] u) {
      for (int i = u.length - 1; i >= 0; i--) {
        double sum = u[i];
        for (int j = i + 1; j < u.length; j++) {
          sum -= rows[i][j] * u[j];
        }
        u[i] = sum / rows[i][i];
      }
    }

    @Override
    public void toGradient(double[] gradient) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] /= rows[i][i];
        addMultiple(-gradient[i], rows[i], i + 1, gradient);
      }
    }

    /** Adds a multiple of a row to another, from a place on. */
    private static void addMultiple(double factor, double[] row, int from, double[] sum) {
      for (int j = from; j < sum.length; j++) {
        sum[j] += factor * row[j];
      }
    }
  }
}
