package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.charley.encoding.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrincipalAxesTest {

  private static final int DIMENSION = 200;

  private final Random random = new Random(7);

  /** Vectors that differ in their first numbers only. */
  private List<Vector> flat(int count, int dimensions) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              float[] numbers = new float[DIMENSION];
              for (int d = 0; d < dimensions; d++) {
                numbers[d] = (float) random.nextGaussian();
              }
              return Vector.mean(List.of(new Vector(numbers))); // at unit length
            })
        .toList();
  }

  private static float product(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void cosinesAreKeptWhereTheVectorsDifferInFewDirections() {
    List<Vector> vectors = flat(3200, 20);
    PrincipalAxes axes = PrincipalAxes.of(vectors);
    assertThat(axes.kept()).isLessThan(DIMENSION);
    for (int i = 1; i < 50; i++) {
      assertThat(product(axes.along(vectors.get(0)), axes.along(vectors.get(i))))
          .isCloseTo(vectors.get(0).cosine(vectors.get(i)), within(1e-3f));
    }
  }

  @Test
  void fewVectorsAreKeptAsTheyAre() {
    List<Vector> vectors = flat(3199, 20);
    PrincipalAxes axes = PrincipalAxes.of(vectors);
    assertThat(axes.along(vectors.get(0))).isEqualTo(vectors.get(0).toArray());
  }

  @Test
  void whatWasWrittenIsReadAlike() throws IOException {
    List<Vector> vectors = flat(3200, 20);
    PrincipalAxes axes = PrincipalAxes.of(vectors);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    axes.write(new DataOutputStream(bytes));
    PrincipalAxes read =
        PrincipalAxes.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.along(vectors.get(1))).isEqualTo(axes.along(vectors.get(1)));
  }
}
