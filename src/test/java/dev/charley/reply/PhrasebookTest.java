package dev.charley.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

  private final Phrasebook phrasebook =
      new Phrasebook(
          "Charley",
          "cramps",
          Map.of("nothing", "{name} has nothing on {asked}, only on {subject}. {emergency} {x}"),
          Map.of(),
          Map.of("default", new Phrasebook.Contacts("Call.", "Talk.", "me")));

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
  void anUnknownRegionCallsAsTheDefaultOne() {
    assertThat(phrasebook.contacts("mars")).isEqualTo(phrasebook.contacts("default"));
  }
}
