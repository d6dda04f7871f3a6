package dev.charley.nlu;

import dev.charley.encoding.Vector;
import java.util.List;

/**
 * What we take an utterance to mean.
 *
 * @param text the message as it was read, after spelling correction
 * @param scope whether the topic pack speaks about it
 * @param scopeScore how near the message is to the pack's examples; higher is nearer
 * @param asks whether any clause is shaped like a question or a wish
 * @param requests content intents found, most urgent first, each with the part it stands in; empty
 *     unless in scope
 * @param ranking candidate intents of all kinds, most probable first; empty for a blank message
 * @param preferences why the first of the ranking was taken before the second; then the same for
 *     each request that was read from a part of the message or is not that first
 * @param setAside the parts that say what is not asked for and were not read, in order
 * @param findings what this message says about a person; earlier turns are not repeated
 * @param doubts alarming findings that it may affirm or may not, at least as likely as is worth a
 *     question
 * @param corrections the words that were read as others, in order
 * @param evidence the training examples nearest to the message, nearest first
 * @param things the things it names, in order
 * @param vector the encoder's vector of the message
 */
public record Interpretation(
    String text,
    Scope scope,
    double scopeScore,
    boolean asks,
    List<Request> requests,
    List<ScoredIntent> ranking,
    List<Preference> preferences,
    List<String> setAside,
    List<Finding> findings,
    List<Doubt> doubts,
    List<Correction> corrections,
    List<String> evidence,
    List<Thing> things,
    Vector vector) {

  /**
   * One thing a message asks for.
   *
   * @param intent the content intent
   * @param part the part of the message it stands in
   * @param vector the encoder's vector of that part
   */
  public record Request(ScoredIntent intent, Clause part, Vector vector) {}

  /** Copies the lists. */
  public Interpretation {
    requests = List.copyOf(requests);
    ranking = List.copyOf(ranking);
    preferences = List.copyOf(preferences);
    setAside = List.copyOf(setAside);
    findings = List.copyOf(findings);
    doubts = List.copyOf(doubts);
    corrections = List.copyOf(corrections);
    evidence = List.copyOf(evidence);
    things = List.copyOf(things);
  }

  /** {@return the probability of an intent, 0 when it is none of the ranking} */
  public double confidenceIn(String intent) {
    return ranking.stream()
        .filter(scored -> scored.name().equals(intent))
        .mapToDouble(ScoredIntent::confidence)
        .findFirst()
        .orElse(0);
  }

  /** {@return whether the most probable intent has this name} */
  public boolean isTop(String intent) {
    return !ranking.isEmpty() && ranking.get(0).name().equals(intent);
  }

  /** {@return the same meaning, in scope and asking for these} */
  public Interpretation asking(List<Request> others) {
    return new Interpretation(
        text,
        Scope.IN_SCOPE,
        scopeScore,
        asks,
        others,
        ranking,
        preferences,
        setAside,
        findings,
        doubts,
        corrections,
        evidence,
        things,
        vector);
  }

  /** {@return the same meaning, with all that it names asked about} */
  public Interpretation askingOfAll() {
    return new Interpretation(
        text,
        scope,
        scopeScore,
        true,
        requests,
        ranking,
        preferences,
        setAside,
        findings,
        doubts,
        corrections,
        evidence,
        things.stream()
            .map(thing -> new Thing(thing.text(), true, thing.isName(), thing.finding()))
            .toList(),
        vector);
  }
}
