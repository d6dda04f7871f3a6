package dev.charley.dialogue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Words that pick one of several by its place: "the second one", "3", "the last". */
final class Ordinals {

  private static final Map<String, Integer> PLACES =
      Map.ofEntries(
          Map.entry("1", 0),
          Map.entry("one", 0),
          Map.entry("first", 0),
          Map.entry("1st", 0),
          Map.entry("2", 1),
          Map.entry("two", 1),
          Map.entry("second", 1),
          Map.entry("2nd", 1),
          Map.entry("3", 2),
          Map.entry("three", 2),
          Map.entry("third", 2),
          Map.entry("3rd", 2),
          Map.entry("4", 3),
          Map.entry("four", 3),
          Map.entry("fourth", 3),
          Map.entry("5", 4),
          Map.entry("five", 4),
          Map.entry("last", -1));

  private Ordinals() {}

  /** {@return whether a lower-case word is one of them} */
  static boolean contains(String word) {
    return PLACES.containsKey(word);
  }

  /**
   * {@return the place that lower-case words pick, from 0; empty when they pick none, or several}
   *
   * @param words of which others may stand between
   * @param count how many there are to pick from
   */
  static OptionalInt picked(List<String> words, int count) {
    List<String> picks = words.stream().filter(PLACES::containsKey).distinct().toList();
    List<String> sure =
        picks.size() > 1 ? picks.stream().filter(word -> !word.equals("one")).toList() : picks;
    if (sure.size() != 1) {
      return OptionalInt.empty();
    }
    int place = PLACES.getOrDefault(sure.get(0), 0);
    int index = place < 0 ? count - 1 : place;
    return index >= 0 && index < count ? OptionalInt.of(index) : OptionalInt.empty();
  }
}
