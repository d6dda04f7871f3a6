package dev.charley.nlu.corenlp;

import edu.stanford.nlp.classify.LogConditionalObjectiveFunction;
import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.classify.RVFDataset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * CoreNLP's objective of a linear classifier, with the same value and gradient, computed in the
 * order in which the weights lie in memory and on all processors. Every sum is added up in the
 * order of the rows, so the number of processors does not change a digit.
 */
final class ParallelObjective extends LogConditionalObjectiveFunction<Integer, Integer> {

  /**
   * Of the features, for the gradient; one a processor. Slices of the labels would leave loops too
   * short for vector instructions.
   */
  private static final int SLICES = Runtime.getRuntime().availableProcessors();

  private final double[][] errors; // of each row: probability of each label, less 1 for the truth
  private final double[] losses; // of each row

  ParallelObjective(RVFDataset<Integer, Integer> rows, LogPrior prior) {
    super(rows, prior);
    errors = new double[data.length][numClasses];
    losses = new double[data.length];
  }

  @Override
  protected void rvfcalculate(double[] weights) {
    IntStream.range(0, data.length).parallel().forEach(row -> predict(row, weights));
    value = 0;
    for (double loss : losses) {
      value += loss;
    }
    Arrays.fill(derivative, 0);
    IntStream.range(0, SLICES).parallel().forEach(this::addGradient);
    value += prior.compute(weights, derivative);
  }

  private void predict(int row, double[] weights) {
    double[] scores = errors[row];
    Arrays.fill(scores, 0);
    addScores(data[row], values[row], weights, scores);
    double best = Arrays.stream(scores).max().orElse(0);
    double truth = scores[labels[row]];
    double sum = 0;
    for (int l = 0; l < scores.length; l++) {
      scores[l] = Math.exp(scores[l] - best);
      sum += scores[l];
    }
    for (int l = 0; l < scores.length; l++) {
      scores[l] /= sum;
    }
    scores[labels[row]] -= 1;
    losses[row] = Math.log(sum) + best - truth;
  }

  private void addScores(int[] features, double[] factors, double[] weights, double[] scores) {
    int i = 0;
    for (; i + 4 <= features.length; i += 4) { // by fours: fewer runs through the scores
      int w0 = features[i] * numClasses;
      int w1 = features[i + 1] * numClasses;
      int w2 = features[i + 2] * numClasses;
      int w3 = features[i + 3] * numClasses;
      double f0 = factors[i];
      double f1 = factors[i + 1];
      double f2 = factors[i + 2];
      double f3 = factors[i + 3];
      for (int l = 0; l < scores.length; l++) {
        scores[l] +=
            f0 * weights[w0 + l]
                + f1 * weights[w1 + l]
                + f2 * weights[w2 + l]
                + f3 * weights[w3 + l];
      }
    }
    for (; i < features.length; i++) {
      int w = features[i] * numClasses;
      for (int l = 0; l < scores.length; l++) {
        scores[l] += factors[i] * weights[w + l];
      }
    }
  }

  /** Adds up the gradient of the features of a slice. */
  private void addGradient(int slice) {
    int row = 0;
    while (row < data.length) {
      if (row + 4 <= data.length && alike(row, row + 4)) {
        addFourRows(row, slice);
        row += 4;
      } else {
        addRow(row, slice);
        row++;
      }
    }
  }

  /** Whether rows share one list of features, as those of a vector do. */
  private boolean alike(int first, int end) {
    for (int row = first + 1; row < end; row++) {
      if (data[row] != data[first]) {
        return false;
      }
    }
    return true;
  }

  private void addFourRows(int row, int slice) {
    double[] gradient = derivative;
    int width = numClasses;
    double[] e0 = errors[row];
    double[] e1 = errors[row + 1];
    double[] e2 = errors[row + 2];
    double[] e3 = errors[row + 3];
    int[] features = data[row];
    for (int i = 0; i < features.length; i++) {
      if (features[i] % SLICES != slice) {
        continue;
      }
      int start = features[i] * width;
      double f0 = values[row][i];
      double f1 = values[row + 1][i];
      double f2 = values[row + 2][i];
      double f3 = values[row + 3][i];
      for (int l = 0; l < width; l++) {
        gradient[start + l] += f0 * e0[l] + f1 * e1[l] + f2 * e2[l] + f3 * e3[l];
      }
    }
  }

  private void addRow(int row, int slice) {
    double[] gradient = derivative;
    int width = numClasses;
    double[] error = errors[row];
    int[] features = data[row];
    for (int i = 0; i < features.length; i++) {
      if (features[i] % SLICES != slice) {
        continue;
      }
      int start = features[i] * width;
      double factor = values[row][i];
      for (int l = 0; l < width; l++) {
        gradient[start + l] += factor * error[l];
      }
    }
  }
}
