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
