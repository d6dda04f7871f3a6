package dev.charley.encoding;

import java.util.List;
import java.util.Random;

/**
 * Another encoder whose every vector is off by a little, as on another processor. The noise has one
 * direction a text, drawn from a seed and the text, and moves all its states alike, so that the
 * vector of the text is off by so much, and that of each clause by about as much.
 *
 * @param encoder the encoder that is disturbed
 * @param norm the length of the noise, where the vector of a text has length 1
 * @param seed another seed draws other noise
 */
public record NoisyEncoder(SentenceEncoder encoder, double norm, long seed)
    implements SentenceEncoder {

  @Override
  public int dimension() {
    return encoder.dimension();
  }

  @Override
  public String id() {
    return encoder.id() + "/noise";
  }

  @Override
  public EncodedText encode(String text) {
    return encoder.encode(text).with(states -> disturbed(states, text));
  }

  @Override
  public boolean knows(String word) {
    return encoder.knows(word);
  }

  private List<float[]> disturbed(List<float[]> states, String text) {
    double[] mean = new double[dimension()];
    states.forEach(state -> add(mean, state, 1.0 / states.size()));
    Random random = new Random(seed * 31 + text.hashCode());
    double[] noise = random.doubles(dimension(), -1, 1).toArray();
    double scale = norm * length(mean) / length(noise);
    return states.stream().map(state -> moved(state, noise, scale)).toList();
  }

  private static void add(double[] sum, float[] state, double weight) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += weight * state[d];
    }
  }

  private static float[] moved(float[] state, double[] noise, double scale) {
    float[] moved = state.clone();
    for (int d = 0; d < moved.length; d++) {
      moved[d] += (float) (scale * noise[d]);
    }
    return moved;
  }

  private static double length(double[] numbers) {
    double squares = 0;
    for (double number : numbers) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
}
