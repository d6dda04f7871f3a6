package dev.charley.retrieval.corenlp;

import dev.charley.encoding.Vector;
import dev.charley.retrieval.PassageFeatures;
import dev.charley.retrieval.RelevanceModel;
import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cross-entropy of a {@link RelevanceModel} on questions, with a Gaussian prior on the bilinear
 * form. Its variables are the weights of the features, <i>A</i> row by row, and the weights of the
 * features of silence. Computed on all processors; sums run in the order of the questions, so their
 * number does not change a digit.
 */
final class RelevanceObjective extends AbstractCachingDiffFunction {

  /** The prior on A; by four-fold cross-validation on the built-in questions. */
  private static final double PRIOR = 0.02;

  /** Where the search begins: what was learnt without A. */
  private static final double[] WEIGHTS = {8, 8, 8, 0.15, 1.6};

  private static final double SILENCE = 20;

  private static final double LEAST = 1e-9; // a probability to divide by

  /** A question, with its vector, its features, and how much each passage answers it. */
  static final class Row {
    private final double[] question;
    private final double[][] features;
    private final double[] silence;
    private final double[] truth; // of each passage, and last of silence; 1 together, or all 0

    Row(double[] question, double[][] features, double[] silence, double[] truth) {
      this.question = question;
      this.features = features;
      this.silence = silence;
      this.truth = truth;
    }
  }

  /** What the model makes of a question. */
  private static final class Prediction {
    private final double[] errors; // of each passage, and last of silence
    private double loss;

    Prediction(int outcomes) {
      errors = new double[outcomes];
    }
  }

  private final List<Row> rows;
  private final double[][] passages;
  private final int dimension;
  private final int matrixAt;
  private final int silenceAt;

  RelevanceObjective(List<Row> rows, List<Vector> passages) {
    this.rows = List.copyOf(rows);
    this.passages = passages.stream().map(RelevanceTraining::doubles).toArray(double[][]::new);
    dimension = this.passages[0].length;
    matrixAt = PassageFeatures.OF_PASSAGE;
    silenceAt = matrixAt + dimension * dimension;
  }

  @Override
  public int domainDimension() {
    return silenceAt + PassageFeatures.OF_SILENCE;
  }

  @Override
  public double[] initial() {
    double[] initial = new double[domainDimension()];
    System.arraycopy(WEIGHTS, 0, initial, 0, WEIGHTS.length);
    initial[silenceAt] = SILENCE;
    return initial;
  }

  /** {@return the model of these variables} */
  RelevanceModel model(double[] x) {
    return new RelevanceModel(
        Arrays.copyOf(x, matrixAt),
        floats(x, matrixAt, silenceAt),
        Arrays.copyOfRange(x, silenceAt, x.length));
  }

  private static float[] floats(double[] x, int from, int to) {
    float[] numbers = new float[to - from];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) x[from + i];
    }
    return numbers;
  }

  @Override
  protected void calculate(double[] x) {
    double[][] seen = passagesThrough(x);
    List<Prediction> predictions =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(q -> predict(rows.get(q), x, seen))
            .toList();
    value = predictions.stream().mapToDouble(prediction -> prediction.loss).sum();
    Arrays.fill(derivative, 0);
    for (int q = 0; q < rows.size(); q++) {
      addFeatures(rows.get(q), predictions.get(q).errors);
    }
    IntStream.range(0, dimension).parallel().forEach(row -> addToMatrix(row, predictions));
    penalise(x);
  }

  /** Each passage seen through A: of each number of a question what it adds to each score. */
  private double[][] passagesThrough(double[] x) {
    return IntStream.range(0, dimension)
        .parallel()
        .mapToObj(
            i -> {
              double[] added = new double[passages.length];
              for (int p = 0; p < passages.length; p++) {
                added[p] = dot(passages[p], x, matrixAt + i * dimension);
              }
              return added;
            })
        .toArray(double[][]::new);
  }

  private Prediction predict(Row row, double[] x, double[][] seen) {
    double[] scores = new double[passages.length + 1];
    double[] likeness = new double[passages.length];
    for (int i = 0; i < dimension; i++) { // all passages side by side, which is quicker
      add(row.question[i], seen[i], likeness);
    }
    for (int p = 0; p < passages.length; p++) {
      scores[p] = likeness[p] + dot(row.features[p], x, 0);
    }
    scores[passages.length] = dot(row.silence, x, silenceAt);
    double best = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - best);
    }
    Prediction prediction = new Prediction(scores.length);
    double answered = 1 - Math.exp(scores[passages.length] - best) / sum;
    boolean known = Arrays.stream(row.truth).anyMatch(share -> share > 0);
    if (!known) {
      prediction.loss = -Math.log(Math.max(answered, LEAST));
    }
    for (int p = 0; p < scores.length; p++) {
      double logProbability = scores[p] - best - Math.log(sum);
      double probability = Math.exp(logProbability);
      double truth = known ? row.truth[p] : shareOf(probability, answered, p < passages.length);
      prediction.loss -= row.truth[p] * logProbability;
      prediction.errors[p] = probability - truth;
    }
    return prediction;
  }

  /** Of a question that some passage answers each has the share that the model gives it. */
  private static double shareOf(double probability, double answered, boolean isPassage) {
    return isPassage ? probability / Math.max(answered, LEAST) : 0;
  }

  private void addFeatures(Row row, double[] errors) {
    for (int p = 0; p < passages.length; p++) {
      for (int f = 0; f < matrixAt; f++) {
        derivative[f] += errors[p] * row.features[p][f];
      }
    }
    double error = errors[passages.length];
    for (int f = 0; f < row.silence.length; f++) {
      derivative[silenceAt + f] += error * row.silence[f];
    }
  }

  /** The gradient of a row of A: each passage times what it is off for this number. */
  private void addToMatrix(int i, List<Prediction> predictions) {
    double[] off = new double[passages.length];
    for (int q = 0; q < predictions.size(); q++) {
      add(rows.get(q).question[i], predictions.get(q).errors, off);
    }
    double[] gradient = new double[dimension];
    for (int p = 0; p < passages.length; p++) {
      add(off[p], passages[p], gradient);
    }
    System.arraycopy(gradient, 0, derivative, matrixAt + i * dimension, dimension);
  }

  private void penalise(double[] x) {
    for (int i = matrixAt; i < silenceAt; i++) {
      value += PRIOR / 2 * x[i] * x[i];
      derivative[i] += PRIOR * x[i];
    }
  }

  /** Adds a multiple of some numbers. */
  private static void add(double factor, double[] numbers, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * numbers[i];
    }
  }

  private static double dot(double[] a, double[] b, int from) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[from + i];
    }
    return sum;
  }
}
