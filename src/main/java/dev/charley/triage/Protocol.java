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
 */
public record Protocol(
    List<FindingDefinition> findings, List<Rule> rules, List<TriageQuestion> questions) {

  /** Copies the lists. */
  public Protocol {
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    questions = List.copyOf(questions);
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

  /** {@return the question of this id, if there is one} */
  public Optional<TriageQuestion> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
