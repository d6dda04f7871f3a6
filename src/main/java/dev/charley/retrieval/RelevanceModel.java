package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Tells which passage answers a question, or that none does: a log-linear model over all passages
 * and silence. A passage's score is a weighted sum of its {@link PassageFeatures} and of the
 * bilinear form <i>q A p</i> of the question's and the passage's vectors, so that it learns which
 * lay words go with which words of the documents. Silence has a score of its own, which the
 * passages have to outdo. After Bai et al., "Supervised semantic indexing" (CIKM 2009). Immutable
 * and thread-safe.
 */
public final class RelevanceModel {

  /**
   * The weights of the features where nothing was learnt, chosen by hand on the validation
   * questions of the built-in topic.
   */
  private static final double[] GENERAL = {8, 7, 8, 0.35, 1.15};

  private final double[] weights;
  private final float[]
      matrix; // A, a row a dimension of the question; empty when nothing is learnt
  private final double[] silence; // the weights of its features; empty when it was not learnt

  /**
   * @param weights of the features of a passage
   * @param matrix <i>A</i>, row by row; empty for none
   * @param silence the weights of the features of silence; empty for none, and then silence is
   *     never probable
   */
  public RelevanceModel(double[] weights, float[] matrix, double[] silence) {
    this.weights = weights.clone();
    this.matrix = matrix.clone();
    this.silence = silence.clone();
  }

  /** {@return a model that has learnt nothing of its topic} */
  public static RelevanceModel untrained() {
    return new RelevanceModel(GENERAL, new float[0], new double[0]);
  }

  /** {@return whether it was learnt from questions of the topic} */
  boolean isLearnt() {
    return matrix.length > 0;
  }

  /** {@return the product of the question's vector and A; all 0 when nothing is learnt} */
  float[] through(Vector question) {
    float[] numbers = question.toArray();
    float[] product = new float[numbers.length];
    for (int row = 0; row * numbers.length < matrix.length; row++) {
      int start = row * numbers.length;
      float factor = numbers[row];
      for (int column = 0; column < product.length; column++) {
        product[column] += factor * matrix[start + column];
      }
    }
    return product;
  }

  /**
   * {@return what the score of a passage is the sum of: {@code meaning} by the cosines, {@code
   * learnt} by the bilinear form, {@code words} and {@code intent}; each a logarithm, together one
   * up to a constant}
   *
   * @param features of the passage
   * @param question what {@link #through} gave
   * @param passage the passage's mean vector
   */
  List<ScorePart> parts(double[] features, float[] question, Vector passage) {
    double learnt = 0;
    for (int d = 0; d < question.length; d++) {
      learnt += question[d] * passage.at(d);
    }
    return List.of(
        new ScorePart(
            "meaning",
            weights[0] * features[0] + weights[1] * features[1] + weights[2] * features[2]),
        new ScorePart("learnt", learnt),
        new ScorePart("words", weights[3] * features[3]),
        new ScorePart("intent", weights[4] * features[4]));
  }

  /** {@return the score of silence, negative infinity when that was not learnt} */
  double silence(double[] features) {
    if (silence.length == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = 0;
    for (int f = 0; f < features.length; f++) {
      score += silence[f] * features[f];
    }
    return score;
  }

  /** Writes the model in a format of its own; see {@link #read}. */
  public void write(DataOutput out) throws IOException {
    write(weights, out);
    write(matrix, out);
    write(silence, out);
  }

  /** {@return the model that {@link #write} wrote} */
  public static RelevanceModel read(DataInput in) throws IOException {
    return new RelevanceModel(readDoubles(in), readFloats(in), readDoubles(in));
  }

  private static void write(double[] numbers, DataOutput out) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private static void write(float[] numbers, DataOutput out) throws IOException {
    out.writeInt(numbers.length);
    for (float number : numbers) {
      out.writeFloat(number);
    }
  }

  private static double[] readDoubles(DataInput in) throws IOException {
    double[] numbers = new double[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }

  private static float[] readFloats(DataInput in) throws IOException {
    float[] numbers = new float[in.readInt()];
    byte[] bytes = new byte[numbers.length * Float.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
    return numbers;
  }
}
