package dev.charley.nlu.corenlp;

import dev.charley.encoding.Vector;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A linear model on sentence vectors, scaled by five, with a bias. */
final class SemanticModel {

  private static final double VECTOR_SCALE = 5;

  private final LinearModel model;

  private SemanticModel(LinearModel model) {
    this.model = model;
  }

  static SemanticModel train(List<Vector> vectors, int[] labelOf, int labels) {
    int dimension = vectors.get(0).dimension();
    int[][] features = new int[vectors.size()][];
    Arrays.fill(features, IntStream.rangeClosed(0, dimension).toArray());
    double[][] values = vectors.stream().map(SemanticModel::row).toArray(double[][]::new);
    return new SemanticModel(LinearModel.train(labelOf, labels, features, values, dimension + 1));
  }

  private static double[] row(Vector vector) {
    double[] row = new double[vector.dimension() + 1];
    for (int d = 0; d < vector.dimension(); d++) {
      row[d] = VECTOR_SCALE * vector.at(d);
    }
    row[vector.dimension()] = 1; // bias
    return row;
  }

  /** {@return the score of each label} */
  float[] scores(Vector vector, int labels) {
    float[] scores = new float[labels];
    double[] row = row(vector);
    for (int f = 0; f < row.length; f++) {
      model.add(f, row[f], scores);
    }
    return scores;
  }

  /** {@return the probability of each label} */
  double[] probabilities(Vector vector, int labels) {
    float[] scores = scores(vector, labels);
    double best = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    double[] probabilities = new double[labels];
    double sum = 0;
    for (int l = 0; l < labels; l++) {
      probabilities[l] = Math.exp(scores[l] - best);
      sum += probabilities[l];
    }
    for (int l = 0; l < labels; l++) {
      probabilities[l] /= sum;
    }
    return probabilities;
  }

  void write(DataOutput out) throws IOException {
    model.write(out);
  }

  static SemanticModel read(DataInput in) throws IOException {
    return new SemanticModel(LinearModel.read(in));
  }
}
