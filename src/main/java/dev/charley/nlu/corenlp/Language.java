package dev.charley.nlu.corenlp;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a message is English, by its script and its small words. Wrong on very short messages by
 * design: those are left to be understood.
 */
final class Language {

  private static final int SHORTEST = 3;
  private static final double MOSTLY = 0.34;
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "is", "are", "my", "i", "it", "to", "of", "in", "what", "how", "why", "do",
          "does", "can", "you", "at", "for", "with", "on", "not", "have", "this", "that", "from");
  private static final List<Set<String>> OTHERS =
      List.of(
          Set.of(
              "der", "die", "das", "und", "ich", "ist", "nicht", "ein", "eine", "was", "wie",
              "warum", "mir", "meine", "mein", "habe", "gegen", "bei", "nachts", "kann", "zu",
              "mit"),
          Set.of(
              "el", "la", "los", "las", "de", "que", "por", "en", "mi", "me", "una", "un", "con",
              "tengo", "como", "para", "qué", "cómo", "duele", "y", "noche", "puedo"),
          Set.of(
              "le",
              "la",
              "les",
              "des",
              "je",
              "de",
              "et",
              "est",
              "pas",
              "une",
              "un",
              "mon",
              "ma",
              "mes",
              "pourquoi",
              "comment",
              "que",
              "nuit",
              "ai",
              "j'ai",
              "du",
              "dans"),
          Set.of(
              "il", "lo", "gli", "di", "che", "e", "non", "per", "mi", "ho", "una", "un", "come",
              "perché", "la", "le", "notte", "alle", "della", "sono"),
          Set.of(
              "o", "os", "as", "que", "de", "eu", "não", "uma", "um", "com", "por", "tenho",
              "minha", "meu", "como", "noite", "para", "e", "dor", "estou", "na", "no"),
          Set.of(
              "de", "het", "een", "ik", "niet", "mijn", "en", "van", "wat", "waarom", "heb", "hoe",
              "nacht", "met", "ook", "kan", "bij", "voor"),
          Set.of(
              "jag", "och", "är", "inte", "det", "en", "ett", "mitt", "min", "har", "på", "vad",
              "varför", "hur", "natten", "kan", "med"),
          Set.of(
              "ja",
              "nie",
              "mam",
              "co",
              "jak",
              "dlaczego",
              "moja",
              "mnie",
              "w",
              "z",
              "na",
              "się",
              "jest",
              "nocy",
              "noga",
              "boli",
              "czy"));

  private Language() {}

  /**
   * {@return whether the words are of another language}
   *
   * @param words the lower-case words of a message
   */
  static boolean isForeign(List<String> words) {
    List<String> letters =
        words.stream().filter(word -> Character.isLetter(word.codePointAt(0))).toList();
    if (letters.isEmpty()) {
      return false;
    }
    if (share(letters, Language::isOtherScript) > 0.5) {
      return true;
    }
    if (letters.size() < SHORTEST) {
      return false;
    }
    double foreign =
        OTHERS.stream().mapToDouble(set -> share(letters, set::contains)).max().orElse(0);
    return foreign >= MOSTLY && foreign > 3 * share(letters, ENGLISH::contains);
  }

  private static boolean isOtherScript(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
  }

  private static double share(List<String> words, Predicate<String> test) {
    return words.stream().filter(test).count() / (double) words.size();
  }
}
