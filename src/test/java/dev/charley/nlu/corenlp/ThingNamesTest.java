package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThingNamesTest {

  private static final ThingNames NAMES =
      new ThingNames(List.of("vinegar", "apple cider vinegar", "banana", "tens machine"));

  private static List<String> found(String text) {
    return NAMES.find(text, Tokens.of(text)).stream().map(Clause::text).toList();
  }

  @Test
  void theLongestNameIsFound() {
    assertThat(found("does Apple Cider Vinegar help")).containsExactly("Apple Cider Vinegar");
  }

  @Test
  void oneFormOfANameFindsOthers() {
    assertThat(found("bananas or a tens machine?")).containsExactly("bananas", "tens machine");
  }

  @Test
  void partOfANameIsNone() {
    assertThat(found("an apple and a machine")).isEmpty();
  }
}
