package dev.charley.retrieval.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.retrieval.ThingKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNetKindsTest {

  private static final List<ThingKind> KINDS =
      WordNetKinds.of(
          List.of("alcohol", "wine", "statins", "nsaids", "ibuprofen", "blood", "cell"));

  @ParameterizedTest
  @CsvSource({"lipitor, statins", "lager, alcohol", "claret, wine", "naproxen, nsaids"})
  void aThingIsOfItsKind(String name, String kind) {
    assertThat(KINDS).contains(new ThingKind(name, kind));
  }

  @Test
  void ofSeveralKindsTheNarrowestIsTaken() {
    assertThat(KINDS)
        .contains(new ThingKind("advil", "ibuprofen"))
        .doesNotContain(new ThingKind("advil", "nsaids"));
  }

  @Test
  void whatIsAKindItselfIsOfNone() {
    assertThat(KINDS).extracting(ThingKind::name).doesNotContain("wine", "ibuprofen");
  }

  @Test
  void aWordOfManySensesIsNoKind() {
    assertThat(KINDS).extracting(ThingKind::kind).doesNotContain("blood", "cell");
  }

  @Test
  void whatWordNetDoesNotKnowIsLeftOut() {
    assertThat(WordNetKinds.of(List.of("xyzzy", "", "a long phrase that is no name"))).isEmpty();
  }

  @Test
  void aListItemOfManyWordsIsLookedUpAtOnce() {
    String item =
        "wearing shoes with stiff soles and low heels for long walks on hard floors in the cold";
    assertThat(WordNetKinds.of(List.of(item, "statins"))).isNotEmpty();
  }
}
