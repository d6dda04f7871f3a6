package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalsTest {

  @Test
  void anOrdinalPicksAPlace() {
    assertThat(picked("what was the second one again", 4)).hasValue(1);
    assertThat(picked("3", 4)).hasValue(2);
    assertThat(picked("the last one", 4)).hasValue(3);
    assertThat(picked("one", 4)).hasValue(0);
  }

  @Test
  void nothingIsPickedBeyondTheEnd() {
    assertThat(picked("the fifth", 4)).isEmpty();
    assertThat(picked("the last", 0)).isEmpty();
  }

  @Test
  void twoPlacesPickNone() {
    assertThat(picked("the first or the second", 4)).isEmpty();
    assertThat(picked("say that again", 4)).isEmpty();
  }

  private static java.util.OptionalInt picked(String text, int count) {
    return Ordinals.picked(List.of(text.split(" ")), count);
  }
}
