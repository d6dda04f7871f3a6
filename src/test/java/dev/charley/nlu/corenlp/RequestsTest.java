package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what helps",
        "my toes curl up?",
        "foot cramping up now what do i do",
        "they tucked me in tight is that why",
        "my calves go every night is it normal",
        "thirty weeks gone and sore should i tell somebody",
        "cramps and restless legs not the same thing is it",
        "I wondered whether anything can be done",
        "it woke me twice any idea where it comes from"
      })
  void asksWhereverTheQuestionStands(String text) {
    assertThat(Requests.asks(all(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my leg went rock hard at three",
        "honestly the whole trouble is it comes every night",
        "and everything I do is that stretch",
        "my wife gets them and so do i",
        "she stood on it as you do",
        "got a cramp worse than this one"
      })
  void tellsWhereNoVerbComesBeforeItsSubjectToAsk(String text) {
    assertThat(Requests.asks(all(text))).isFalse();
  }

  private static Clause all(String text) {
    return new Clause(text, 0, text.length());
  }
}
