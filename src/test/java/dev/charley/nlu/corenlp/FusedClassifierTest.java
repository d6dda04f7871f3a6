package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.charley.encoding.Vector;
import dev.charley.encoding.WordEncoder;
import dev.charley.nlu.LabelledText;
import dev.charley.nlu.Preference;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.WordWeight;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FusedClassifierTest {

  private static final List<LabelledText> EXAMPLES =
      List.of(
          new LabelledText("cause", "why does my calf cramp"),
          new LabelledText("cause", "why do i get a cramp at night"),
          new LabelledText("cause", "what makes a calf cramp"),
          new LabelledText("relief", "how do i stop the pain now"),
          new LabelledText("relief", "make the pain go away now"),
          new LabelledText("relief", "stop it now please"),
          new LabelledText("thanks", "thank you so much"),
          new LabelledText("thanks", "thank you that helped"));

  private final WordEncoder encoder = new WordEncoder();
  private final FusedClassifier classifier = train(EXAMPLES);

  private FusedClassifier train(List<LabelledText> examples) {
    return FusedClassifier.train(examples, this::vector);
  }

  private Vector vector(String text) {
    return encoder.encode(text).vector();
  }

  private Classification classify(FusedClassifier with, String text) {
    return with.classify(text, vector(text));
  }

  @Test
  void aMessageLikeTheExamplesOfALabelIsTakenForIt() {
    assertThat(classify(classifier, "why does a calf cramp at night").best().name())
        .isEqualTo("cause");
    assertThat(classify(classifier, "stop the pain").best().name()).isEqualTo("relief");
  }

  @Test
  void aFavouredLabelHasItsOddsMultiplied() {
    Classification read = classify(classifier, "stop the pain");
    Classification favoured = read.favouring("thanks", 4);
    assertThat(odds(favoured, "thanks")).isCloseTo(4 * odds(read, "thanks"), within(1e-6));
    assertThat(favoured.ranking().stream().mapToDouble(ScoredIntent::confidence).sum())
        .isCloseTo(1, within(1e-6));
    assertThat(read.favouring("no such label", 4)).isEqualTo(read);
  }

  private static double odds(Classification of, String label) {
    return of.probabilityOf(label) / (1 - of.probabilityOf(label));
  }

  @Test
  void theProbabilitiesOfAllLabelsAddUpToOneAndFall() {
    List<ScoredIntent> ranking = classify(classifier, "why now").ranking();
    assertThat(ranking).hasSize(3);
    assertThat(ranking.stream().mapToDouble(ScoredIntent::confidence).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(ranking.get(0).confidence()).isGreaterThanOrEqualTo(ranking.get(1).confidence());
  }

  @Test
  void theSameExamplesGiveTheSameClassifier() throws IOException {
    assertThat(written(train(EXAMPLES))).isEqualTo(written(classifier));
  }

  @Test
  void whatWasWrittenAndReadClassifiesAlike() throws IOException {
    FusedClassifier read =
        FusedClassifier.read(new DataInputStream(new ByteArrayInputStream(written(classifier))));
    for (String text : List.of("why", "thank you", "stop my calf cramp now", "")) {
      assertThat(classify(read, text)).isEqualTo(classify(classifier, text));
    }
    assertThat(read.labels()).isEqualTo(classifier.labels());
  }

  private static byte[] written(FusedClassifier classifier) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    classifier.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void anExampleIsNearestToItselfAndNearerThanAnythingElse() {
    Classification own = classify(classifier, "thank you that helped");
    assertThat(own.nearest()).first().isEqualTo("thanks: thank you that helped");
    assertThat(own.nearestCosine()).isCloseTo(1, within(1e-3));
    assertThat(own.nearness()).isGreaterThan(classify(classifier, "zebra crossing").nearness());
  }

  @Test
  void theWordsOfATextGiveAllThatItsNGramsAddToTheMargin() {
    FusedClassifier many =
        train(Collections.nCopies(20, EXAMPLES).stream().flatMap(List::stream).toList());
    Vector same = vector("cramp"); // so that the meaning adds the same to both
    Preference why = preference(many, "why does it cramp", same);
    Preference stop = preference(many, "please stop it", same);
    assertThat(why.margin() - stop.margin())
        .isCloseTo(why.wording() - stop.wording(), within(1e-4));
    assertThat(why.wording()).isGreaterThan(stop.wording() + 0.1);
    assertThat(why.words().stream().mapToDouble(WordWeight::weight).sum())
        .isCloseTo(why.wording(), within(1e-9));
    assertThat(why.words()).first().extracting(WordWeight::word).isIn("why", "cramp");
    assertThat(stop.words()).last().extracting(WordWeight::word).isIn("please", "stop");
  }

  @Test
  void theWordsThatSayMostAreNamedStrongestFirst() {
    String all = String.join(" ", EXAMPLES.stream().map(LabelledText::text).toList());
    Preference preference = preference(classifier, all, vector(all));
    assertThat(preference.words())
        .hasSize(Preference.MOST)
        .isSortedAccordingTo(Comparator.comparingDouble(WordWeight::weight).reversed());
    assertThat(preference(classifier, "qqq", vector("qqq")).words()).isEmpty();
  }

  private static Preference preference(FusedClassifier with, String text, Vector vector) {
    Classification found = with.classify(text, vector);
    return with.preference(scored("cause", found), scored("relief", found), text);
  }

  private static ScoredIntent scored(String label, Classification found) {
    return new ScoredIntent(label, found.probabilityOf(label));
  }

  @Test
  void oneLabelIsNotEnough() {
    assertThatThrownBy(() -> train(EXAMPLES.subList(0, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two labels")
        .hasMessageContaining("cause");
  }
}
