package dev.charley.nlu.corenlp;

import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Scope;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Decides whether a message is on the topic, about something else, or not to be understood: by the
 * trained off-topic intents, by how near the message is to any example, and by how many of its
 * words are words at all.
 */
final class ScopeModel {

  /**
   * Cosine to the nearest example under which a message is like none; on the validation messages.
   */
  private static final double LIKE_NONE = 0.62;

  /** Share of unknown words from which a message is no language. */
  private static final double GIBBERISH = 0.5;

  /** Words up to which a message may be a stray one. */
  private static final int STRAY_WORDS = 2;

  /**
   * Probability from which a stray word has a meaning, though none of the nearest examples has it;
   * by a dozen words such as "--weird --thing", 0.87 to 0.89.
   */
  private static final double SURELY = 0.95;

  private final Map<String, IntentDefinition> intents;

  ScopeModel(Map<String, IntentDefinition> intents) {
    this.intents = intents;
  }

  Scope scope(Classification whole, List<String> words, Predicate<String> isKnown) {
    List<String> letters =
        words.stream().filter(word -> Character.isLetter(word.codePointAt(0))).toList();
    long unknown = letters.stream().filter(word -> !isKnown.test(word)).count();
    if (letters.isEmpty() || unknown > GIBBERISH * letters.size()) {
      return Scope.NOT_UNDERSTOOD;
    }
    if (probability(whole, IntentKind.NONSENSE) > 0.5) {
      return Scope.NOT_UNDERSTOOD;
    }
    if (probability(whole, IntentKind.OFF_TOPIC) > 0.5 || whole.nearestCosine() < LIKE_NONE) {
      return Scope.OFF_TOPIC;
    }
    return Scope.IN_SCOPE;
  }

  /**
   * {@return whether a message is a stray word or two that nothing is known of: no document has
   * them, and the meaning they are taken for is that of one of the five nearest examples at most,
   * and not of the nearest. An encoder puts "--weird" somewhere too.}
   *
   * @param isWritten whether the documents have a word
   */
  boolean isStray(Classification whole, List<String> words, Predicate<String> isWritten) {
    List<String> letters =
        words.stream().filter(word -> word.codePoints().anyMatch(Character::isLetter)).toList();
    return letters.size() <= STRAY_WORDS
        && letters.stream().noneMatch(isWritten)
        && whole.best().confidence() < SURELY
        && !hasMeaning(whole);
  }

  private boolean hasMeaning(Classification whole) {
    IntentDefinition best = intents.get(whole.best().name());
    if (best == null || best.kind() == IntentKind.NONSENSE || best.kind() == IntentKind.OFF_TOPIC) {
      return false;
    }
    List<Boolean> alike =
        whole.nearest().stream().map(near -> near.startsWith(best.name() + ": ")).toList();
    return best.kind() == IntentKind.SOCIAL
        || alike.get(0)
        || alike.stream().filter(like -> like).count() > 1;
  }

  private double probability(Classification whole, IntentKind kind) {
    return whole.ranking().stream()
        .filter(
            intent -> {
              IntentDefinition definition = intents.get(intent.name());
              return definition != null && definition.kind() == kind;
            })
        .mapToDouble(ScoredIntent::confidence)
        .sum();
  }
}
