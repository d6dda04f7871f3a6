package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Ask;
import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.nlu.Polarity;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes an answer to an open triage question, or says why it was asked. */
final class OpenQuestionPolicy implements Policy {

  private static final Pattern COUNTS =
      Pattern.compile("\\bhow (often|many|much)\\b", Pattern.CASE_INSENSITIVE);

  /** "2", "3 or 4", "5-6x": of what, it does not say. */
  private static final Pattern BARE_COUNT =
      Pattern.compile(
          "\\W*\\d{1,3}(\\s*(or|to|-|–)\\s*\\d{1,3})?\\s*(x|times)?\\W*", Pattern.CASE_INSENSITIVE);

  private final Questioning questions;

  OpenQuestionPolicy(Questioning questions) {
    this.questions = questions;
  }

  @Override
  public Optional<Decision> propose(Situation situation) {
    String open = situation.state().openQuestion();
    Optional<TriageQuestion> question = open == null ? Optional.empty() : questions.question(open);
    if (question.isEmpty()) {
      return Optional.empty();
    }
    boolean asksWhy =
        situation.interpretation().isTop("why_asked") && !situation.question().fromContext();
    if (asksWhy || wonders(situation)) {
      return Optional.of(why(question.get()));
    }
    if (isBareCount(situation, question.get())) {
      return Optional.of(again(question.get()));
    }
    boolean asksMore =
        situation.asksSomething() && Echo.denied(situation.utterance().text()).isEmpty();
    return situation.answer().isPresent() && !asksMore
        ? Optional.of(taken(situation, question.get(), situation.answer().get()))
        : Optional.empty();
  }

  /** "??" is said to the question, whatever was answered before it. */
  private static boolean wonders(Situation situation) {
    return situation.utterance().text().strip().matches("[?!.…\\s]*\\?[?!.…\\s]*");
  }

  /** A number alone does not say what it counts, and asks for nothing: it is asked after, once. */
  private static boolean isBareCount(Situation situation, TriageQuestion question) {
    return situation.answer().isEmpty()
        && question.checks() == null
        && COUNTS.matcher(question.text()).find()
        && BARE_COUNT.matcher(situation.utterance().text()).matches()
        && situation
            .state()
            .last()
            .filter(turn -> BARE_COUNT.matcher(turn.said()).matches())
            .isEmpty();
  }

  private Decision again(TriageQuestion question) {
    return new Decision(
        name(),
        Outcome.ASKED,
        List.of(),
        List.of(new Ask(question, true)),
        List.of(),
        "a number alone does not say what it counts");
  }

  private Decision why(TriageQuestion question) {
    return new Decision(
        name(),
        Outcome.ASKED,
        List.of(),
        List.of(new Say("why_asked", Map.of("reason", question.reason())), new Ask(question, true)),
        List.of(),
        "the person wants to know why we ask " + question.id());
  }

  /**
   * "No, she doesn't drink much" is a no, and tells more than that. Where a no was read from other
   * words, it is said what it was read as, so that it can be put right.
   */
  private Say noted(Situation situation, TriageQuestion question, Polarity answer) {
    Say noted = Noted.of(situation, questions);
    if (answer != Polarity.ABSENT || !noted.slots().isEmpty()) {
      return noted;
    }
    boolean plain =
        PlainAnswer.of(situation.utterance().text()).isPresent()
            || situation.interpretation().isTop("deny");
    return plain
        ? new Say("noted_no")
        : questions
            .definition(question.finding())
            .map(finding -> new Say("noted_absent", Map.of("finding", finding.title())))
            .orElse(noted);
  }

  private Decision taken(Situation situation, TriageQuestion question, Polarity answer) {
    List<DialogueAct> acts = new ArrayList<>();
    Outcome outcome = Outcome.SOCIAL;
    if (situation.roseNow()) {
      acts.add(new Refer(situation.after().orElseThrow(), false));
      outcome = Outcome.ANSWERED;
    } else {
      acts.add(noted(situation, question, answer));
    }
    Optional<Ask> next = questions.next(situation, situation.state().intents());
    if (next.isPresent()) {
      acts.add(next.get());
      outcome = outcome == Outcome.SOCIAL ? Outcome.ASKED : outcome;
    }
    return new Decision(
        name(),
        outcome,
        outcome == Outcome.ANSWERED ? situation.state().intents() : List.of(),
        acts,
        situation.state().remaining(),
        "the open question was answered: " + answer);
  }
}
