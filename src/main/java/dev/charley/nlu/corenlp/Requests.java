package dev.charley.nlu.corenlp;

import dev.charley.encoding.EncodedText;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Interpretation.Request;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds all that a message asks for. A message with one question asks for one thing, whatever it
 * tells besides; one with several may ask for as many. A clause is read twice, by itself and within
 * the message, since each reading misleads alone: the one lacks the topic, the other takes on the
 * sense of its neighbours.
 */
final class Requests {

  /**
   * Probability from which a question asks for something of its own; on the validation messages.
   */
  private static final double OWN_REQUEST = 0.4;

  /** What the only question of a message counts against the message; on the same messages. */
  private static final double OF_CLAUSE = 0.65;

  private static final int OPENING = 3; // words at the front of a clause that may ask
  private static final int MOST_CLAUSES = 6;
  private static final Set<String> ASKING =
      Set.of(
          "what",
          "whats",
          "why",
          "how",
          "hows",
          "when",
          "who",
          "where",
          "which",
          "should",
          "can",
          "could",
          "do",
          "does",
          "did",
          "is",
          "are",
          "was",
          "will",
          "would",
          "any",
          "tell",
          "need",
          "want",
          "wondering",
          "wonder",
          "explain",
          "show",
          "give",
          "whether",
          "ought",
          "isnt");

  /** Words that ask, and such as follow them where they do. */
  private static final Set<String> WORDS =
      Set.of("what", "how", "why", "which", "who", "when", "wot", "hoo");

  private static final Set<String> FOLLOWING =
      Set.of(
          "do", "does", "did", "can", "could", "should", "shall", "is", "are", "'s", "to", "would",
          "will", "dae", "come", "long", "often", "many");

  /** A verb before its subject asks: "is it", "should I". */
  private static final Set<String> VERBS =
      Set.of(
          "is", "are", "was", "can", "could", "should", "shall", "would", "will", "do", "does",
          "did", "dae", "wud", "cud", "shud", "cn");

  private static final Set<String> SUBJECTS =
      Set.of(
          "i", "he", "she", "it", "we", "they", "you", "u", "ye", "ya", "that", "this", "these",
          "those", "there", "ah", "a'", "one");

  /** What makes of a verb before its subject no question: "the thing is it", "all I do is that". */
  private static final Set<String> BEFORE_NO_QUESTION =
      Set.of(
          "thing", "problem", "trouble", "point", "truth", "fact", "issue", "worst", "reason", "do",
          "does", "did", "know", "say", "says", "said", "who", "which", "that", "it", "this",
          "there", "i", "he", "she", "they", "we", "you");

  /** "So do I", "worse than is this". */
  private static final Set<String> COMPARING = Set.of("so", "neither", "nor", "than", "as");

  private static final Set<String> WONDERING =
      Set.of(
          "wondered whether",
          "wondered if",
          "wondering whether",
          "wondering if",
          "wonder if",
          "wonder whether",
          "asking whether",
          "asking if",
          "is there",
          "any idea",
          "any chance",
          "any reason",
          "anything one");

  private final Map<String, IntentDefinition> intents;
  private final FusedClassifier model;

  Requests(Map<String, IntentDefinition> intents, FusedClassifier model) {
    this.intents = intents;
    this.model = model;
  }

  /**
   * A request with what chose it.
   *
   * @param request what is asked for
   * @param text what was read for it, the last reading of several
   * @param ranking the intents it was chosen from, most probable first
   */
  record Chosen(Request request, String text, List<ScoredIntent> ranking) {
    Chosen {
      ranking = List.copyOf(ranking);
    }

    /** {@return the next likeliest, if there is one} */
    Optional<ScoredIntent> runnerUp() {
      return ranking.stream().skip(ranking.indexOf(request.intent()) + 1L).findFirst();
    }
  }

  /** {@return what the message asks for, most urgent first; empty when it asks for nothing ours} */
  List<Chosen> find(
      String text,
      Classification whole,
      EncodedText encoded,
      List<Clause> clauses,
      Function<Clause, Vector> vectorOf) {
    Map<String, Chosen> found = new LinkedHashMap<>();
    List<Clause> asking = clauses.stream().filter(Requests::asks).limit(MOST_CLAUSES).toList();
    if (asking.size() > 1) {
      asking.forEach(
          clause -> ownRequest(clause, encoded, vectorOf).ifPresent(r -> keepBest(found, r)));
    }
    if (found.size() < 2) {
      boolean toldBesides = asking.size() == 1 && clauses.size() > 1;
      List<ScoredIntent> ranking =
          toldBesides ? averaged(whole, read(asking.get(0), vectorOf), OF_CLAUSE) : whole.ranking();
      Optional<ScoredIntent> main = among(ranking);
      boolean social = isSocial(whole.best()) && isSocial(ranking.get(0));
      if (main.isPresent() && !social) {
        found.clear();
        Clause all = new Clause(text, 0, text.length());
        Vector vector = // what is asked weighs as much as all that is told
            toldBesides
                ? Vector.mean(List.of(encoded.vector(), vectorOf.apply(asking.get(0))))
                : encoded.vector();
        found.put(
            main.get().name(),
            new Chosen(
                new Request(main.get(), all, vector),
                toldBesides ? asking.get(0).text() : text,
                ranking));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt((Chosen chosen) -> urgency(chosen.request())).reversed())
        .toList();
  }

  /** {@return whether a clause is shaped like a question or a wish} */
  static boolean asks(Clause clause) {
    List<String> words = Tokens.words(clause.text());
    return clause.text().endsWith("?")
        || words.subList(0, Math.min(OPENING, words.size())).stream().anyMatch(ASKING::contains)
        || asksWithin(words);
  }

  /** As in "foot cramping up now what do i do", or "they tucked me in tight is that why". */
  private static boolean asksWithin(List<String> words) {
    return IntStream.range(1, words.size())
        .anyMatch(
            i ->
                (WORDS.contains(words.get(i - 1)) && FOLLOWING.contains(words.get(i)))
                    || WONDERING.contains(words.get(i - 1) + " " + words.get(i))
                    || isInverted(words, i));
  }

  /** "Is that", "can she"; not "what I do is that", "the thing is it comes at night". */
  private static boolean isInverted(List<String> words, int subject) {
    if (!VERBS.contains(words.get(subject - 1)) || !SUBJECTS.contains(words.get(subject))) {
      return false;
    }
    String before = subject < 2 ? "" : words.get(subject - 2);
    boolean tag = subject == words.size() - 1; // "not the same thing is it"
    return !COMPARING.contains(before) && (tag || !BEFORE_NO_QUESTION.contains(before));
  }

  private int urgency(Request request) {
    IntentDefinition definition = intents.get(request.intent().name());
    return definition == null ? 0 : definition.urgency();
  }

  private static void keepBest(Map<String, Chosen> found, Chosen chosen) {
    found.merge(
        chosen.request().intent().name(),
        chosen,
        (old, other) -> confidence(old) >= confidence(other) ? old : other);
  }

  private static double confidence(Chosen chosen) {
    return chosen.request().intent().confidence();
  }

  private Optional<Chosen> ownRequest(
      Clause clause, EncodedText encoded, Function<Clause, Vector> vectorOf) {
    Vector within = encoded.vector(clause.start(), clause.end());
    Vector alone = vectorOf.apply(clause);
    List<Classification> readings =
        model.classify(List.of(clause.text(), clause.text()), List.of(within, alone));
    List<ScoredIntent> both = averaged(readings.get(0), readings.get(1), 0.5);
    return Optional.of(both.get(0))
        .filter(best -> isContent(best.name()) && best.confidence() >= OWN_REQUEST)
        .map(best -> new Chosen(new Request(best, clause, alone), clause.text(), both));
  }

  private Classification read(Clause clause, Function<Clause, Vector> vectorOf) {
    return model.classify(clause.text(), vectorOf.apply(clause));
  }

  private static List<ScoredIntent> averaged(Classification a, Classification b, double shareOfB) {
    return a.ranking().stream()
        .map(
            intent ->
                new ScoredIntent(
                    intent.name(),
                    (1 - shareOfB) * intent.confidence()
                        + shareOfB * b.probabilityOf(intent.name())))
        .sorted(
            Comparator.comparingDouble(ScoredIntent::confidence)
                .reversed()
                .thenComparing(ScoredIntent::name))
        .toList();
  }

  private Optional<ScoredIntent> among(List<ScoredIntent> ranking) {
    return ranking.stream().filter(intent -> isContent(intent.name())).findFirst();
  }

  private boolean isSocial(ScoredIntent intent) {
    IntentDefinition definition = intents.get(intent.name());
    return definition == null || definition.kind() == IntentKind.SOCIAL;
  }

  private boolean isContent(String name) {
    IntentDefinition definition = intents.get(name);
    return definition != null && definition.kind() == IntentKind.CONTENT;
  }
}
