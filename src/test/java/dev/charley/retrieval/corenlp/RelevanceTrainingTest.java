package dev.charley.retrieval.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.encoding.Vector;
import dev.charley.retrieval.HybridRetriever;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageFeatures;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.Ranking;
import dev.charley.retrieval.RelevanceModel;
import dev.charley.retrieval.ScorePart;
import dev.charley.retrieval.Span;
import dev.charley.retrieval.WordIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions teach which passage answers, against what their vectors look like. */
class RelevanceTrainingTest {

  private static final int PASSAGES = 4;
  private static final int DIMENSION = 6;

  /** Axis 4 is like no passage; passage i lies along axis i. */
  private static final List<Passage> SHELF =
      IntStream.range(0, PASSAGES).mapToObj(RelevanceTrainingTest::passage).toList();

  private static final List<PassageMeaning> MEANINGS =
      IntStream.range(0, PASSAGES)
          .mapToObj(RelevanceTrainingTest::along)
          .map(vector -> new PassageMeaning(vector, vector, vector))
          .toList();

  @Test
  void aQuestionFindsThePassageItWasTaughtAndNotTheOneItIsLike() {
    RelevanceModel model = train(questions(20));
    for (int axis = 0; axis < PASSAGES; axis++) {
      assertThat(rank(model, axis).passages().get(0).passage())
          .isEqualTo(SHELF.get((axis + 1) % PASSAGES));
    }
  }

  @Test
  void whatWasTaughtToHaveNoAnswerIsLikelierToHaveNone() {
    RelevanceModel model = train(questions(20));
    assertThat(rank(model, PASSAGES).silence()).isGreaterThan(0.5);
    assertThat(rank(model, 0).silence()).isLessThan(0.5);
  }

  @Test
  void anAnswerThatIsNotKnownSpeaksAgainstSilenceAndForNoPassage() {
    List<RelevanceTraining.Question> more = new ArrayList<>(questions(20));
    for (int i = 0; i < 20; i++) {
      more.add(RelevanceTraining.Question.ofSomeAnswer(query(PASSAGES)));
    }
    RelevanceModel model = train(more);
    assertThat(rank(model, PASSAGES).silence())
        .isLessThan(rank(train(questions(20)), PASSAGES).silence());
    assertThat(rank(model, 0).passages().get(0).passage()).isEqualTo(SHELF.get(1));
  }

  @Test
  void fewQuestionsTeachNothing() {
    Ranking ranking = rank(train(questions(2)), 2);
    assertThat(ranking.passages().get(0).passage()).isEqualTo(SHELF.get(2));
    assertThat(ranking.silence()).isZero();
  }

  @Test
  void probabilitiesAddUpToOneAndPartsToTheScore() {
    Ranking ranking = rank(train(questions(20)), 1);
    assertThat(ranking.passages().stream().mapToDouble(p -> p.probability()).sum())
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(ranking.passages())
        .allSatisfy(
            p ->
                assertThat(p.parts().stream().mapToDouble(ScorePart::value).sum())
                    .isCloseTo(p.score(), org.assertj.core.data.Offset.offset(1e-9)));
  }

  @Test
  void theSameQuestionsGiveTheSameModelAndItSurvivesItsFile() throws IOException {
    byte[] first = bytes(train(questions(20)));
    assertThat(bytes(train(questions(20)))).isEqualTo(first);
    RelevanceModel read = RelevanceModel.read(new DataInputStream(new ByteArrayInputStream(first)));
    assertThat(bytes(read)).isEqualTo(first);
  }

  private static RelevanceModel train(List<RelevanceTraining.Question> questions) {
    return RelevanceTraining.train(
        questions, new PassageFeatures(SHELF, MEANINGS, new NoWords()), MEANINGS);
  }

  /** Of each axis so many: the passage after the one along it answers, and nothing axis 4. */
  private static List<RelevanceTraining.Question> questions(int each) {
    List<RelevanceTraining.Question> questions = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      for (int axis = 0; axis <= PASSAGES; axis++) {
        Set<Integer> answers = axis == PASSAGES ? Set.of() : Set.of((axis + 1) % PASSAGES);
        questions.add(RelevanceTraining.Question.of(query(axis), answers));
      }
    }
    return questions;
  }

  private static Ranking rank(RelevanceModel model, int axis) {
    return new HybridRetriever(SHELF, MEANINGS, new NoWords(), model).retrieve(query(axis));
  }

  private static Query query(int axis) {
    return new Query("question", along(axis), Map.of(), 0, false);
  }

  private static Vector along(int axis) {
    float[] numbers = new float[DIMENSION];
    numbers[axis] = 1;
    return new Vector(numbers);
  }

  private static Passage passage(int number) {
    return new Passage(
        "leaflet#" + number,
        "leaflet",
        List.of(),
        List.of(new Span(number, number + 1)),
        List.of("passage " + number),
        false,
        Set.of());
  }

  private static byte[] bytes(RelevanceModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static final class NoWords implements WordIndex {
    @Override
    public double[] scores(String query) {
      return new double[PASSAGES];
    }

    @Override
    public List<String> stems(String text) {
      return List.of();
    }
  }
}
