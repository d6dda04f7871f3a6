package dev.charley.nlu.corenlp;

import dev.charley.encoding.Vector;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** The vectors of the training examples, to find those near a message. */
final class ExampleIndex {

  /** Sharpness of the vote; chosen on the validation files of BANKING77 and CLINC150. */
  private static final double SHARPNESS = 60;

  private static final int BLOCK = 512;

  private final int[] labelOf;
  private final int labels;
  private final int dimension;

  /** Examples in blocks, each block number by number: a block's sums stay in the cache. */
  private final float[] blocks;

  private ExampleIndex(int[] labelOf, int labels, int dimension, float[] blocks) {
    this.labelOf = labelOf;
    this.labels = labels;
    this.dimension = dimension;
    this.blocks = blocks;
  }

  static ExampleIndex of(List<Vector> vectors, int[] labelOf, int labels) {
    int dimension = vectors.get(0).dimension();
    float[] blocks = new float[dimension * vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      Vector vector = vectors.get(i);
      int first = i - i % BLOCK;
      int size = Math.min(BLOCK, vectors.size() - first);
      for (int d = 0; d < dimension; d++) {
        blocks[first * dimension + d * size + i - first] = vector.at(d);
      }
    }
    return new ExampleIndex(labelOf.clone(), labels, dimension, blocks);
  }

  /** {@return the cosine of the vector to each example} */
  float[] cosines(Vector vector) {
    float[] cosines = new float[labelOf.length];
    for (int first = 0; first < cosines.length; first += BLOCK) {
      addBlock(first, Math.min(BLOCK, cosines.length - first), vector, cosines);
    }
    return cosines;
  }

  private void addBlock(int first, int size, Vector vector, float[] cosines) {
    float[] sums = new float[size];
    for (int d = 0; d < dimension; d++) {
      float factor = vector.at(d);
      int column = first * dimension + d * size;
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
    Floats.write(blocks, out);
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
