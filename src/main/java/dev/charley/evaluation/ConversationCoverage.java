package dev.charley.evaluation;

import dev.charley.Assistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.Decision;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.ScoredIntent;
import dev.charley.triage.Rule;
import dev.charley.triage.Triage;
import dev.charley.triage.TriageQuestion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a topic conversations come to.
 *
 * @param intents acted on; of those that are not content, the ones that a message most probably had
 * @param findings said of anybody, be it that they are absent
 * @param rules that hold after a message
 * @param policies that decided
 * @param questions asked
 */
public record ConversationCoverage(
    Reached intents, Reached findings, Reached rules, Reached policies, Reached questions) {

  /**
   * What was come to, of one sort.
   *
   * @param all how many there are
   * @param reached how many of them were reached
   * @param missed names of the others, in the order of the topic
   */
  public record Reached(int all, int reached, List<String> missed) {

    /** Copies the list. */
    public Reached {
      missed = List.copyOf(missed);
    }

    private static Reached of(List<String> all, Collection<String> reached) {
      List<String> missed = all.stream().filter(name -> !reached.contains(name)).toList();
      return new Reached(all.size(), all.size() - missed.size(), missed);
    }

    private String line(String sort) {
      String share = "%-10s %3d of %3d".formatted(sort, reached, all);
      return missed.isEmpty() ? share : share + ", not reached: " + String.join(", ", missed);
    }
  }

  /**
   * {@return the coverage of conversations}
   *
   * @param assistant that took part in them
   * @param outcomes of all their messages
   */
  public static ConversationCoverage of(Assistant assistant, List<TurnOutcome> outcomes) {
    Triage triage = new Triage(assistant.protocol());
    return new ConversationCoverage(
        intents(assistant.intents(), outcomes),
        Reached.of(
            assistant.protocol().findings().stream().map(FindingDefinition::name).toList(),
            names(outcomes.stream().flatMap(ConversationCoverage::findings).map(Finding::name))),
        Reached.of(
            assistant.protocol().rules().stream().map(Rule::name).toList(),
            names(
                outcomes.stream()
                    .flatMap(o -> triage.fulfilled(o.state().findings()).stream())
                    .map(Rule::name))),
        Reached.of(
            assistant.policies(),
            names(outcomes.stream().map(TurnOutcome::decision).map(Decision::policy))),
        Reached.of(
            assistant.protocol().questions().stream().map(TriageQuestion::id).toList(),
            names(
                outcomes.stream()
                    .flatMap(o -> o.reply().question().stream())
                    .map(TriageQuestion::id))));
  }

  private static Reached intents(List<IntentDefinition> intents, List<TurnOutcome> outcomes) {
    Set<String> content =
        names(
            intents.stream()
                .filter(intent -> intent.kind() == IntentKind.CONTENT)
                .map(IntentDefinition::name));
    Set<String> reached = new HashSet<>();
    for (TurnOutcome outcome : outcomes) {
      reached.addAll(outcome.decision().intents());
      outcome.interpretation().ranking().stream()
          .limit(1)
          .map(ScoredIntent::name)
          .filter(name -> !content.contains(name))
          .forEach(reached::add);
    }
    return Reached.of(intents.stream().map(IntentDefinition::name).toList(), reached);
  }

  private static Stream<Finding> findings(TurnOutcome outcome) {
    return Stream.concat(
        outcome.interpretation().findings().stream(), outcome.state().findings().all().stream());
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toSet());
  }

  /** {@return a line for each sort} */
  public List<String> lines() {
    return List.of(
        intents.line("intents"),
        findings.line("findings"),
        rules.line("rules"),
        policies.line("policies"),
        questions.line("questions"));
  }
}
