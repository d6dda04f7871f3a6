package dev.charley.topic;

import java.util.Set;

/** What a sentence can do as a quotation, told by its first words and its last character. */
enum SentenceRole {
  /** Says something by itself. */
  STANDS,
  /** Qualifies what was said before it; stands by itself only when there is nothing before it. */
  JOINS,
  /** Begins with a word that points back; never stands by itself. */
  LEANS,
  /** Asks. */
  ASKS,
  /** Announces a list. */
  ANNOUNCES,
  /** Breaks off. */
  BREAKS_OFF,
  /** Speaks of the page, or to a customer. */
  CHATTERS;

  private static final Set<String> POINTING_BACK =
      Set.of(
          "this", "these", "they", "it", "such", "those", "that", "their", "its", "them", "it's",
          "that's", "they're", "they'll", "it'll");

  private static final Set<String> NOT_POINTING_BACK =
      Set.of("those who", "those with", "such as", "that said");

  private static final Set<String> JOINING =
      Set.of(
          "however",
          "but",
          "yet",
          "nevertheless",
          "nonetheless",
          "still",
          "instead",
          "otherwise",
          "also",
          "likewise",
          "or",
          "and",
          "then",
          "just",
          "so",
          "for example",
          "for instance",
          "in fact",
          "in this",
          "in that",
          "in these",
          "in those",
          "in such",
          "on the other hand",
          "of these",
          "if so",
          "the resulting",
          "the latter",
          "the former",
          "doing so",
          "as a result",
          "even so",
          "at their",
          "for another",
          "that said",
          "because of this",
          "one example",
          "some of these",
          "most of these",
          "few of these",
          "many of these",
          "unless",
          "except");

  /** Those of the joining words that take something back; they may follow a whole list. */
  private static final Set<String> TAKING_BACK =
      Set.of(
          "however",
          "but",
          "yet",
          "nevertheless",
          "nonetheless",
          "still",
          "even so",
          "that said",
          "unless",
          "except",
          "although",
          "though");

  /** Joining words that open a paragraph of their own as often as not. */
  private static final Set<String> JOINING_WITHIN_A_PARAGRAPH =
      Set.of("although", "though", "even though", "while", "whereas", "only");

  private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "them", "it's", "they're");
  private static final Set<String> PROOF =
      Set.of("evidence", "research", "studies", "trials", "proof", "proven");
  private static final Set<String> WANTING =
      Set.of(
          "limited",
          "needed",
          "lacking",
          "mixed",
          "little",
          "inconclusive",
          "no",
          "not",
          "few",
          "weak",
          "unclear",
          "conflicting",
          "insufficient");

  private static final Set<String> AFTER_EMPTY_IT =
      Set.of(
          "is",
          "was",
          "may",
          "might",
          "can",
          "could",
          "be",
          "has",
          "been",
          "not",
          "also",
          "often",
          "usually",
          "still",
          "sometimes",
          "isn't",
          "very",
          "more",
          "less",
          "generally");
  private static final Set<String> EMPTY_IT_IS =
      Set.of(
          "likely",
          "unlikely",
          "possible",
          "important",
          "best",
          "common",
          "normal",
          "time",
          "unclear",
          "unknown",
          "known",
          "clear",
          "recommended",
          "thought",
          "believed",
          "safe",
          "wise",
          "helpful",
          "hard",
          "difficult",
          "easy",
          "rare",
          "better",
          "worth",
          "advisable",
          "essential",
          "necessary",
          "estimated",
          "crucial",
          "vital",
          "help",
          "helps",
          "takes");

  /**
   * {@return the role of a sentence}
   *
   * @param opensParagraph whether no sentence stands before it in its paragraph
   */
  static SentenceRole of(String sentence, boolean opensParagraph) {
    Words words = Words.of(sentence);
    if (Chatter.isChatter(sentence, words)) {
      return CHATTERS;
    }
    return switch (lastCharacter(sentence)) {
      case '?' -> ASKS;
      case ':' -> ANNOUNCES;
      case '…' -> BREAKS_OFF;
      default -> sentence.endsWith("...") ? BREAKS_OFF : bearing(words, opensParagraph);
    };
  }

  /** {@return whether a sentence cannot be understood without the one before it} */
  static boolean leans(String sentence) {
    return bearing(Words.of(sentence), true) == LEANS;
  }

  /** {@return whether a sentence takes back some of what was said before it} */
  static boolean takesBack(String sentence) {
    return Words.of(sentence).startsWithAny(TAKING_BACK);
  }

  private static SentenceRole bearing(Words words, boolean opensParagraph) {
    if (POINTING_BACK.contains(words.at(0))
        && !words.startsWithAny(NOT_POINTING_BACK)
        && !isEmptyIt(words)) {
      return LEANS;
    }
    if (words.startsWithAny(JOINING)
        || words.contains("one of these")
        || (!opensParagraph && joinsWithin(words))) {
      return JOINS;
    }
    return STANDS;
  }

  private static boolean joinsWithin(Words words) {
    return words.startsWithAny(JOINING_WITHIN_A_PARAGRAPH)
        || words.anyWithin(0, 5, DEMONSTRATIVES)
        || (words.anyWithin(0, 3, PRONOUNS) && !isEmptyIt(words))
        || (words.containsAny(PROOF) && words.containsAny(WANTING));
  }

  /** "It is likely that ..." points at nothing. */
  private static boolean isEmptyIt(Words words) {
    if (!words.at(0).equals("it") && !words.at(0).equals("it's")) {
      return false;
    }
    int i = 1;
    while (AFTER_EMPTY_IT.contains(words.at(i))) {
      i++;
    }
    return EMPTY_IT_IS.contains(words.at(i));
  }

  private static char lastCharacter(String sentence) {
    int end = sentence.length();
    while (end > 0 && "\"'”’)]».".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 ? sentence.charAt(end - 1) : ' ';
  }
}
