package dev.charley.topic;

import java.util.Set;

/** Tells by its shape whether a line without markup can be a heading or announce a list. */
final class HeadingShape {

  private static final int MOST_WORDS = 12;
  private static final int MOST_CHARACTERS = 80;

  /** A line that ends with one of these goes on in what stands under it. */
  private static final Set<String> GO_ON =
      Set.of(
          "have",
          "has",
          "you",
          "your",
          "if",
          "is",
          "are",
          "be",
          "include",
          "includes",
          "including",
          "when",
          "with",
          "of",
          "as",
          "for",
          "to",
          "the",
          "a",
          "an",
          "by",
          "from",
          "or",
          "and",
          "can",
          "may",
          "might",
          "that",
          "like",
          "experience",
          "notice",
          "try",
          "should");

  /** Words that make a sentence of a short line. */
  private static final Set<String> SENTENCE_WORDS =
      Set.of(
          "is", "are", "was", "can", "may", "might", "do", "does", "not", "don't", "will", "should",
          "must", "has", "have", "helps", "help", "you", "it", "they", "this", "these", "no", "yes",
          "we", "i", "there", "never", "call", "see", "get", "stop", "ask");

  private HeadingShape() {}

  static boolean isHeading(String line) {
    return isShortLine(line) && (line.endsWith("?") || (hasOpenEnd(line) && !goesOn(line)));
  }

  /** {@return whether a line is cut where a list goes on: "Call a doctor if you have"} */
  static boolean goesOn(String line) {
    return hasOpenEnd(line) && GO_ON.contains(Words.of(line).last());
  }

  /** "Stress reduction.": a heading that was given a full stop. */
  static boolean isStoppedHeading(String line) {
    Words words = Words.of(line);
    return isShortLine(line)
        && line.endsWith(".")
        && words.size() <= 4
        && !words.anyWithin(0, words.size(), SENTENCE_WORDS)
        && (words.at(0).endsWith("ing") || isActionNoun(words.last()));
  }

  /** {@return whether a sentence at the head of a paragraph names its subject: "Dehydration."} */
  static boolean isRunInHead(String sentence) {
    Words words = Words.of(sentence);
    return sentence.endsWith(".")
        && words.size() <= 4
        && Character.isUpperCase(sentence.charAt(0))
        && !words.anyWithin(0, words.size(), SENTENCE_WORDS);
  }

  static boolean hasOpenEnd(String line) {
    return !line.isEmpty() && ".,;:!?…".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static boolean isShortLine(String line) {
    return !line.isEmpty()
        && line.lines().count() == 1
        && line.length() <= MOST_CHARACTERS
        && Words.of(line).size() <= MOST_WORDS
        && !Character.isLowerCase(line.charAt(0));
  }

  private static boolean isActionNoun(String word) {
    return word.endsWith("tion")
        || word.endsWith("tions")
        || word.endsWith("ment")
        || word.endsWith("ments")
        || word.endsWith("therapy");
  }
}
