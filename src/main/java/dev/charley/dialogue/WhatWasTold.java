package dev.charley.dialogue;

import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Interpreter;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.Thing;
import dev.charley.nlu.Utterance;
import dev.charley.triage.Findings;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a turn told of, which the next question may point to: "could that be it?". */
final class WhatWasTold {

  /** Words; a telling that is longer is about more than one thing. */
  private static final int LONGEST = 16;

  private final Interpreter interpreter;
  private final Predicate<String> isContent;
  private final Map<String, String> titles = new LinkedHashMap<>(); // of findings
  private final Set<String> prescribed = new HashSet<>(); // names of findings

  /**
   * @param interpreter reads the message of the turn
   * @param isContent whether an intent of a name asks for passages
   * @param findings of the topic
   */
  WhatWasTold(
      Interpreter interpreter, Predicate<String> isContent, List<FindingDefinition> findings) {
    this.interpreter = interpreter;
    this.isContent = isContent;
    findings.forEach(finding -> titles.put(finding.name(), finding.title()));
    findings.stream()
        .filter(FindingDefinition::prescribed)
        .forEach(finding -> prescribed.add(finding.name()));
  }

  /**
   * {@return what a turn that asked nothing told of: names, or else findings, or else what was
   * said}
   *
   * @param turn the turn before
   * @param message what points to it
   * @param known what was told so far
   */
  Optional<String> in(Exchange turn, Interpretation message, Findings known) {
    boolean toldOnly =
        turn.intents().isEmpty()
            && (turn.outcome() == Outcome.SOCIAL || turn.outcome() == Outcome.ASKED);
    if (!toldOnly) {
      return Optional.empty();
    }
    Interpretation said = interpreter.interpret(new Utterance(turn.said()));
    if (isSmallTalk(said)) {
      return Optional.empty();
    }
    if (deniesOnly(said)) {
      return Optional.of(prescribed(known)).filter(text -> !text.isEmpty());
    }
    String things = said.things().stream().filter(Thing::isName).map(Thing::text).collect(joined());
    String findings =
        said.findings().stream()
            .filter(finding -> finding.polarity() == Polarity.PRESENT)
            .map(finding -> titles.getOrDefault(finding.name(), ""))
            .collect(joined());
    return Stream.of(things, findings, mayMeanOurs(turn, message) ? "" : turn.said())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** "He is off the water tablets": the others are meant by what follows. */
  private static boolean deniesOnly(Interpretation said) {
    return !said.findings().isEmpty()
        && said.findings().stream().allMatch(f -> f.polarity() == Polarity.ABSENT);
  }

  /** {@return the medicines that were told to be taken, empty for none} */
  String prescribed(Findings findings) {
    return findings.all().stream()
        .filter(finding -> finding.polarity() == Polarity.PRESENT)
        .filter(finding -> prescribed.contains(finding.name()))
        .map(finding -> titles.get(finding.name()))
        .distinct()
        .collect(joined());
  }

  /** "Does that matter?" may be said to our question too. */
  private static boolean mayMeanOurs(Exchange turn, Interpretation message) {
    return message.isTop("why_asked") || turn.said().strip().split("\\s+").length > LONGEST;
  }

  /** What has nothing to tell of, such as thanks. */
  private boolean isSmallTalk(Interpretation said) {
    return said.findings().isEmpty()
        && !said.isTop(IntentDefinition.REPORT)
        && said.ranking().stream().limit(1).noneMatch(top -> isContent.test(top.name()));
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }
}
