package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAnswerTest {

  @ParameterizedTest
  @ValueSource(strings = {"yes", "Yeah, the left", "well, yes", "er, aye", "ya it is", "exactly"})
  void aYesAtTheFrontAffirms(String text) {
    assertThat(PlainAnswer.of(text)).contains(Polarity.PRESENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No.",
        "no!!",
        "no it's both",
        "oh no, not that",
        "nope",
        "nah mate",
        "no no"
      })
  void aNoAtTheFrontDenies(String text) {
    assertThat(PlainAnswer.of(text)).contains(Polarity.ABSENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no harm done",
        "no idea",
        "no sleep again",
        "no clue mate",
        "nah thanks",
        "nobody knows",
        "yesterday",
        "yeah no i never drink the stuff",
        "not really",
        "ok",
        ""
      })
  void whatOnlyBeginsAlikeAnswersNothing(String text) {
    assertThat(PlainAnswer.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nah its nothing, ive had worse", "no I'm fine", "no big deal"})
  void toPlayDownIsNotToDeny(String text) {
    assertThat(PlainAnswer.playsDown(text)).isTrue();
    assertThat(PlainAnswer.playsDown("nothing broken")).isFalse();
  }
}
