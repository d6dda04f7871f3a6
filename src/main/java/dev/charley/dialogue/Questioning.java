package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Ask;
import dev.charley.nlu.Doubt;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.Scope;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Disposition;
import dev.charley.triage.Rule;
import dev.charley.triage.Triage;
import dev.charley.triage.TriageQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses the triage question to end a turn with: only where a yes would raise the level of care,
 * at most three turns in a row, and only when the person speaks of somebody in particular.
 * Thread-safe.
 */
public final class Questioning {

  private static final int MOST_IN_A_ROW = 3;

  /**
   * By how much more probable a sign in doubt must be for each that was asked about before, up to
   * two: who was asked twice is not asked at every turn. What a pattern found is asked about
   * always.
   */
  private static final double LEAST_DOUBT = 0.04;

  private static final int MOST_RAISED = 2;

  /** An answer of so many words hints at nothing else. */
  private static final int SHORT_ANSWER = 8;

  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\b(i|i'm|im|i’m|ive|i've|i’ve|me|my|mine|we|our|he|she|his|her|him|mum|mom|mother|dad|father"
              + "|wife|husband|hubby|partner|son|daughter|nan|gran|grandma|grandad|grandpa|it hurts)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Triage triage;

  /**
   * @param triage the questions and rules
   */
  public Questioning(Triage triage) {
    this.triage = triage;
  }

  /**
   * {@return the question to end a turn with, if any: one left open is asked once more after a
   * digression, then dropped}
   */
  Optional<Ask> onward(Situation situation, List<String> intents) {
    DialogueState state = situation.state();
    if (state.openQuestion() != null && situation.answer().isEmpty()) {
      return state.resumed()
          ? Optional.empty()
          : question(state.openQuestion())
              .filter(question -> question.checks() == null) // a doubt is told of once
              .map(question -> new Ask(question, true));
    }
    return next(situation, intents);
  }

  /**
   * {@return the question to end a turn with in which somebody only went on telling, if any: the
   * one left open is dropped then, unless it asks for something urgent}
   */
  Optional<Ask> afterTelling(Situation situation, List<String> intents) {
    boolean open = situation.state().openQuestion() != null && situation.answer().isEmpty();
    return onward(situation, intents).filter(ask -> !open || isUrgent(ask.question()));
  }

  private boolean isUrgent(TriageQuestion question) {
    return triage.protocol().rules().stream()
        .filter(rule -> rule.when().equals(List.of(question.finding())))
        .anyMatch(rule -> rule.level().isUrgent());
  }

  /** {@return the question to ask after an answer, if any} */
  Optional<Ask> next(Situation situation, List<String> intents) {
    DialogueState state = situation.state();
    boolean personal =
        PERSONAL.matcher(situation.utterance().text()).find()
            || !state.findings().all().isEmpty()
            || situation.answer().isPresent();
    if (!personal || state.questionsInARow() >= MOST_IN_A_ROW) {
      return Optional.empty();
    }
    Set<String> notAgain = new TreeSet<>(state.askedQuestions());
    triage.protocol().questions().stream()
        .filter(question -> !raises(question, situation.after()))
        .forEach(question -> notAgain.add(question.id()));
    return triage
        .nextQuestion(state.findings(), intents, notAgain)
        .map(question -> new Ask(question, false));
  }

  /**
   * {@return the question about the gravest sign that was guessed, or that the message may have
   * told when it would raise the level and was not asked before}
   */
  Optional<Ask> check(Situation situation) {
    if (situation.interpretation().scope() == Scope.NOT_UNDERSTOOD) {
      return Optional.empty(); // what is no language tells no sign
    }
    String open = situation.state().openQuestion();
    return gravest(guessed(situation))
        .map(question -> new Ask(question, question.id().equals(open)))
        .or(() -> gravest(doubted(situation)).map(question -> new Ask(question, false)));
  }

  private static Optional<TriageQuestion> gravest(Stream<TriageQuestion> checks) {
    return checks.max(Comparator.comparing(question -> Objects.requireNonNull(question.checks())));
  }

  /** Asks about guesses as long as nothing surer asks for as much care. */
  private Stream<TriageQuestion> guessed(Situation situation) {
    return situation.restsOnGuesses()
        ? situation.state().findings().all().stream()
            .filter(finding -> finding.isGuess() && finding.polarity() == Polarity.PRESENT)
            .flatMap(finding -> triage.protocol().check(finding.name()).stream())
        : Stream.empty();
  }

  private Stream<TriageQuestion> doubted(Situation situation) {
    CareLevel level = situation.after().map(Disposition::level).orElse(CareLevel.SELF_CARE);
    DialogueState state = situation.state();
    boolean no =
        PlainAnswer.of(situation.utterance().text())
            .filter(plain -> plain == Polarity.ABSENT)
            .isPresent();
    long asked = state.askedQuestions().stream().filter(this::checks).count();
    double least = LEAST_DOUBT * Math.min(asked, MOST_RAISED);
    boolean answers =
        situation.answer().isPresent()
            && situation.utterance().text().split("\\s+").length <= SHORT_ANSWER;
    return situation.interpretation().doubts().stream()
        .filter(doubt -> isByPattern(doubt) || (!answers && doubt.probability() >= least))
        .filter(
            doubt -> !(no && Retractions.denies(doubt.finding().evidence()))) // "no, not swollen"
        .map(doubt -> doubt.finding().name())
        .filter(name -> !state.findings().isSettled(name))
        .flatMap(name -> triage.protocol().check(name).stream())
        .filter(question -> !state.askedQuestions().contains(question.id()))
        .filter(question -> question.checks() != null && question.checks().compareTo(level) > 0);
  }

  private static boolean isByPattern(Doubt doubt) {
    return doubt.finding().recognizedBy().equals("pattern");
  }

  /** Whether a question asked about a sign in doubt. */
  private boolean checks(String id) {
    return question(id).filter(question -> question.checks() != null).isPresent();
  }

  private boolean raises(TriageQuestion question, Optional<Disposition> now) {
    CareLevel level = now.map(Disposition::level).orElse(CareLevel.SELF_CARE);
    return triage.protocol().rules().stream()
        .filter(rule -> rule.when().equals(List.of(question.finding())))
        .map(Rule::level)
        .anyMatch(asked -> asked.compareTo(level) > 0);
  }

  /** {@return what is known of a finding} */
  Optional<FindingDefinition> definition(String finding) {
    return triage.protocol().finding(finding);
  }

  /** {@return whether a finding can raise an alarm} */
  boolean alarms(String finding) {
    return triage.protocol().alarming().contains(finding);
  }

  /** {@return the question of an id} */
  Optional<TriageQuestion> question(String id) {
    return triage.protocol().question(id);
  }
}
