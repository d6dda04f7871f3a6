package dev.charley.nlu.corenlp;

import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.optimization.QNMinimizer;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights of a CoreNLP {@code LinearClassifier} (multinomial logistic regression with a
 * Gaussian prior, trained by L-BFGS). CoreNLP trains it, on the terms of its {@code
 * LinearClassifierFactory}; scoring is the plain sum of weights, done here on arrays since a turn
 * scores several clauses.
 */
final class LinearModel {

  private static final double TOLERANCE = 1e-3;
  private static final double SIGMA = 1;
  private static final int MEMORY = 6; // of 15 and 6 steps, six is as accurate and half as slow

  private final int labels;
  private final float[] weights; // of feature f and label l at f * labels + l

  private LinearModel(int labels, float[] weights) {
    this.labels = labels;
    this.weights = weights;
  }

  /**
   * Trains a model.
   *
   * @param labelOf the label number of each row
   * @param labels how many labels there are
   * @param features the feature numbers of each row
   * @param values the feature values of each row, beside their numbers
   * @param featureCount how many features there are
   */
  static LinearModel train(
      int[] labelOf, int labels, int[][] features, double[][] values, int featureCount) {
    ConditionedObjective objective =
        new ConditionedObjective(
            new ParallelObjective(
                new RVFDataset<>(numbers(labels), labelOf, numbers(featureCount), features, values),
                new LogPrior(LogPrior.LogPriorType.QUADRATIC, SIGMA, 0)),
            Curvature.ofLabels(labelOf, labels, features, values, featureCount));
    double[] trained =
        objective.weights(minimizer().minimize(objective, TOLERANCE, objective.initial()));
    float[] weights = new float[featureCount * labels];
    for (int w = 0; w < weights.length; w++) {
      weights[w] = (float) trained[w];
    }
    return new LinearModel(labels, weights);
  }

  /** {@return a model without features} */
  static LinearModel empty(int labels) {
    return new LinearModel(labels, new float[0]);
  }

  private static QNMinimizer minimizer() {
    QNMinimizer minimizer = new QNMinimizer(MEMORY);
    minimizer.shutUp();
    return minimizer;
  }

  private static Index<Integer> numbers(int count) {
    List<Integer> all = IntStream.range(0, count).boxed().toList();
    return new HashIndex<>(all);
  }

  /** Adds the weights of a feature, times its value, to the score of each label. */
  void add(int feature, double value, float[] scores) {
    int row = feature * labels;
    float factor = (float) value;
    for (int l = 0; l < labels; l++) {
      scores[l] += factor * weights[row + l];
    }
  }

  /** {@return the weight of a feature for a label} */
  double weight(int feature, int label) {
    return weights[feature * labels + label];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(labels);
    Floats.write(weights, out);
  }

  static LinearModel read(DataInput in) throws IOException {
    return new LinearModel(in.readInt(), Floats.read(in));
  }
}
