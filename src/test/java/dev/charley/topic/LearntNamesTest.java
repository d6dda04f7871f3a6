package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.retrieval.AnsweredQuestion;
import dev.charley.retrieval.AnsweredQuestion.Kind;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageReference;
import dev.charley.retrieval.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearntNamesTest {

  private static final Passage HEAT = passage("page#1", "Heat on the cramped area may help.");
  private static final Passage BATH = passage("page#2", "A warm bath may help.");

  private final LearntNames names = new LearntNames(List.of(HEAT, BATH));

  @Test
  void aNameMeansAllThatAnswersTheQuestionsThatNameNothingElse() {
    names.add(answered("is a hottie any good", "Heat on"), List.of("hottie"));
    names.add(answered("hottie or not", "A warm"), List.of("hottie"));
    assertThat(names.all())
        .containsExactly(new NamedThing("hottie", List.of("page#1", "page#2"), true));
  }

  @Test
  void whatIsAskedInVainTooIsNotLearnt() {
    names.add(answered("does a gadget help", "Heat on"), List.of("gadget"));
    names.add(
        new AnsweredQuestion(2, Kind.UNANSWERABLE, "which gadget", List.of()), List.of("gadget"));
    assertThat(names.all()).isEmpty();
  }

  @Test
  void broadQuestionsTeachNoName() {
    names.add(
        new AnsweredQuestion(
            1, Kind.BROAD, "what helps", List.of(new PassageReference("page", "Heat on"))),
        List.of("things"));
    assertThat(names.all()).isEmpty();
  }

  private static AnsweredQuestion answered(String text, String words) {
    return new AnsweredQuestion(1, Kind.NARROW, text, List.of(new PassageReference("page", words)));
  }

  private static Passage passage(String id, String text) {
    return new Passage(
        id, "page", List.of(), List.of(new Span(0, text.length())), List.of(text), false, Set.of());
  }
}
