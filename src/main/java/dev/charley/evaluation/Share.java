package dev.charley.evaluation;

import java.util.Locale;

/**
 * How many of a group of cases came out as stated.
 *
 * @param name the group
 * @param items how many cases it has
 * @param right how many of them came out as stated
 */
public record Share(String name, int items, int right) {

  private static final double Z = 1.96; // of a normal distribution, two-sided 95 %

  /** {@return the share that came out as stated, 0 to 1; 0 of no cases} */
  public double value() {
    return items == 0 ? 0 : right / (double) items;
  }

  /**
   * {@return the lower end of the 95 % confidence interval of the share (Wilson, J. Am. Stat.
   * Assoc. 1927); 0 of no cases}
   */
  public double lowerBound() {
    if (items == 0) {
      return 0;
    }
    double z2 = Z * Z / items;
    double centre = value() + z2 / 2;
    double spread = Z * Math.sqrt((value() * (1 - value()) + z2 / 4) / items);
    return (centre - spread) / (1 + z2);
  }

  /** {@return the share as one line of a report} */
  String line() {
    return String.format(
        Locale.ROOT,
        "%-28s %5d of %5d  %5.1f %%  (at least %.1f %%)",
        name,
        right,
        items,
        100 * value(),
        100 * lowerBound());
  }
}
