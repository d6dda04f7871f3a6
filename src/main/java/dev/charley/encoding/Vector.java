package dev.charley.encoding;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An immutable vector of unit length (or all zero), compared by its numbers. */
public final class Vector {

  private final float[] numbers;

  /**
   * @param numbers of unit length; copied
   */
  public Vector(float[] numbers) {
    this.numbers = numbers.clone();
  }

  /**
   * {@return the mean of vectors, at unit length}
   *
   * @param vectors at least one, of equal dimension
   */
  public static Vector mean(List<Vector> vectors) {
    float[] sum = new float[vectors.get(0).dimension()];
    for (Vector vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector.numbers[i];
      }
    }
    double squares = 0;
    for (float number : sum) {
      squares += number * number;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < sum.length && length > 0; i++) {
      sum[i] /= length;
    }
    return new Vector(sum);
  }

  /** {@return how many numbers the vector has} */
  public int dimension() {
    return numbers.length;
  }

  /**
   * {@return the number at a place}
   *
   * @param i from 0
   */
  public float at(int i) {
    return numbers[i];
  }

  /** {@return the cosine of the angle to another unit vector, -1 to 1} */
  public float cosine(Vector other) {
    float sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += numbers[i] * other.numbers[i];
    }
    return sum;
  }

  /** {@return a copy of the numbers} */
  public float[] toArray() {
    return numbers.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vector vector && Arrays.equals(numbers, vector.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return "Vector of " + numbers.length;
  }
}
