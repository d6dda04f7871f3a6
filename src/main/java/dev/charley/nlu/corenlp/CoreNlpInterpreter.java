package dev.charley.nlu.corenlp;

import dev.charley.encoding.EncodedText;
import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.EnglishWords;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Interpreter;
import dev.charley.nlu.Preference;
import dev.charley.nlu.Scope;
import dev.charley.nlu.Thing;
import dev.charley.nlu.Utterance;
import dev.charley.nlu.Vocabulary;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import dev.charley.nlu.corenlp.Requests.Chosen;
import dev.charley.nlu.corenlp.Spelling.Corrected;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads a message in a straight line: tokens, spelling, clauses, intents, scope, findings. The
 * encoder runs once for the message and once for each of several clauses. Immutable and
 * thread-safe.
 */
public final class CoreNlpInterpreter implements Interpreter {

  private static final int PLEASANTRY = 3; // tokens at most
  private static final double SURELY = 0.7;

  /**
   * How much likelier than in the examples it is that something is only told when no clause of the
   * message is shaped like a question; on 230 statements written for it ({@code
   * messages/validation-reports.tsv}).
   */
  private static final double TOLD = 4;

  private final FusedClassifier intentModel;
  private final SentenceEncoder encoder;
  private final ThingFinder things;
  private final Map<String, IntentDefinition> intents = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private final Spelling spelling;
  private final Requests requests;
  private final ScopeModel scopeModel;
  private final FindingRecognizer recognizer;

  /**
   * @param intents the intents of the topic
   * @param intentModel trained on their examples
   * @param findings the findings of the topic
   * @param alarming names of the findings that are each enough for an urgent rule
   * @param alarmingTogether names of those that are so with others
   * @param signModel trained on clauses that affirm the alarming ones, and on others
   * @param factModel trained on clauses that affirm the rest, and on others
   * @param thingModel marks the things a message names
   * @param vocabulary the words of the topic
   * @param encoder the encoder that both models were trained with
   */
  public CoreNlpInterpreter(
      List<IntentDefinition> intents,
      FusedClassifier intentModel,
      List<FindingDefinition> findings,
      Set<String> alarming,
      Set<String> alarmingTogether,
      FusedClassifier signModel,
      FusedClassifier factModel,
      ThingModel thingModel,
      Vocabulary vocabulary,
      SentenceEncoder encoder) {
    intents.forEach(intent -> this.intents.put(intent.name(), intent));
    this.intentModel = intentModel;
    this.encoder = encoder;
    this.vocabulary = vocabulary;
    spelling = new Spelling(vocabulary, encoder::knows, EnglishWords::builtIn);
    requests = new Requests(this.intents, intentModel);
    scopeModel = new ScopeModel(this.intents);
    recognizer =
        new FindingRecognizer(findings, alarming, alarmingTogether, signModel, factModel, encoder);
    things = new ThingFinder(thingModel, vocabulary, recognizer::named);
  }

  @Override
  public Interpretation interpret(Utterance utterance) {
    if (utterance.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return nothing(utterance.text());
    }
    String asked = Courtesy.without(utterance.text());
    List<CoreLabel> typed = Tokens.of(asked);
    boolean foreign = Language.isForeign(words(typed));
    Corrected corrected = foreign ? new Corrected(asked, List.of()) : spelling.corrected(asked);
    String text = corrected.text();
    List<CoreLabel> tokens = Tokens.of(text);
    List<Clause> clauses = Clauses.of(text, tokens);
    EncodedText encoded = encoder.encode(text);
    Map<String, Vector> vectors = new HashMap<>(Map.of(text, encoded.vector()));
    Function<Clause, Vector> vectorOf =
        clause ->
            clauses.equals(List.of(clause))
                ? encoded.vector()
                : vectors.computeIfAbsent(clause.text(), t -> encoder.encode(t).vector());
    Wish wish = wish(text, encoded, clauses);
    Classification read = intentModel.classify(wish.text(), wish.encoded().vector());
    boolean asks = wish.clauses().stream().anyMatch(Requests::asks);
    Classification whole = asks ? read : read.favouring(IntentDefinition.REPORT, TOLD);
    Scope scope =
        foreign ? Scope.OTHER_LANGUAGE : scopeModel.scope(whole, words(tokens), this::isKnown);
    FindingRecognizer.Found found =
        foreign
            ? recognizer.recognizeForeign(tokens)
            : recognizer.recognize(
                Idioms.stopsFor(text, tokens), Idioms.without(text, clauses), vectorOf);
    if (isPleasantry(tokens, whole)) {
      found = found.byPatternOnly();
    }
    List<Thing> named = things.find(text, tokens, clauses, encoded);
    if (scope == Scope.IN_SCOPE
        && !asks
        && named.isEmpty()
        && found.findings().isEmpty()
        && found.doubts().isEmpty()
        && scopeModel.isStray(whole, words(tokens), vocabulary.written()::contains)) {
      scope = Scope.NOT_UNDERSTOOD;
    }
    if (scope == Scope.NOT_UNDERSTOOD) { // it may be a language that was not told from English
      found = found.orElse(recognizer.recognizeForeign(typed));
    }
    List<Chosen> chosen =
        scope == Scope.IN_SCOPE
            ? requests.find(wish.text(), whole, wish.encoded(), wish.clauses(), vectorOf)
            : List.of();
    return new Interpretation(
        text,
        scope,
        whole.nearness(),
        asks,
        chosen.stream().map(Chosen::request).toList(),
        whole.ranking(),
        preferences(wish.text(), whole, chosen),
        wish.setAside(),
        found.findings(),
        found.doubts(),
        corrected.corrections(),
        whole.nearest(),
        named,
        wish.encoded().vector());
  }

  /** "Hi there" and the like: a word or three that a classifier of signs has not learnt to read. */
  private boolean isPleasantry(List<CoreLabel> tokens, Classification whole) {
    IntentDefinition best = intents.get(whole.best().name());
    return tokens.size() <= PLEASANTRY
        && best != null
        && best.kind() == IntentKind.SOCIAL
        && !best.name().equals(IntentDefinition.REPORT)
        && whole.best().confidence() >= SURELY;
  }

  /** Of the message, then of each request that the ranking of the message does not show. */
  private List<Preference> preferences(String text, Classification whole, List<Chosen> chosen) {
    List<Preference> preferences = new ArrayList<>();
    preferences.add(intentModel.preference(whole.best(), whole.ranking().get(1), text));
    for (Chosen one : chosen) {
      boolean shown = one.text().equals(text) && one.request().intent().equals(whole.best());
      if (!shown) {
        one.runnerUp()
            .map(next -> intentModel.preference(one.request().intent(), next, one.text()))
            .ifPresent(preferences::add);
      }
    }
    return preferences;
  }

  /** A message without what it sets aside. */
  private record Wish(
      String text, EncodedText encoded, List<Clause> clauses, List<String> setAside) {

    Wish {
      clauses = List.copyOf(clauses);
      setAside = List.copyOf(setAside);
    }
  }

  private Wish wish(String text, EncodedText encoded, List<Clause> clauses) {
    List<Clause> meant = SetAside.without(clauses);
    if (meant.size() == clauses.size()) {
      return new Wish(text, encoded, clauses, List.of());
    }
    String left = meant.stream().map(Clause::text).collect(Collectors.joining(" "));
    return new Wish(
        left,
        encoder.encode(left),
        Clauses.of(left, Tokens.of(left)),
        clauses.stream()
            .filter(Predicate.not(Set.copyOf(meant)::contains))
            .map(Clause::text)
            .toList());
  }

  private static List<String> words(List<CoreLabel> tokens) {
    return tokens.stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList();
  }

  private boolean isKnown(String word) {
    return vocabulary.isUsual(word) || encoder.knows(word);
  }

  private Interpretation nothing(String text) {
    return new Interpretation(
        text,
        Scope.NOT_UNDERSTOOD,
        0,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Vector(new float[encoder.dimension()]));
  }
}
