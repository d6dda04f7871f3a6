package dev.charley.nlu.corenlp;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells whether a word is a form of a known one: "strapping" of "strap", "freezer" of "freeze". */
final class Inflections {

  private static final int SHORTEST_STEM = 3;
  private static final int LEVELS = 2; // "slippers" is a form of "slipper", that one of "slip"
  private static final List<String> ENDINGS =
      List.of("s", "es", "ed", "ing", "er", "est", "ly", "y", "en", "ness", "less", "ful", "able");

  private Inflections() {}

  /**
   * {@return whether the word is made of a known one and an ending}
   *
   * @param isKnown whether a word is known by itself
   */
  static boolean isForm(String word, Predicate<String> isKnown) {
    return isForm(word, isKnown, LEVELS);
  }

  private static boolean isForm(String word, Predicate<String> isKnown, int levels) {
    return levels > 0
        && ENDINGS.stream()
            .filter(word::endsWith)
            .map(ending -> word.substring(0, word.length() - ending.length()))
            .flatMap(Inflections::stems)
            .filter(stem -> stem.length() >= SHORTEST_STEM)
            .anyMatch(stem -> isKnown.test(stem) || isForm(stem, isKnown, levels - 1));
  }

  /** The stem as it stands, with its silent e, without its doubled letter, and with y for i. */
  private static Stream<String> stems(String cut) {
    int last = cut.length() - 1;
    boolean doubled = last > 1 && cut.charAt(last) == cut.charAt(last - 1);
    boolean withI = last > 1 && cut.charAt(last) == 'i';
    return Stream.of(
        cut,
        cut + "e",
        doubled ? cut.substring(0, last) : cut,
        withI ? cut.substring(0, last) + "y" : cut);
  }
}
