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

  /**
   * So many vectors are compared with an example at once: their sums share a long. With three the
   * bits left for each are so few that one turn in 800 is decided otherwise.
   */
  private static final int TOGETHER = 2;

  private static final int FIELD = Long.SIZE / TOGETHER; // bits of each sum

  /** What a cosine of 1 is as a sum; its sign and the error of the bytes still fit. */
  private static final float ONE = 1 << (FIELD - 2);

  private final int[] labelOf;
  private final int labels;
  private final PrincipalAxes axes;
  private final float[] scales; // of each number: what a step of its byte is worth
  private final byte[] bytes; // example by example

  private ExampleIndex(
      int[] labelOf, int labels, PrincipalAxes axes, float[] scales, byte[] bytes) {
    this.labelOf = labelOf;
    this.labels = labels;
    this.axes = axes;
    this.scales = scales;
    this.bytes = bytes;
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

  /** {@return the cosine of the vector to each example} */
  float[] cosines(Vector vector) {
    return cosines(List.of(vector))[0];
  }

  /** {@return for each vector its cosine to each example} */
  float[][] cosines(List<Vector> vectors) {
    float[][] cosines = new float[vectors.size()][labelOf.length];
    for (int first = 0; first < cosines.length; first += TOGETHER) {
      int end = Math.min(first + TOGETHER, cosines.length);
      compare(together(vectors.subList(first, end)), Arrays.copyOfRange(cosines, first, end));
    }
    return cosines;
  }

  /** The vectors in whole numbers, one above the other in the bits of each. */
  private long[] together(List<Vector> vectors) {
    long[] together = new long[scales.length];
    for (int v = 0; v < vectors.size(); v++) {
      float[] along = axes.along(vectors.get(v));
      for (int d = 0; d < together.length; d++) {
        together[d] += (long) Math.round(ONE * along[d] * scales[d]) << (v * FIELD);
      }
    }
    return together;
  }

  /**
   * One product adds to the sums of all vectors: what a sum takes from the bits above it by its
   * sign, it gives back when it is read. Only the last sums have to fit into their bits.
   */
  private void compare(long[] together, float[][] cosines) {
    for (int i = 0; i < labelOf.length; i++) {
      int row = i * together.length;
      long sums = 0;
      for (int d = 0; d < together.length; d++) {
        sums += together[d] * bytes[row + d];
      }
      for (float[] ofVector : cosines) {
        long sum = sums << (Long.SIZE - FIELD) >> (Long.SIZE - FIELD);
        ofVector[i] = sum / ONE;
        sums = (sums - sum) >> FIELD;
      }
    }
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
