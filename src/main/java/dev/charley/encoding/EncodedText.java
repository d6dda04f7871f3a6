package dev.charley.encoding;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The states an encoder gave the tokens of one text. A sentence vector is the mean of the states of
 * its tokens, at unit length; so one encoder run serves a message and each of its clauses.
 */
public final class EncodedText {

  private final List<float[]> states;
  private final int[] starts;
  private final int[] ends;
  private final int dimension;

  /**
   * @param states one state a token, each of {@code dimension} numbers; not copied, not to be
   *     changed
   * @param starts where each token begins in the text, in UTF-16 code units; negative for a marker
   *     of the model that stands for no text
   * @param ends where each token ends, exclusive; negative for a marker
   * @param dimension how many numbers a state has
   */
  public EncodedText(List<float[]> states, int[] starts, int[] ends, int dimension) {
    if (states.size() != starts.length || starts.length != ends.length) {
      throw new IllegalArgumentException(
          "expected one start and one end a state, but was %d states, %d starts, %d ends"
              .formatted(states.size(), starts.length, ends.length));
    }
    this.states = List.copyOf(states);
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.dimension = dimension;
  }

  /** {@return the same text, its states changed; the change gets and gives one state a token} */
  EncodedText with(UnaryOperator<List<float[]>> change) {
    return new EncodedText(change.apply(states), starts, ends, dimension);
  }

  /** {@return the mean of all token states, markers included, at unit length} */
  public Vector vector() {
    return unitMean(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /**
   * {@return the mean of the states of the tokens that touch {@code [start, end)}, markers left
   * out, at unit length; the vector of the whole text when no token touches it}
   */
  public Vector vector(int start, int end) {
    return unitMean(start, end);
  }

  /** {@return where the part of the text ends that was read; the rest has no states} */
  public int end() {
    return Arrays.stream(ends).max().orElse(0);
  }

  private Vector unitMean(int start, int end) {
    boolean whole = start == Integer.MIN_VALUE;
    double[] sum = new double[dimension];
    boolean any = false;
    for (int i = 0; i < starts.length; i++) {
      if (whole || (starts[i] >= 0 && starts[i] < end && ends[i] > start)) {
        any = true;
        float[] state = states.get(i);
        for (int d = 0; d < dimension; d++) {
          sum[d] += state[d];
        }
      }
    }
    if (!any && !whole) {
      return vector();
    }
    double squares = 0;
    for (double value : sum) {
      squares += value * value;
    }
    float[] unit = new float[dimension];
    double length = Math.sqrt(squares);
    for (int d = 0; d < dimension && length > 0; d++) {
      unit[d] = (float) (sum[d] / length);
    }
    return new Vector(unit);
  }
}
