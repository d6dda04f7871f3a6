package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDiffTest {

  @Test
  void linesInCommonAreKept() {
    assertThat(LineDiff.of(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d", "e")))
        .containsExactly("  a", "- b", "+ x", "  c", "  d", "+ e");
  }

  @Test
  void nothingInCommonIsAllOutAndAllIn() {
    assertThat(LineDiff.of(List.of("a"), List.of("b", "c"))).containsExactly("- a", "+ b", "+ c");
    assertThat(LineDiff.of(List.of(), List.of())).isEmpty();
  }
}
