package dev.charley.nlu.corenlp;

import dev.charley.nlu.Person;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether a sign that is mentioned is said to be there now, and in whom: negation, hypothesis, time
 * and person, read from cue words around the mention (after ConText: Harkema et al., J. Biomed.
 * Inform. 2009).
 */
final class Assertion {

  private static final int REACH = 7; // words a negation reaches forward
  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "n't", "nt", "never", "without", "none", "neither", "nor", "nothing", "dont",
          "isnt", "havent", "hasnt", "didnt", "doesnt", "wasnt", "arent", "aint", "denies", "nae",
          "dinnae", "nowt");
  private static final Set<String> NEGATION_ENDS =
      Set.of(
          "but",
          "however",
          "though",
          "although",
          "except",
          "just",
          "only",
          "still",
          "yet",
          ".",
          ";",
          "?",
          "!",
          "because",
          "cos",
          "then",
          "now");
  private static final Set<String> HYPOTHESES =
      Set.of(
          "if",
          "could",
          "might",
          "whether",
          "suppose",
          "worried",
          "worry",
          "scared",
          "afraid",
          "fear",
          "risk",
          "unless",
          "hypothetically",
          "wonder",
          "wondering",
          "would");
  private static final List<List<String>> BYSTANDERS =
      List.of(
          List.of("neighbour"),
          List.of("neighbor"),
          List.of("friend"),
          List.of("colleague"),
          List.of("coworker"),
          List.of("someone"),
          List.of("somebody"),
          List.of("people"),
          List.of("bloke"),
          List.of("guy"),
          List.of("read"),
          List.of("heard"),
          List.of("tv"),
          List.of("film"),
          List.of("article"),
          List.of("late"));
  private static final Set<String> PATIENTS =
      Set.of(
          "dad",
          "father",
          "mum",
          "mom",
          "mother",
          "mam",
          "ma",
          "wife",
          "husband",
          "hubby",
          "partner",
          "son",
          "daughter",
          "nan",
          "nana",
          "gran",
          "grandma",
          "granny",
          "grandad",
          "grandpa",
          "granddad",
          "uncle",
          "aunt",
          "auntie",
          "brother",
          "sister",
          "boyfriend",
          "girlfriend",
          "missus",
          "spouse",
          "resident",
          "patient",
          "client",
          "he",
          "she",
          "his",
          "her",
          "him",
          "papa",
          "mama",
          "fella",
          "bloke",
          "flatmate",
          "roommate");
  private static final Set<String> SPEAKERS =
      Set.of("i", "im", "ive", "me", "my", "mine", "myself");
  private static final List<List<String>> LONG_PAST =
      List.of(
          List.of("years", "ago"),
          List.of("year", "ago"),
          List.of("months", "ago"),
          List.of("last", "year"),
          List.of("as", "a", "child"),
          List.of("as", "a", "kid"),
          List.of("as", "a", "baby"),
          List.of("when", "i", "was"),
          List.of("back", "in"),
          List.of("used", "to"),
          List.of("decades", "ago"),
          List.of("long", "ago"));
  private static final Set<String> RECENT =
      Set.of(
          "today",
          "tonight",
          "now",
          "yesterday",
          "morning",
          "just",
          "again",
          "since",
          "still",
          "hour",
          "hours",
          "minute",
          "minutes",
          "days",
          "currently");

  private Assertion() {}

  /** How a mention is meant. */
  enum Status {
    AFFIRMED,
    NEGATED,
    /** Imagined, feared or asked about. */
    HYPOTHETICAL,
    /** Over, long ago. */
    PAST,
    /** In somebody who is not the patient. */
    BYSTANDER
  }

  /**
   * {@return how a mention is meant}
   *
   * @param words the lower-case words of the sentence it stands in
   * @param start the first word of the mention
   * @param end the word after the mention
   */
  static Status of(List<String> words, int start, int end) {
    if (isNegated(words, start)) {
      return Status.NEGATED;
    }
    List<String> before = words.subList(Math.max(0, start - 8), start);
    if (before.stream().anyMatch(HYPOTHESES::contains)) {
      return Status.HYPOTHETICAL;
    }
    if (BYSTANDERS.stream().anyMatch(cue -> contains(before, cue))
        && before.stream().noneMatch(word -> PATIENTS.contains(word) && !word.equals("bloke"))) {
      return Status.BYSTANDER;
    }
    if (LONG_PAST.stream().anyMatch(cue -> contains(words, cue))
        && words.stream().noneMatch(RECENT::contains)) {
      return Status.PAST;
    }
    return Status.AFFIRMED;
  }

  /** {@return whether a negation before the mention reaches it} */
  static boolean isNegated(List<String> words, int start) {
    for (int i = start - 1; i >= 0 && i >= start - REACH; i--) {
      if (NEGATION_ENDS.contains(words.get(i))) {
        return false;
      }
      if (NEGATIONS.contains(words.get(i)) && !isPseudo(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPseudo(List<String> words, int i) {
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    return next.equals("only")
        || next.equals("wonder")
        || next.equals("sure")
        || next.equals("idea");
  }

  static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  /**
   * {@return whom a clause is about}
   *
   * @param words its lower-case words
   * @param otherwise whom the clause before was about, for one that names nobody
   */
  static Person person(List<String> words, Person otherwise) {
    if (words.stream().anyMatch(PATIENTS::contains)) {
      return Person.OTHER;
    }
    return words.stream().anyMatch(SPEAKERS::contains) ? Person.SELF : otherwise;
  }

  private static boolean contains(List<String> words, List<String> cue) {
    return Collections.indexOfSubList(words, cue) >= 0;
  }
}
