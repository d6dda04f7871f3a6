package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.charley.encoding.Vector;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExampleIndexTest {

  private final Random random = new Random(5);
  private final List<Vector> vectors = IntStream.range(0, 1100).mapToObj(i -> vector()).toList();
  private final ExampleIndex index = ExampleIndex.of(vectors, new int[vectors.size()], 1);

  private Vector vector() {
    float[] numbers = new float[8];
    for (int d = 0; d < numbers.length; d++) {
      numbers[d] = (float) random.nextGaussian();
    }
    return new Vector(numbers);
  }

  @Test
  void theCosinesAreThoseOfTheVectors() {
    Vector asked = vector();
    float[] cosines = index.cosines(asked);
    for (int i = 0; i < cosines.length; i++) {
      assertThat(cosines[i]).isCloseTo(vectors.get(i).cosine(asked), within(1e-4f));
    }
  }

  @Test
  void theNearestAreInOrderAndTiesAreInOrderOfNumber() {
    assertThat(index.nearest(new float[] {0.1f, 0.9f, 0.5f, 0.9f, 0.7f}, 3))
        .containsExactly(1, 3, 4);
    assertThat(index.nearest(new float[] {0.1f, 0.9f}, 5)).containsExactly(1, 0);
  }
}
