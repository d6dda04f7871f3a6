package dev.charley.nlu.corenlp;

import dev.charley.encoding.Vector;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The vectors of the training examples, to find those near a message. */
final class ExampleIndex {

  /** Sharpness of the vote; chosen on the validation files of BANKING77 and CLINC150. */
  private static final double SHARPNESS = 60;

  private final int[] labelOf;
  private final int labels;
  private final int dimension;
  private final float[]
      columns; // of number d and example i at d * examples + i: adds up in strides

  private ExampleIndex(int[] labelOf, int labels, int dimension, float[] columns) {
    this.labelOf = labelOf;
    this.labels = labels;
    this.dimension = dimension;
    this.columns = columns;
  }

  static ExampleIndex of(List<Vector> vectors, int[] labelOf, int labels) {
    int dimension = vectors.get(0).dimension();
    float[] columns = new float[dimension * vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      for (int d = 0; d < dimension; d++) {
        columns[d * vectors.size() + i] = vectors.get(i).at(d);
      }
    }
    return new ExampleIndex(labelOf.clone(), labels, dimension, columns);
  }

  /** {@return the cosine of the vector to each example} */
  float[] cosines(Vector vector) {
    int examples = labelOf.length;
    float[] sums = new float[examples];
    for (int d = 0; d < dimension; d++) {
      float factor = vector.at(d);
      int column = d * examples;
      for (int i = 0; i < examples; i++) {
        sums[i] += factor * columns[column + i];
      }
    }
    return sums;
  }

  /**
   * {@return for each label the logarithm of the sum over its examples of exp(60 cosine)}
   *
   * @param cosines of all examples
   * @param leftOut an example that does not vote, or -1
   */
  float[] votes(float[] cosines, int leftOut) {
    double[] sums = new double[labels];
    for (int i = 0; i < cosines.length; i++) {
      if (i != leftOut) {
        sums[labelOf[i]] += Math.exp(SHARPNESS * (cosines[i] - 1));
      }
    }
    float[] votes = new float[labels];
    for (int l = 0; l < labels; l++) {
      // a label without another example votes as if its nearest stood at a right angle
      votes[l] = (float) Math.log(Math.max(sums[l], Math.exp(-SHARPNESS)));
    }
    return votes;
  }

  /** {@return the numbers of the examples nearest to the vector, nearest first} */
  int[] nearest(float[] cosines, int count) {
    float[] sorted = cosines.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - count)];
    return IntStream.range(0, cosines.length)
        .filter(i -> cosines[i] >= least)
        .boxed()
        .sorted((a, b) -> Float.compare(cosines[b], cosines[a]))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  int labelOf(int example) {
    return labelOf[example];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(labels);
    out.writeInt(dimension);
    out.writeInt(labelOf.length);
    for (int label : labelOf) {
      out.writeInt(label);
    }
    Floats.write(columns, out);
  }

  static ExampleIndex read(DataInput in) throws IOException {
    int labels = in.readInt();
    int dimension = in.readInt();
    int[] labelOf = new int[in.readInt()];
    for (int i = 0; i < labelOf.length; i++) {
      labelOf[i] = in.readInt();
    }
    return new ExampleIndex(labelOf, labels, dimension, Floats.read(in));
  }
}
