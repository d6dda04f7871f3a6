package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static final String TEXT =
      """
      ---
      title: Chains
      ---

      # Chains

      A first paragraph
      of two lines.

      It may help to:

      - clean it, which is
        done with a brush
      - oil it

      - rest it

      A last paragraph.

      ## More

      1. one
      2. two
      """;

  @Test
  void aSentenceStandsInItsParagraph() {
    assertThat(around("of two")).containsExactly("A first paragraph\nof two lines.");
    assertThat(around("last")).containsExactly("A last paragraph.");
  }

  @Test
  void anItemStandsInItsListWithWhatLeadsIntoIt() {
    String[] list = {
      "It may help to:", "- clean it, which is\n  done with a brush", "- oil it", "- rest it"
    };
    assertThat(around("oil it")).containsExactly(list);
    assertThat(around("brush")).containsExactly(list);
    assertThat(around("It may help to:")).containsExactly(list);
  }

  @Test
  void nothingReachesAcrossAHeading() {
    assertThat(around("two\n")).containsExactly("1. one", "2. two");
  }

  @Test
  void aTextOfOneLineIsItsOwnSurroundings() {
    assertThat(Surroundings.of("abc", 1, 2).units()).hasSize(1);
  }

  private static List<String> around(String words) {
    int start = TEXT.lastIndexOf(words);
    return Surroundings.of(TEXT, start, start + words.length()).units().stream()
        .map(unit -> TEXT.substring(unit.start(), unit.end()))
        .toList();
  }
}
