package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

  @Test
  void oneIsNoPlural() {
    assertThat(Counted.of(0, "note")).isEqualTo("0 notes");
    assertThat(Counted.of(1, "note")).isEqualTo("1 note");
    assertThat(Counted.of(2, "note")).isEqualTo("2 notes");
  }
}
