package dev.charley.nlu.corenlp;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.corenlp.Assertion.Status;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what a message says about a person, in two ways that stand in for each other: TokensRegex
 * patterns, and a classifier trained on examples. Both look at every clause, and both ask {@link
 * Assertion} whether the sign is said to be there.
 */
final class FindingRecognizer {

  /** The label of messages that affirm no finding. */
  static final String NONE = "none";

  /** Probability from which a clause affirms a finding; chosen on the validation vignettes. */
  private static final double AFFIRMED = 0.35;

  /** The same for a clause that imagines, looks far back, or speaks of somebody else. */
  private static final double AFFIRMED_IN_DOUBT = 0.8;

  /** Probability from which a negation is looked into. */
  private static final double SUSPECTED = 0.05;

  /** How much of its probability a sign may lose when the negation is taken out. */
  private static final double KEPT = 0.1;

  private final FusedClassifier model;
  private final SentenceEncoder encoder;
  private final Map<String, FindingDefinition> definitions = new LinkedHashMap<>();
  private final List<SignPattern> patterns;

  FindingRecognizer(
      List<FindingDefinition> findings, FusedClassifier model, SentenceEncoder encoder) {
    this.model = model;
    this.encoder = encoder;
    findings.forEach(finding -> definitions.put(finding.name(), finding));
    patterns = findings.stream().flatMap(SignPattern::of).toList();
  }

  /**
   * {@return the findings of a message: one a name and person, in order of first mention}
   *
   * @param tokens of the message
   * @param clauses of the message
   * @param vectorOf the vector of a clause
   */
  List<Finding> recognize(
      List<CoreLabel> tokens, List<Clause> clauses, Function<Clause, Vector> vectorOf) {
    List<Finding> found = new ArrayList<>(byPatterns(tokens));
    Person person = Person.SELF;
    for (Clause clause : clauses) {
      List<String> words = Tokens.words(clause.text());
      person = Assertion.person(words, person);
      found.addAll(byModel(clause, words, vectorOf.apply(clause), person));
    }
    return merged(found);
  }

  private List<Finding> byPatterns(List<CoreLabel> tokens) {
    List<String> words =
        tokens.stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList();
    return patterns.stream().flatMap(pattern -> pattern.find(words).stream()).toList();
  }

  private List<Finding> byModel(Clause clause, List<String> words, Vector vector, Person person) {
    Classification original = model.classify(clause.text(), vector);
    boolean hasNegation = words.stream().anyMatch(Assertion::isNegation);
    Classification bare =
        hasNegation && 1 - original.probabilityOf(NONE) >= SUSPECTED
            ? withoutNegation(words)
            : original;
    List<Finding> found = new ArrayList<>();
    for (String name : definitions.keySet()) {
      polarity(name, words, original, bare, hasNegation)
          .ifPresent(
              polarity ->
                  found.add(
                      new Finding(name, name, polarity, person, clause.text(), "classifier")));
    }
    return found;
  }

  private Classification withoutNegation(List<String> words) {
    String bare =
        words.stream().filter(word -> !Assertion.isNegation(word)).collect(Collectors.joining(" "));
    return model.classify(bare, encoder.encode(bare).vector());
  }

  /**
   * A negation that belongs to the sign ("can't breathe") makes it; one that does not ("no chest
   * pain") denies it. Taking the negation out tells them apart: only the denied sign is still
   * there.
   */
  private Optional<Polarity> polarity(
      String name,
      List<String> words,
      Classification original,
      Classification bare,
      boolean hasNegation) {
    double said = original.probabilityOf(name);
    double withoutNegation = bare.probabilityOf(name);
    if (hasNegation && withoutNegation >= AFFIRMED && withoutNegation > said - KEPT) {
      return Optional.of(Polarity.ABSENT);
    }
    return said >= required(name, words) ? Optional.of(Polarity.PRESENT) : Optional.empty();
  }

  private double required(String name, List<String> words) {
    FindingDefinition definition = definitions.get(name);
    if (definition != null && definition.neverLowered()) {
      return AFFIRMED;
    }
    Status status = Assertion.of(words, words.size(), words.size());
    boolean plain = status == Status.AFFIRMED || status == Status.NEGATED;
    return plain ? AFFIRMED : AFFIRMED_IN_DOUBT;
  }

  private record Key(String name, Person person) {}

  /** What is said to be there outweighs what is denied; an opposite is then absent. */
  private List<Finding> merged(List<Finding> found) {
    Map<Key, Finding> merged = new LinkedHashMap<>();
    for (Finding finding : found) {
      merged.merge(
          new Key(finding.name(), finding.person()),
          finding,
          (old, other) -> old.polarity() == Polarity.PRESENT ? old : other);
    }
    for (Finding finding : List.copyOf(merged.values())) {
      FindingDefinition definition = definitions.get(finding.name());
      if (definition != null
          && !definition.opposite().isEmpty()
          && finding.polarity() == Polarity.PRESENT) {
        String opposite = definition.opposite();
        merged.putIfAbsent(
            new Key(opposite, finding.person()),
            new Finding(
                opposite,
                opposite,
                Polarity.ABSENT,
                finding.person(),
                finding.evidence(),
                finding.recognizedBy()));
      }
    }
    return List.copyOf(merged.values());
  }
}
