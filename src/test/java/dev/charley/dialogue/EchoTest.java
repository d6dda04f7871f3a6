package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EchoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fainted? No, love, just tired. | fainted",
        "Suicide?! I said nothing of the kind. | suicide",
        "what bleeding?? I never said that | what bleeding",
        "poisoning? good heavens no | poisoning",
        "Fainted? I didn't say that | fainted"
      })
  void aQuestionThatIsAskedBackAndDeniedIsAnEcho(String text, String echo) {
    assertThat(Echo.denied(text)).contains(echo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fainted? Yes, twice.",
        "chest pain? not right now but earlier",
        "chest pain? no, only a little",
        "Chest pain? No, more a pressure on my chest.",
        "Chest pain? What should I do?",
        "Yes, chest pain? Nothing else hurts",
        "Swollen? Where else would I go?",
        "Breathless? Never been so breathless in my life",
        "Swollen? Yes, the nurse said no walking on it",
        "no, nothing like that",
        "is it the statin that does it, or the water tablets I take? no idea"
      })
  void whatGrantsALittleOrAsksMoreIsNone(String text) {
    assertThat(Echo.denied(text)).isEmpty();
  }
}
