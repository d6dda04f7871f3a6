package dev.charley.triage;

import dev.charley.nlu.FindingDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The triage part of a topic pack.
 *
 * @param findings what can be said about a person
 * @param rules from findings to levels, in the order their reasons are given
 * @param questions most valuable first
 * @param ordinary messages that sound grave or are near a sign, and say nothing that alarms
 * @param doubt what is asked about an alarming finding that may have been said, with {@value
 *     #REASON}; empty when such a finding is passed over
 * @param digressions messages that answer none of the questions
 */
public record Protocol(
    List<FindingDefinition> findings,
    List<Rule> rules,
    List<TriageQuestion> questions,
    List<String> ordinary,
    String doubt,
    List<String> digressions) {

  /** Where the reason of a rule stands in {@link #doubt}. */
  public static final String REASON = "{reason}";

  private static final String SURE = "sure_";

  /** Copies the lists. */
  public Protocol {
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    questions = List.copyOf(questions);
    ordinary = List.copyOf(ordinary);
    digressions = List.copyOf(digressions);
  }

  /** {@return the definition of a finding, if there is one} */
  public Optional<FindingDefinition> finding(String name) {
    return findings.stream().filter(finding -> finding.name().equals(name)).findFirst();
  }

  /** {@return names of the findings that urgent rules rest on} */
  public Set<String> alarming() {
    Set<String> names = new TreeSet<>();
    rules.stream()
        .filter(rule -> rule.level().isUrgent())
        .forEach(rule -> names.addAll(rule.when()));
    return names;
  }

  /** {@return names of the findings that are each enough for an urgent rule} */
  public Set<String> alarmingAlone() {
    Set<String> names = new TreeSet<>();
    rules.stream()
        .filter(rule -> rule.level().isUrgent() && rule.when().size() == 1)
        .forEach(rule -> names.addAll(rule.when()));
    return names;
  }

  /** {@return the question of this id, if there is one} */
  public Optional<TriageQuestion> question(String id) {
    return id.startsWith(SURE)
        ? check(id.substring(SURE.length()))
        : questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** {@return the question whether a finding that is enough for an urgent rule is there} */
  public Optional<TriageQuestion> check(String finding) {
    return rules.stream()
        .filter(rule -> !doubt.isEmpty() && rule.level().isUrgent())
        .filter(rule -> rule.when().equals(List.of(finding)))
        .findFirst()
        .map(
            rule ->
                new TriageQuestion(
                    SURE + finding,
                    doubt.replace(REASON, rule.reason()),
                    rule.reason(),
                    finding,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    rule.level()));
  }
}
