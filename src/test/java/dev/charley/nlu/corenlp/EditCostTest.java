package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditCostTest {

  private static final double NO_LIMIT = 100;

  @Test
  void nothingCostsNothing() {
    assertThat(EditCost.of("calf", "calf", NO_LIMIT)).isZero();
  }

  @Test
  void theRarerASlipTheDearer() {
    double doubled = EditCost.of("calff", "calf", NO_LIMIT);
    double swapped = EditCost.of("claf", "calf", NO_LIMIT);
    double vowel = EditCost.of("clf", "calf", NO_LIMIT);
    double other = EditCost.of("cabf", "calf", NO_LIMIT);
    double front = EditCost.of("balf", "calf", NO_LIMIT);
    assertThat(doubled).isLessThan(swapped);
    assertThat(swapped).isLessThan(vowel);
    assertThat(vowel).isLessThan(other);
    assertThat(other).isLessThan(front);
  }

  @Test
  void whatCostsMoreThanTheLimitIsOutOfReach() {
    assertThat(EditCost.of("bread", "calf", 6)).isInfinite();
  }

  @Test
  void onlyNeighbouringLettersAreASwap() {
    assertThat(EditCost.isSwap("waht", "what")).isTrue();
    assertThat(EditCost.isSwap("owt", "two")).isFalse();
    assertThat(EditCost.isSwap("owt", "out")).isFalse();
  }
}
