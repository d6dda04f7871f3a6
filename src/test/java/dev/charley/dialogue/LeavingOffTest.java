package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeavingOffTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "could she leave them off at weekends",
        "can i come off it",
        "would it hurt to skip a dose",
        "is he allowed a break from them",
        "can she do without it",
        "what if I cut it in half",
        "should i stop them",
        "should she just stop taking it",
        "will it go away if he stops"
      })
  void whatIsLeftOffIsAMedicine(String text) {
    assertThat(LeavingOff.ofAMedicine(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how can i stop them",
        "how do i get rid of it",
        "is it better to walk it off",
        "should I take it at night",
        "what stops them"
      })
  void whatIsStoppedMayBeTheCramps(String text) {
    assertThat(LeavingOff.ofAMedicine(text)).isFalse();
  }
}
