package dev.charley.shell;

import java.util.ArrayList;
import java.util.List;

/** What two texts differ in, line by line: the fewest lines taken out and put in. */
final class LineDiff {

  private LineDiff() {}

  /** {@return all lines, each after a sign: a blank for both, - for the first, + for the second} */
  static List<String> of(List<String> before, List<String> now) {
    int[][] common = common(before, now);
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < now.size()) {
      if (i < before.size() && j < now.size() && before.get(i).equals(now.get(j))) {
        lines.add("  " + before.get(i++));
        j++;
      } else if (j == now.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add("- " + before.get(i++));
      } else {
        lines.add("+ " + now.get(j++));
      }
    }
    return lines;
  }

  /** How many lines the rests from each place on have in common. */
  private static int[][] common(List<String> before, List<String> now) {
    int[][] common = new int[before.size() + 1][now.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
