package dev.charley.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Gives each word a state drawn by its hash: texts that share words are near each other. */
public final class WordEncoder implements SentenceEncoder {

  private static final int DIMENSION = 64;

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String id() {
    return "words by hash";
  }

  @Override
  public EncodedText encode(String text) {
    List<float[]> states = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      states.add(state(word));
      starts.add(start);
      ends.add(start + word.length());
      start += word.length() + 1;
    }
    return new EncodedText(
        states,
        starts.stream().mapToInt(Integer::intValue).toArray(),
        ends.stream().mapToInt(Integer::intValue).toArray(),
        DIMENSION);
  }

  @Override
  public boolean knows(String word) {
    return true;
  }

  private static float[] state(String word) {
    Random random = new Random(word.hashCode());
    float[] state = new float[DIMENSION];
    for (int d = 0; d < DIMENSION; d++) {
      state[d] = (float) random.nextGaussian();
    }
    return state;
  }
}
