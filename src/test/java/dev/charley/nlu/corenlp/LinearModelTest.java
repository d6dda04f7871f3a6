package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.optimization.QNMinimizer;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final int ROWS = 61;
  private static final int LABELS = 7;
  private static final int FEATURES = 13;

  private final int[] labelOf = IntStream.range(0, ROWS).map(row -> row % LABELS).toArray();

  @Test
  void learnsTheWeightsThatCoreNlpsOwnFactoryLearnsFromVectors() {
    int[] all = IntStream.range(0, FEATURES).toArray();
    agreesWithCoreNlp(IntStream.range(0, ROWS).mapToObj(row -> all).toArray(int[][]::new));
  }

  @Test
  void learnsTheWeightsThatCoreNlpsOwnFactoryLearnsFromSparseRows() {
    agreesWithCoreNlp(
        IntStream.range(0, ROWS)
            .mapToObj(row -> IntStream.range(0, FEATURES).filter(f -> (f + row) % 3 != 0).toArray())
            .toArray(int[][]::new));
  }

  private void agreesWithCoreNlp(int[][] features) {
    Random random = new Random(7);
    double[][] values = new double[ROWS][];
    for (int row = 0; row < ROWS; row++) {
      int label = labelOf[row];
      values[row] =
          IntStream.of(features[row])
              .mapToDouble(f -> random.nextGaussian() + (f % LABELS == label ? 2 : 0))
              .toArray();
    }
    LinearModel model = LinearModel.train(labelOf, LABELS, features, values, FEATURES);
    LinearClassifierFactory<Integer, Integer> factory =
        new LinearClassifierFactory<>(1e-3, false, 1);
    factory.setVerbose(false);
    factory.setMinimizerCreator(
        () -> {
          QNMinimizer minimizer = new QNMinimizer();
          minimizer.shutUp();
          return minimizer;
        });
    double[][] expected =
        factory.trainWeights(
            new RVFDataset<>(numbers(LABELS), labelOf, numbers(FEATURES), features, values));
    for (int f = 0; f < FEATURES; f++) {
      for (int l = 0; l < LABELS; l++) {
        assertThat(model.weight(f, l)).isCloseTo(expected[f][l], within(0.02));
      }
    }
  }

  private static Index<Integer> numbers(int count) {
    List<Integer> all = IntStream.range(0, count).boxed().toList();
    return new HashIndex<>(all);
  }
}
