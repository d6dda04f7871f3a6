package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.encoding.WordEncoder;
import dev.charley.nlu.LabelledText;
import dev.charley.nlu.corenlp.ClauseSelection.Cut;
import dev.charley.nlu.corenlp.ClauseSelection.Doubt;
import dev.charley.nlu.corenlp.ClauseSelection.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseSelectionTest {

  private static final WordEncoder ENCODER = new WordEncoder();

  private static final Doubt LITTLE = new Doubt(0.8, 0.9);
  private static final Doubt MUCH = new Doubt(0.01, 0.01);

  private static Cut cut(String text) {
    return Cut.of(text, ENCODER.encode(text));
  }

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("chest", cut("tight chest pain")),
          new Example("chest", cut("my chest pain is bad")),
          new Example("chest", cut("The calf cramps at night. I have chest pain now.")),
          new Example(ClauseSelection.NONE, cut("the calf cramps at night")),
          new Example(ClauseSelection.NONE, cut("what can i do at night")));

  @Test
  void ofAnExampleThatAffirmsTheClauseThatSaysSoIsKept() {
    List<LabelledText> clauses = ClauseSelection.of(EXAMPLES, List.of(), List.of(), LITTLE);
    assertThat(clauses).contains(new LabelledText("chest", "I have chest pain now."));
    assertThat(clauses).doesNotContain(new LabelledText("chest", "The calf cramps at night."));
  }

  @Test
  void clausesOfOtherMessagesTeachWhatAffirmsNothing() {
    List<LabelledText> clauses =
        ClauseSelection.of(EXAMPLES, List.of(cut("how long does a cramp last")), List.of(), LITTLE);
    assertThat(clauses)
        .contains(new LabelledText(ClauseSelection.NONE, "how long does a cramp last"));
  }

  @Test
  void shortMessagesInPassingTeachThatTheyAffirmNothing() {
    List<LabelledText> clauses =
        ClauseSelection.of(
            EXAMPLES,
            List.of(),
            List.of(
                cut("what can i say"), cut("what can i do at night to make it all go away again")),
            LITTLE);
    assertThat(clauses)
        .contains(new LabelledText(ClauseSelection.NONE, "what can i say"))
        .doesNotContain(
            new LabelledText(
                ClauseSelection.NONE, "what can i do at night to make it all go away again"));
  }

  @Test
  void whatMayWellAffirmAFindingTeachesNothing() {
    List<Cut> others = List.of(cut("some chest pain at night"));
    LabelledText doubtful = new LabelledText(ClauseSelection.NONE, "some chest pain at night");
    assertThat(ClauseSelection.of(EXAMPLES, others, List.of(), new Doubt(1, 1))).contains(doubtful);
    assertThat(ClauseSelection.of(EXAMPLES, others, List.of(), MUCH)).doesNotContain(doubtful);
  }

  @Test
  void theSameExamplesGiveTheSameClauses() {
    assertThat(ClauseSelection.of(EXAMPLES, List.of(), List.of(), LITTLE))
        .isEqualTo(ClauseSelection.of(EXAMPLES, List.of(), List.of(), LITTLE));
  }
}
