package dev.charley.nlu.corenlp;

import dev.charley.encoding.Vector;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The few directions in which vectors differ most, found by orthogonal iteration on their second
 * moments (Golub and Van Loan, Matrix Computations, 8.2). What is left of a vector along them is
 * scaled to unit length again. Vectors that are few are kept as they are: their directions would be
 * guessed.
 */
final class PrincipalAxes {

  /**
   * How many directions are kept; on the validation messages and vignettes ({@code validation-2})
   * and the validation file of CLINC150 nothing was lost.
   */
  private static final int KEPT = 160;

  /** So many vectors a direction are enough to find it. */
  private static final int ENOUGH = 20;

  private static final int ROUNDS = 30;

  private final int dimension;

  /** Number by number, each along all axes; none when vectors are kept as they are. */
  private final float[] axes;

  private PrincipalAxes(int dimension, float[] axes) {
    this.dimension = dimension;
    this.axes = axes;
  }

  static PrincipalAxes of(List<Vector> vectors) {
    int dimension = vectors.get(0).dimension();
    if (dimension <= KEPT || vectors.size() < ENOUGH * KEPT) {
      return new PrincipalAxes(dimension, new float[0]);
    }
    double[][] moments = moments(vectors, dimension);
    double[][] axes = start(dimension);
    for (int round = 0; round < ROUNDS; round++) {
      axes = orthonormal(times(moments, axes));
    }
    float[] flat = new float[KEPT * dimension];
    for (int a = 0; a < KEPT; a++) {
      for (int d = 0; d < dimension; d++) {
        flat[d * KEPT + a] = (float) axes[a][d];
      }
    }
    return new PrincipalAxes(dimension, flat);
  }

  /** {@return how many numbers are left of a vector} */
  int kept() {
    return axes.length == 0 ? dimension : axes.length / dimension;
  }

  /** {@return the vector along the axes, at unit length} */
  float[] along(Vector vector) {
    float[] numbers = vector.toArray();
    if (axes.length == 0) {
      return numbers;
    }
    float[] along = new float[kept()];
    double squares = 0;
    for (int d = 0; d < dimension; d++) {
      float number = numbers[d];
      int row = d * along.length;
      for (int a = 0; a < along.length; a++) {
        along[a] += number * axes[row + a];
      }
    }
    for (float number : along) {
      squares += number * number;
    }
    float length = (float) Math.sqrt(Math.max(squares, Float.MIN_NORMAL));
    for (int a = 0; a < along.length; a++) {
      along[a] /= length;
    }
    return along;
  }

  private static double[][] moments(List<Vector> vectors, int dimension) {
    float[][] rows = vectors.stream().map(Vector::toArray).toArray(float[][]::new);
    return IntStream.range(0, dimension)
        .parallel()
        .mapToObj(
            i -> {
              double[] sums = new double[dimension];
              for (float[] row : rows) {
                for (int j = 0; j < dimension; j++) {
                  sums[j] += row[i] * row[j];
                }
              }
              return sums;
            })
        .toArray(double[][]::new);
  }

  /** Axes that no data set is likely to be at a right angle to. */
  private static double[][] start(int dimension) {
    double[][] axes = new double[KEPT][dimension];
    for (int a = 0; a < KEPT; a++) {
      for (int d = 0; d < dimension; d++) {
        axes[a][d] = Math.cos((a + 1.0) * (d + 0.5) * Math.PI / dimension);
      }
    }
    return orthonormal(axes);
  }

  /** A symmetric matrix times each axis. */
  private static double[][] times(double[][] matrix, double[][] axes) {
    return IntStream.range(0, axes.length)
        .parallel()
        .mapToObj(
            a -> {
              double[] product = new double[matrix.length];
              for (int i = 0; i < matrix.length; i++) {
                for (int j = 0; j < matrix.length; j++) {
                  product[i] += matrix[i][j] * axes[a][j];
                }
              }
              return product;
            })
        .toArray(double[][]::new);
  }

  /** Gram-Schmidt, each axis against those before it. */
  private static double[][] orthonormal(double[][] axes) {
    for (int a = 0; a < axes.length; a++) {
      for (int b = 0; b < a; b++) {
        double share = product(axes[a], axes[b]);
        for (int d = 0; d < axes[a].length; d++) {
          axes[a][d] -= share * axes[b][d];
        }
      }
      double length = Math.sqrt(Math.max(product(axes[a], axes[a]), Double.MIN_NORMAL));
      for (int d = 0; d < axes[a].length; d++) {
        axes[a][d] /= length;
      }
    }
    return axes;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(dimension);
    Floats.write(axes, out);
  }

  static PrincipalAxes read(DataInput in) throws IOException {
    return new PrincipalAxes(in.readInt(), Floats.read(in));
  }
}
