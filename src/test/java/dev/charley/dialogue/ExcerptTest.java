package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void whatFitsIsLeftAsItIs() {
    assertThat(Excerpt.of("my left calf", 12)).isEqualTo("my left calf");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Excerpt.of("my left calf is swollen", 16)).isEqualTo("my left calf is…");
    assertThat(Excerpt.of("my left calf is swollen", 20)).isEqualTo("my left calf is…");
    assertThat(Excerpt.of(Excerpt.of("my left calf is swollen", 20), 20))
        .isEqualTo("my left calf is…");
  }

  @Test
  void aLongWordIsCutAndNoCharacterOfTwoPartsIsSplit() {
    assertThat(Excerpt.of("a " + "z".repeat(30), 10)).isEqualTo("a zzzzzzz…");
    assertThat(Excerpt.of("x".repeat(8) + "😀😀", 10)).isEqualTo("x".repeat(8) + "…");
  }
}
