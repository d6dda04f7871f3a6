package dev.charley.nlu.corenlp;

import dev.charley.encoding.Vector;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The vectors of the training examples, to find those near a message: along their principal axes,
 * each number kept in a byte. A thousandth of a cosine is lost by it.
 */
final class ExampleIndex {

  /** Sharpness of the vote; chosen on the validation files of BANKING77 and CLINC150. */
  private static final double SHARPNESS = 60;

  /** An example so much farther than the nearest of its label adds less than 1 in 100,000. */
  private static final float FAR = 0.2f;

  /** What an example adds to the nearest of its label, by how much farther it is. */
  private static final float[] ADDED = new float[4096];

  static {
    for (int step = 0; step < ADDED.length; step++) {
      ADDED[step] = (float) Math.exp(-SHARPNESS * FAR * step / ADDED.length);
    }
  }

  private static final int BLOCK = 256;

  private final int[] labelOf;
  private final int labels;
  private final PrincipalAxes axes;
  private final float[] scales; // of each number: what a step of its byte is worth
  private final byte[] bytes; // example by example

  /** The same as numbers, in blocks, each block number by number: its sums stay in the cache. */
  private final float[] blocks;

  private ExampleIndex(
      int[] labelOf, int labels, PrincipalAxes axes, float[] scales, byte[] bytes) {
    this.labelOf = labelOf;
    this.labels = labels;
    this.axes = axes;
    this.scales = scales;
    this.bytes = bytes;
    this.blocks = blocks();
  }

  static ExampleIndex of(List<Vector> vectors, int[] labelOf, int labels) {
    PrincipalAxes axes = PrincipalAxes.of(vectors);
    float[][] rows = vectors.parallelStream().map(axes::along).toArray(float[][]::new);
    float[] scales = scales(rows, axes.kept());
    byte[] bytes = new byte[rows.length * scales.length];
    for (int i = 0; i < rows.length; i++) {
      for (int d = 0; d < scales.length; d++) {
        bytes[i * scales.length + d] = (byte) Math.round(rows[i][d] / scales[d]);
      }
    }
    return new ExampleIndex(labelOf.clone(), labels, axes, scales, bytes);
  }

  private static float[] scales(float[][] rows, int dimension) {
    float[] scales = new float[dimension];
    for (float[] row : rows) {
      for (int d = 0; d < dimension; d++) {
        scales[d] = Math.max(scales[d], Math.abs(row[d]) / Byte.MAX_VALUE);
      }
    }
    for (int d = 0; d < dimension; d++) {
      scales[d] = Math.max(scales[d], Float.MIN_NORMAL);
    }
    return scales;
  }

  private float[] blocks() {
    int dimension = scales.length;
    float[] numbers = new float[bytes.length];
    for (int i = 0; i < labelOf.length; i++) {
      int first = i - i % BLOCK;
      int size = Math.min(BLOCK, labelOf.length - first);
      for (int d = 0; d < dimension; d++) {
        numbers[first * dimension + d * size + i - first] = scales[d] * bytes[i * dimension + d];
      }
    }
    return numbers;
  }

  /** {@return the cosine of the vector to each example} */
  float[] cosines(Vector vector) {
    return cosines(List.of(vector))[0];
  }

  /** {@return for each vector its cosine to each example} */
  float[][] cosines(List<Vector> vectors) {
    float[][] along = vectors.stream().map(axes::along).toArray(float[][]::new);
    float[][] cosines = new float[along.length][labelOf.length];
    for (int first = 0; first < labelOf.length; first += BLOCK) {
      int size = Math.min(BLOCK, labelOf.length - first);
      for (int v = 0; v < along.length; v++) {
        addBlock(first, size, along[v], cosines[v]);
      }
    }
    return cosines;
  }

  private void addBlock(int first, int size, float[] vector, float[] cosines) {
    float[] sums = new float[size];
    for (int d = 0; d < vector.length; d++) {
      float factor = vector[d];
      int column = first * vector.length + d * size;
      for (int i = 0; i < size; i++) {
        sums[i] += factor * blocks[column + i];
      }
    }
    System.arraycopy(sums, 0, cosines, first, size);
  }

  /**
   * {@return for each label the logarithm of the sum over its examples of exp(60 cosine)}
   *
   * @param cosines of all examples
   * @param leftOut an example that does not vote, or -1
   */
  float[] votes(float[] cosines, int leftOut) {
    float[] nearest = new float[labels];
    Arrays.fill(nearest, Float.NEGATIVE_INFINITY);
    for (int i = 0; i < cosines.length; i++) {
      if (i != leftOut && cosines[i] > nearest[labelOf[i]]) {
        nearest[labelOf[i]] = cosines[i];
      }
    }
    double[] sums = new double[labels];
    float steps = ADDED.length / FAR;
    for (int i = 0; i < cosines.length; i++) {
      float farther = nearest[labelOf[i]] - cosines[i];
      if (farther >= 0 && farther < FAR && i != leftOut) {
        sums[labelOf[i]] += ADDED[(int) (farther * steps)];
      }
    }
    float[] votes = new float[labels];
    for (int l = 0; l < labels; l++) {
      // a label without another example votes as if its nearest stood at a right angle
      votes[l] =
          sums[l] == 0 || nearest[l] < 0
              ? (float) -SHARPNESS
              : (float) (SHARPNESS * (nearest[l] - 1) + Math.log(sums[l]));
    }
    return votes;
  }

  /**
   * {@return the numbers of the examples nearest to the vector, nearest first; ties in order of
   * number}
   */
  int[] nearest(float[] cosines, int count) {
    int[] nearest = new int[Math.min(count, cosines.length)];
    int found = 0;
    for (int i = 0; i < cosines.length; i++) {
      int place = found;
      while (place > 0 && cosines[nearest[place - 1]] < cosines[i]) {
        place--;
      }
      if (place < nearest.length) {
        found = Math.min(found + 1, nearest.length);
        System.arraycopy(nearest, place, nearest, place + 1, found - place - 1);
        nearest[place] = i;
      }
    }
    return nearest;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(labels);
    out.writeInt(labelOf.length);
    for (int label : labelOf) {
      out.writeShort(label);
    }
    axes.write(out);
    Floats.write(scales, out);
    out.write(bytes);
  }

  static ExampleIndex read(DataInput in) throws IOException {
    int labels = in.readInt();
    int[] labelOf = new int[in.readInt()];
    for (int i = 0; i < labelOf.length; i++) {
      labelOf[i] = in.readUnsignedShort();
    }
    PrincipalAxes axes = PrincipalAxes.read(in);
    float[] scales = Floats.read(in);
    byte[] bytes = new byte[labelOf.length * scales.length];
    in.readFully(bytes);
    return new ExampleIndex(labelOf, labels, axes, scales, bytes);
  }
}
