package dev.charley.nlu.corenlp;

import java.util.Arrays;

/**
 * How much it takes to have typed one word for another: the least sum of slips, each dearer the
 * rarer people make it. A weighted form of the distance of Damerau (CACM 1964).
 */
final class EditCost {

  private static final double SWAPPED = 1.5;
  private static final double DOUBLED = 1.0;
  private static final double VOWEL_LEFT_OUT = 2.0;
  private static final double LEFT_OUT = 2.5;
  private static final double ADDED = 2.5;
  private static final double SOUNDS_ALIKE = 2.0;
  private static final double BESIDE = 2.5;
  private static final double OTHER = 4.0;
  private static final double AT_THE_FRONT = 1.5; // people get the first letter right

  private static final String VOWELS = "aeiouy";
  private static final String[] ALIKE = {"ck", "sz", "sc", "fv", "gj", "kq", "iy", "dt", "bp"};
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private static final int LETTERS = 26;

  /** What it costs to have typed one letter for another. */
  private static final double[][] CHANGED = new double[LETTERS][LETTERS];

  static {
    for (char typed = 'a'; typed <= 'z'; typed++) {
      for (char meant = 'a'; meant <= 'z'; meant++) {
        CHANGED[typed - 'a'][meant - 'a'] = changed(typed, meant);
      }
    }
  }

  private EditCost() {}

  /**
   * {@return the cost of having typed {@code typed} for {@code meant}; infinite when above the
   * limit}
   */
  static double of(String typed, String meant, double limit) {
    int n = typed.length();
    int m = meant.length();
    double[] before = new double[m + 1]; // two letters ago
    double[] last = new double[m + 1];
    double[] row = new double[m + 1];
    for (int j = 1; j <= m; j++) {
      last[j] = last[j - 1] + leftOut(meant, j - 1);
    }
    double leastBefore = 0;
    for (int i = 1; i <= n; i++) {
      row[0] = last[0] + added(typed, i - 1);
      double least = row[0];
      for (int j = 1; j <= m; j++) {
        double cost = Math.min(last[j] + added(typed, i - 1), row[j - 1] + leftOut(meant, j - 1));
        cost = Math.min(cost, last[j - 1] + changed(typed.charAt(i - 1), meant.charAt(j - 1), i));
        if (i > 1 && j > 1 && isSwapped(typed, i, meant, j)) {
          cost = Math.min(cost, before[j - 2] + SWAPPED);
        }
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (Math.min(least, leastBefore) > limit) { // a swap goes on from the row before
        return Double.POSITIVE_INFINITY;
      }
      leastBefore = least;
      double[] free = before;
      before = last;
      last = row;
      row = free;
      Arrays.fill(row, 0);
    }
    return last[m] <= limit ? last[m] : Double.POSITIVE_INFINITY;
  }

  /** {@return whether two words differ by two neighbouring letters that changed places} */
  static boolean isSwap(String a, String b) {
    return a.length() == b.length() && of(a, b, SWAPPED) == SWAPPED && sameLetters(a, b);
  }

  private static boolean sameLetters(String a, String b) {
    char[] left = a.toCharArray();
    char[] right = b.toCharArray();
    Arrays.sort(left);
    Arrays.sort(right);
    return Arrays.equals(left, right);
  }

  private static boolean isSwapped(String typed, int i, String meant, int j) {
    return typed.charAt(i - 1) == meant.charAt(j - 2) && typed.charAt(i - 2) == meant.charAt(j - 1);
  }

  private static double leftOut(String meant, int j) {
    if (j > 0 && meant.charAt(j) == meant.charAt(j - 1)) {
      return DOUBLED;
    }
    double cost = VOWELS.indexOf(meant.charAt(j)) >= 0 ? VOWEL_LEFT_OUT : LEFT_OUT;
    return j == 0 ? cost + AT_THE_FRONT : cost;
  }

  private static double added(String typed, int i) {
    if (i > 0 && typed.charAt(i) == typed.charAt(i - 1)) {
      return DOUBLED;
    }
    return i == 0 ? ADDED + AT_THE_FRONT : ADDED;
  }

  private static double changed(char typed, char meant, int i) {
    double cost =
        isLetter(typed) && isLetter(meant)
            ? CHANGED[typed - 'a'][meant - 'a']
            : changed(typed, meant);
    return i == 1 && typed != meant ? cost + AT_THE_FRONT : cost;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static double changed(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    boolean vowels = VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0;
    if (vowels || isAlike(typed, meant)) {
      return SOUNDS_ALIKE;
    }
    return isBeside(typed, meant) ? BESIDE : OTHER;
  }

  private static boolean isAlike(char a, char b) {
    return Arrays.stream(ALIKE).anyMatch(pair -> pair.indexOf(a) >= 0 && pair.indexOf(b) >= 0);
  }

  private static boolean isBeside(char a, char b) {
    return Arrays.stream(KEYS)
        .anyMatch(
            row ->
                row.indexOf(a) >= 0 && row.indexOf(b) >= 0 && near(row.indexOf(a), row.indexOf(b)));
  }

  private static boolean near(int a, int b) {
    return Math.abs(a - b) == 1;
  }
}
