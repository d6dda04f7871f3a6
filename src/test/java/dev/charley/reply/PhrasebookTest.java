package dev.charley.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {

  private final Phrasebook phrasebook =
      new Phrasebook(
          "Charley",
          "cramps",
          Map.of("nothing", "{name} has nothing on {asked}, only on {subject}. {emergency} {x}"),
          Map.of(),
          Map.of(
              "us",
              new Phrasebook.Contacts("Call 911.", "Talk.", "me"),
              "default",
              new Phrasebook.Contacts("Call.", "Talk.", "me")));

  @Test
  void slotsAreFilledAndUnknownOnesLeft() {
    assertThat(phrasebook.line("nothing", Map.of("asked", "soap", "emergency", "Call.")))
        .isEqualTo("Charley has nothing on soap, only on cramps. Call. {x}");
  }

  @Test
  void whatSomebodyTypedIsNotFilled() {
    assertThat(
            phrasebook.line(
                "nothing", Map.of("asked", "{emergency} {name} $1 \\", "emergency", "Call.")))
        .startsWith("Charley has nothing on {emergency} {name} $1 \\, only on cramps. Call.");
  }

  @Test
  void aLineThatIsMissingIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phrasebook.line("nowhere", Map.of()))
        .withMessageContaining("nowhere");
  }

  @Test
  void aRegionMayBeWrittenInCapitals() {
    assertThat(phrasebook.contacts("US").emergency()).isEqualTo("Call 911.");
    assertThat(phrasebook.contacts("us")).isEqualTo(phrasebook.contacts("Us"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mars", "", " us"})
  void anUnknownRegionIsRefusedWithThoseThatAreKnown(String region) {
    assertThatExceptionOfType(UnknownRegionException.class)
        .isThrownBy(() -> phrasebook.contacts(region))
        .withMessage("expected a region of the topic (default, us), but was '" + region + "'")
        .satisfies(e -> assertThat(e.region()).isEqualTo(region))
        .satisfies(e -> assertThat(e.known()).containsExactly("default", "us"));
  }
}
