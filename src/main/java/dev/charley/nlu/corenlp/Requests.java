package dev.charley.nlu.corenlp;

import dev.charley.encoding.EncodedText;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Interpretation.Request;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all that a message asks for. The message as a whole asks for one thing; a clause that is
 * shaped like a request of its own may ask for another.
 */
final class Requests {

  /** Probability from which a clause asks for something of its own; on the validation messages. */
  private static final double OWN_REQUEST = 0.6;

  private static final Set<String> ASKING =
      Set.of(
          "what",
          "whats",
          "why",
          "how",
          "when",
          "who",
          "where",
          "which",
          "should",
          "can",
          "could",
          "do",
          "does",
          "is",
          "are",
          "will",
          "would",
          "any",
          "tell",
          "need",
          "want",
          "help",
          "?",
          "wondering",
          "wonder",
          "know",
          "explain",
          "show",
          "give",
          "whether",
          "if");

  private final Map<String, IntentDefinition> intents;
  private final FusedClassifier model;

  Requests(Map<String, IntentDefinition> intents, FusedClassifier model) {
    this.intents = intents;
    this.model = model;
  }

  List<Request> find(String text, Classification whole, EncodedText encoded, List<Clause> clauses) {
    Map<String, Request> found = new LinkedHashMap<>();
    if (clauses.size() > 1) {
      clauses.forEach(clause -> ownRequest(clause, encoded).ifPresent(r -> keepBest(found, r)));
    }
    Optional<ScoredIntent> main = content(whole);
    if (main.isPresent() && found.size() < 2) {
      Clause all = new Clause(text, 0, text.length());
      found.putIfAbsent(main.get().name(), new Request(main.get(), all, encoded.vector()));
    }
    List<Request> ordered = new ArrayList<>(found.values());
    ordered.sort(Comparator.comparingInt((Request request) -> urgency(request)).reversed());
    return ordered;
  }

  private int urgency(Request request) {
    IntentDefinition definition = intents.get(request.intent().name());
    return definition == null ? 0 : definition.urgency();
  }

  private static void keepBest(Map<String, Request> found, Request request) {
    found.merge(
        request.intent().name(),
        request,
        (old, other) -> old.intent().confidence() >= other.intent().confidence() ? old : other);
  }

  private Optional<Request> ownRequest(Clause clause, EncodedText encoded) {
    List<String> words = Tokens.words(clause.text());
    if (words.size() < 2 || words.stream().noneMatch(ASKING::contains)) {
      return Optional.empty();
    }
    Vector vector = encoded.vector(clause.start(), clause.end());
    ScoredIntent best = model.classify(clause.text(), vector).best();
    boolean own = isContent(best.name()) && best.confidence() >= OWN_REQUEST;
    return own ? Optional.of(new Request(best, clause, vector)) : Optional.empty();
  }

  private Optional<ScoredIntent> content(Classification whole) {
    ScoredIntent best = whole.best();
    IntentDefinition definition = intents.get(best.name());
    if (definition == null || definition.kind() == IntentKind.SOCIAL) {
      return Optional.empty();
    }
    return whole.ranking().stream().filter(intent -> isContent(intent.name())).findFirst();
  }

  private boolean isContent(String name) {
    IntentDefinition definition = intents.get(name);
    return definition != null && definition.kind() == IntentKind.CONTENT;
  }
}
