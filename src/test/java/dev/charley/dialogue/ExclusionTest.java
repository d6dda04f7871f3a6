package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExclusionTest {

  @Test
  void whatStandsAfterBesidesIsNotWanted() {
    assertThat(Exclusion.in("anything besides stretching?", false)).containsExactly("stretching");
    assertThat(Exclusion.in("other than drinking water, what helps", true))
        .containsExactly("water");
    assertThat(Exclusion.in("what helps apart from the magnesium", true))
        .containsExactly("magnesium");
  }

  @Test
  void withoutExcludesARemedyAndNoCause() {
    assertThat(Exclusion.in("how do i ease it without tablets", true)).containsExactly("tablets");
    assertThat(Exclusion.in("why do they come without exercise", false)).isEmpty();
  }

  @Test
  void mostQuestionsExcludeNothing() {
    assertThat(Exclusion.in("that's not normal is it", true)).isEmpty();
    assertThat(Exclusion.in("what else", true)).isEmpty();
  }
}
