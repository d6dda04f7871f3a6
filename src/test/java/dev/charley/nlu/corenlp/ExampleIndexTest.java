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
    return Vector.mean(List.of(new Vector(numbers))); // at unit length
  }

  @Test
  void theCosinesAreThoseOfTheVectorsButForTheirBytes() {
    Vector asked = vector();
    float[] cosines = index.cosines(asked);
    for (int i = 0; i < cosines.length; i++) {
      assertThat(cosines[i]).isCloseTo(vectors.get(i).cosine(asked), within(0.02f));
    }
  }

  @Test
  void vectorsComparedTogetherGetTheCosinesOfEachAlone() {
    List<Vector> asked = List.of(vectors.get(0), opposite(vectors.get(0)), vector());
    float[][] together = index.cosines(asked);
    assertThat(together).hasNumberOfRows(3);
    for (int v = 0; v < together.length; v++) {
      assertThat(together[v]).isEqualTo(index.cosines(asked.get(v)));
    }
    assertThat(together[0][0]).isCloseTo(1, within(0.02f));
    assertThat(together[1][0]).isCloseTo(-1, within(0.02f));
  }

  private static Vector opposite(Vector vector) {
    float[] numbers = vector.toArray();
    for (int d = 0; d < numbers.length; d++) {
      numbers[d] = -numbers[d];
    }
    return new Vector(numbers);
  }

  @Test
  void aVoteIsTheLogarithmOfTheSumOverTheExamplesOfALabel() {
    ExampleIndex two = ExampleIndex.of(vectors.subList(0, 3), new int[] {0, 0, 1}, 2);
    float[] votes = two.votes(new float[] {0.9f, 0.88f, 0.5f}, -1);
    assertThat(votes[0])
        .isCloseTo(
            (float) Math.log(Math.exp(60 * (0.9 - 1)) + Math.exp(60 * (0.88 - 1))), within(0.01f));
    assertThat(votes[1]).isCloseTo(60 * (0.5f - 1), within(0.01f));
  }

  @Test
  void anExampleThatIsLeftOutDoesNotVote() {
    ExampleIndex two = ExampleIndex.of(vectors.subList(0, 3), new int[] {0, 0, 1}, 2);
    assertThat(two.votes(new float[] {0.9f, 0.5f, 0.5f}, 0)[0])
        .isCloseTo(60 * (0.5f - 1), within(0.01f));
  }

  @Test
  void theNearestAreInOrderAndTiesAreInOrderOfNumber() {
    assertThat(index.nearest(new float[] {0.1f, 0.9f, 0.5f, 0.9f, 0.7f}, 3))
        .containsExactly(1, 3, 4);
    assertThat(index.nearest(new float[] {0.1f, 0.9f}, 5)).containsExactly(1, 0);
  }
}
