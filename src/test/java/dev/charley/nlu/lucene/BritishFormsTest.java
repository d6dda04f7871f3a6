package dev.charley.nlu.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BritishFormsTest {

  @ParameterizedTest
  @CsvSource({
    "authorize, authorise",
    "organizations, organisations",
    "analyzed, analysed",
    "colorful, colourful",
    "behavioral, behavioural",
    "discolored, discoloured",
    "centers, centres",
    "centered, centred",
    "tires, tyres",
    "diarrhea, diarrhoea",
    "pediatrician, paediatrician",
    "catalog, catalogue",
    "skillful, skilful",
    "maneuvers, manoeuvres",
    "anesthetized, anaesthetised"
  })
  void anAmericanWordHasItsBritishSpelling(String american, String british) {
    assertThat(BritishForms.of(Set.of(american))).contains(british);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doctor",
        "size",
        "seized",
        "humorous",
        "honorary",
        "laboratory",
        "limiter",
        "parameter",
        "pandemic",
        "estrange",
        "molten",
        "cramp"
      })
  void aWordThatIsSpeltAlikeHasNoOther(String word) {
    assertThat(BritishForms.of(Set.of(word))).isEmpty();
  }

  @Test
  void anLIsDoubledAfterAnUnstressedSyllableOnly() {
    assertThat(BritishForms.of(Set.of("travel", "traveled", "heal", "healed", "pale", "paled")))
        .containsExactly("travelled");
  }
}
