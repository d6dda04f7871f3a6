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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How often? Most nights I'd say | Most nights I'd say",
        "how often do they come? twice a month | twice a month"
      })
  void anAnswerStandsBehindOurQuestion(String text, String answer) {
    assertThat(Echo.after("How often do they come, most nights or only now and then?", text))
        .contains(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how often? no",
        "does salt help? my wife says so",
        "how often? is that bad?",
        "most nights"
      })
  void anotherQuestionIsNotOurs(String text) {
    assertThat(Echo.after("How often do they come, most nights or only now and then?", text))
        .isEmpty();
  }
}
