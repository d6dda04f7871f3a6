package dev.charley.triage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the rules of a protocol. Immutable and thread-safe. */
public final class Triage {

  private final Protocol protocol;

  /**
   * @param protocol the rules and questions
   */
  public Triage(Protocol protocol) {
    this.protocol = protocol;
  }

  /** {@return the rules that the findings fulfil, in the order of the protocol} */
  public List<Rule> fulfilled(Findings findings) {
    return protocol.rules().stream().filter(rule -> rule.holds(findings)).toList();
  }

  /**
   * {@return the most urgent level the rules ask for and the rules that do; empty when none holds}
   */
  public Optional<Disposition> assess(Findings findings) {
    List<Rule> fulfilled = fulfilled(findings);
    return fulfilled.stream()
        .map(Rule::level)
        .max(Comparator.naturalOrder())
        .map(level -> new Disposition(level, only(fulfilled, level)));
  }

  /**
   * {@return the rules that hold with what they hold on, in the order of the protocol; those that
   * {@link #assess} names are marked}
   */
  public List<FiredRule> fired(Findings findings) {
    List<Rule> deciding = assess(findings).map(Disposition::because).orElse(List.of());
    return fulfilled(findings).stream()
        .map(rule -> new FiredRule(rule, rule.heldBy(findings), deciding.contains(rule)))
        .toList();
  }

  private static List<Rule> only(List<Rule> rules, CareLevel level) {
    return rules.stream().filter(rule -> rule.level() == level).toList();
  }

  /**
   * {@return the most valuable question still open: one whose yes would raise the level}
   *
   * @param findings what is known
   * @param intents what the person asks for; a question may be kept for some intents
   * @param asked the ids of questions not to be asked again
   */
  public Optional<TriageQuestion> nextQuestion(
      Findings findings, List<String> intents, Set<String> asked) {
    return protocol.questions().stream()
        .filter(question -> !asked.contains(question.id()))
        .filter(question -> !question.isSettled(findings))
        .filter(
            question ->
                question.intents().isEmpty()
                    || intents.stream().anyMatch(question.intents()::contains))
        .findFirst();
  }

  /** {@return the protocol} */
  public Protocol protocol() {
    return protocol;
  }
}
