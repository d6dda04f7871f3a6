package dev.charley.dialogue;

import dev.charley.nlu.Finding;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Polarity;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Triage;
import dev.charley.triage.TriageQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs alarming findings that are less likely than not. One alarms, and the same turn asks
 * whether it is there. Below an emergency it does not outlast the next message, unless that says
 * anything of it; an emergency is asked about twice. Immutable and thread-safe.
 */
final class Guesses {

  private final Triage triage;

  Guesses(Triage triage) {
    this.triage = triage;
  }

  /**
   * {@return what a message says; a guess is none any more once it was left unanswered and is heard
   * again, or is hinted at in the very next message}
   */
  List<Finding> weighed(DialogueState state, Interpretation message) {
    Stream<Finding> said =
        message.findings().stream()
            .map(finding -> isHeardTwice(state, finding) ? firm(finding) : finding);
    Stream<Finding> hinted = standing(state).filter(guess -> isHinted(message, guess));
    return Stream.concat(said, hinted.map(Guesses::firm)).toList();
  }

  private static boolean isHeardTwice(DialogueState state, Finding finding) {
    return finding.isGuess()
        && state
            .findings()
            .of(finding.person(), finding.name())
            .filter(before -> before.polarity() != Polarity.ABSENT)
            .isPresent();
  }

  private static boolean isHinted(Interpretation message, Finding guess) {
    return message.findings().stream().noneMatch(f -> f.name().equals(guess.name()))
        && message.doubts().stream().anyMatch(d -> d.finding().name().equals(guess.name()));
  }

  private static Finding firm(Finding guess) {
    return guess.by("classifier");
  }

  private static Stream<Finding> standing(DialogueState state) {
    return state.findings().all().stream()
        .filter(finding -> finding.isGuess() && finding.polarity() == Polarity.PRESENT);
  }

  /**
   * {@return what was asked about in the turn before, with all that was guessed from the same
   * words, now unknown; unless it was said anything about, or is an emergency, or was played down,
   * and was asked about once}
   */
  List<Finding> faded(DialogueState state, Interpretation message, List<Finding> said) {
    boolean asksTwice = PlainAnswer.playsDown(message.text());
    Optional<String> asked = asked(state);
    Set<String> words =
        standing(state)
            .filter(guess -> asked.filter(guess.name()::equals).isPresent())
            .map(Finding::evidence)
            .collect(Collectors.toSet());
    return standing(state)
        .filter(
            guess ->
                words.contains(guess.evidence())
                    && (state.resumed() || !(asksTwice || isEmergency(guess))))
        .filter(guess -> said.stream().noneMatch(f -> f.name().equals(guess.name())))
        .map(guess -> guess.with(Polarity.UNKNOWN))
        .toList();
  }

  private boolean isEmergency(Finding guess) {
    return triage
        .protocol()
        .check(guess.name())
        .filter(question -> question.checks() == CareLevel.EMERGENCY)
        .isPresent();
  }

  /** The finding that the open question is to make sure of, if it is such a question. */
  private Optional<String> asked(DialogueState state) {
    return Optional.ofNullable(state.openQuestion())
        .flatMap(triage.protocol()::question)
        .filter(question -> question.checks() != null)
        .map(TriageQuestion::finding);
  }
}
