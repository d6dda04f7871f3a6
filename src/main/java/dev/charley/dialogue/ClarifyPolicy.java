package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.dialogue.DialogueAct.Suggest;
import dev.charley.nlu.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what was not understood or is not ours, and offers what can be asked. Always proposes. */
final class ClarifyPolicy implements Policy {

  /** As emergency numbers are, in most countries. */
  private static final Pattern CALLED = Pattern.compile("\\s*\\d{3}\\W*");

  private final Answering answers;

  private final Questioning questions;

  ClarifyPolicy(Answering answers, Questioning questions) {
    this.answers = answers;
    this.questions = questions;
  }

  @Override
  public Optional<Decision> propose(Situation situation) {
    List<DialogueAct> acts = new ArrayList<>();
    Outcome outcome = outcome(situation);
    if (situation.roseNow()) {
      acts.add(new Refer(situation.after().orElseThrow(), false));
      outcome = Outcome.ANSWERED;
    } else if (!situation.interpretation().findings().isEmpty()
        && (outcome != Outcome.OFF_TOPIC || !situation.looksLikeQuestion())) {
      acts.add(Noted.of(situation, questions));
      outcome = Outcome.CLARIFIED;
    }
    acts.add(new Say(line(situation, outcome)));
    if (CALLED.matcher(situation.utterance().text()).matches()) {
      acts.add(new Say("emergency_note"));
    }
    acts.add(new Suggest(answers.suggestions()));
    return Optional.of(
        new Decision(
            name(),
            outcome,
            List.of(),
            acts,
            List.of(),
            "scope: " + situation.question().interpretation().scope()));
  }

  private static Outcome outcome(Situation situation) {
    return switch (situation.question().interpretation().scope()) {
      case IN_SCOPE -> Outcome.CLARIFIED;
      case OFF_TOPIC, OTHER_LANGUAGE -> Outcome.OFF_TOPIC;
      case NOT_UNDERSTOOD -> Outcome.NOT_UNDERSTOOD;
    };
  }

  private static String line(Situation situation, Outcome outcome) {
    if (situation.utterance().isBlank()) {
      return "empty";
    }
    if (situation.interpretation().scope() == Scope.OTHER_LANGUAGE) {
      return "other_language";
    }
    return switch (outcome) {
      case OFF_TOPIC -> "off_topic";
      case NOT_UNDERSTOOD ->
          situation.state().misses() > 0 ? "not_understood_again" : "not_understood";
      default -> "clarify";
    };
  }
}
