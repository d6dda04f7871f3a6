package dev.charley.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what was probably meant by a name that does not exist. */
public final class NearMiss {

  private NearMiss() {}

  /** {@return the nearest known name, if one is near enough to be meant} */
  public static Optional<String> of(String typed, Collection<String> known) {
    return known.stream()
        .filter(name -> isNear(typed, name))
        .min(Comparator.comparingInt(name -> distance(typed, name)));
  }

  /** {@return the end of a message about an unknown name: empty, or what was probably meant} */
  public static String hint(String typed, Collection<String> known) {
    return of(typed, known).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  private static boolean isNear(String typed, String name) {
    boolean begun = typed.length() >= 2 && name.startsWith(typed);
    return begun || distance(typed, name) <= Math.max(1, Math.min(typed.length(), 9) / 3);
  }

  /** Edits from one to the other; two neighbours swapped count as one (optimal alignment). */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
