package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "im 28 weeks gone",
        "im on statins",
        "on the pill",
        "charley horse",
        "has he had one",
        "mi calf a lock up"
      })
  void oneWordThatOtherLanguagesHaveTooIsEnglish(String message) {
    assertThat(Language.isForeign(words(message))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mir ist schlecht",
        "was hilft gegen krampf in der wade",
        "j'ai une crampe dans la jambe",
        "me duele la pierna por la noche",
        "что делать ночью"
      })
  void aSentenceOfAnotherLanguageIsForeign(String message) {
    assertThat(Language.isForeign(words(message))).isTrue();
  }

  private static List<String> words(String message) {
    return List.of(message.toLowerCase(Locale.ROOT).split(" "));
  }
}
