package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideTest {

  @Test
  void oneSideIsOtherThanTheOtherAlone() {
    assertThat(Side.isOther("The right one looks normal", "my left calf is hot")).isTrue();
    assertThat(Side.isOther("the left leg is fine", "my left calf is hot")).isFalse();
    assertThat(Side.isOther("right, both legs are fine", "my left calf is hot")).isFalse();
    assertThat(Side.isOther("all right then, it is normal", "my left calf is hot")).isFalse();
    assertThat(Side.isOther("the right leg and the left leg match", "my left calf is hot"))
        .isFalse();
  }
}
