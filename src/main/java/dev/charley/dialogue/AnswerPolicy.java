package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Ask;
import dev.charley.dialogue.DialogueAct.Inform;
import dev.charley.dialogue.DialogueAct.Point;
import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.dialogue.DialogueAct.Suggest;
import dev.charley.dialogue.WeighedPassage.Verdict;
import dev.charley.nlu.Correction;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Scope;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Disposition;
import dev.charley.triage.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers with passages, or says that the documents do not. */
final class AnswerPolicy implements Policy {

  private static final int LONG = 2000; // characters; about as many as the encoder reads

  private final Answering answers;
  private final Questioning questions;

  AnswerPolicy(Answering answers, Questioning questions) {
    this.answers = answers;
    this.questions = questions;
  }

  @Override
  public Optional<Decision> propose(Situation situation) {
    Interpretation meaning = situation.question().interpretation();
    if (meaning.scope() != Scope.IN_SCOPE || situation.requested().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> limit = limit(situation, meaning);
    if (limit.isPresent()) {
      return Optional.of(atLimit(situation, limit.get()));
    }
    Answering.Answered answered = answers.answer(situation);
    return Optional.of(
        answered.found() ? answered(situation, answered) : notInDocuments(situation, answered));
  }

  private Optional<String> limit(Situation situation, Interpretation meaning) {
    if (ChildTalk.isOn(situation)) {
      return Optional.of(ChildTalk.INTENT);
    }
    return meaning.ranking().stream()
        .limit(1)
        .filter(intent -> !intent.name().equals(ChildTalk.INTENT) || ChildTalk.isSure(meaning))
        .map(intent -> intent.name())
        .filter(
            name ->
                answers
                    .intent(name)
                    .map(IntentDefinition::kind)
                    .filter(kind -> kind == IntentKind.LIMIT)
                    .isPresent())
        .filter(name -> !situation.question().fromContext())
        .filter(name -> !(name.equals(ChildTalk.INTENT) && isNoChild(situation)))
        .findFirst();
  }

  private static boolean isNoChild(Situation situation) {
    return situation.state().findings().isSettled(ChildTalk.FINDING);
  }

  private Decision atLimit(Situation situation, String limit) {
    List<DialogueAct> acts = new ArrayList<>(opening(situation));
    acts.add(new Say(limit));
    acts.addAll(limit.equals(ChildTalk.INTENT) ? List.of() : nearest(situation));
    acts.add(new Suggest(answers.suggestions()));
    return new Decision(
        name(),
        Outcome.NOT_IN_DOCUMENTS,
        situation.requested(),
        acts,
        List.of(),
        "the documents never answer this: " + limit);
  }

  /** What the documents do say of the thing that was asked about, if they name it. */
  private List<DialogueAct> nearest(Situation situation) {
    List<Point> points = answers.naming(situation);
    return points.isEmpty()
        ? List.of()
        : answers.withCaution(situation, List.of(new Say("nearest"), new Inform(points)));
  }

  private Decision notInDocuments(Situation situation, Answering.Answered answered) {
    List<String> unknown = answered.unknown();
    List<DialogueAct> acts = new ArrayList<>(opening(situation));
    acts.add(
        unknown.isEmpty()
            ? new Say("not_in_documents_limit")
            : new Say("not_in_documents", Map.of("asked", String.join(", ", unknown))));
    acts.addAll(nearest(situation));
    acts.add(new Suggest(answers.suggestions()));
    return new Decision(
            name(),
            Outcome.NOT_IN_DOCUMENTS,
            situation.requested(),
            acts,
            List.of(),
            unknown.isEmpty()
                ? "no passage answers this"
                : "no passage names " + String.join(", ", unknown))
        .weighing(answered.weighed());
  }

  private Decision answered(Situation situation, Answering.Answered found) {
    List<DialogueAct> acts = new ArrayList<>(opening(situation));
    Optional<Disposition> referral =
        situation
            .after()
            .filter(d -> situation.roseNow())
            .filter(d -> situation.faded().isEmpty() || d.level() != CareLevel.SELF_CARE);
    referral.ifPresent(disposition -> acts.add(new Refer(disposition, false)));
    Answering.Answered answered = besides(referral, found);
    acts.addAll(answered.acts());
    Optional<Ask> question = questions.onward(situation, situation.requested());
    question.ifPresent(acts::add);
    acts.add(new Suggest(others(situation)));
    return new Decision(
        name(),
        Outcome.ANSWERED,
        situation.requested(),
        acts,
        answered.remaining(),
        (situation.question().subject().isEmpty()
                ? "a question that names no thing"
                : "a question about " + situation.question().subject())
            + (situation.question().fromContext() ? ", completed from context" : ""),
        answered.weighed());
  }

  /** {@return what was found but for the passages of a referral, which stand above it} */
  private static Answering.Answered besides(
      Optional<Disposition> referral, Answering.Answered answered) {
    Set<String> above =
        referral.stream()
            .flatMap(disposition -> disposition.because().stream())
            .map(Rule::basis)
            .filter(Objects::nonNull)
            .map(Rule.Basis::passage)
            .collect(Collectors.toSet());
    List<DialogueAct> acts = new ArrayList<>();
    for (DialogueAct act : answered.acts()) {
      if (!(act instanceof Inform inform)) {
        acts.add(act);
        continue;
      }
      List<Point> points =
          inform.points().stream().filter(p -> !above.contains(p.passage().id())).toList();
      if (!points.isEmpty()) {
        acts.add(new Inform(points));
      }
    }
    List<WeighedPassage> weighed =
        answered.weighed().stream()
            .map(w -> isAbove(w, above) ? w.with(Verdict.SAID_BEFORE) : w)
            .toList();
    return new Answering.Answered(acts, answered.remaining(), answered.unknown(), weighed);
  }

  private static boolean isAbove(WeighedPassage weighed, Set<String> above) {
    return weighed.verdict() == Verdict.QUOTED && above.contains(weighed.passage().id());
  }

  private static List<DialogueAct> opening(Situation situation) {
    List<DialogueAct> acts = new ArrayList<>();
    if (situation.interpretation().ranking().stream()
        .limit(3)
        .anyMatch(intent -> intent.name().equals("distress") && intent.confidence() > 0.2)) {
      acts.add(new Say("distress"));
    }
    if (situation.utterance().text().length() > LONG) {
      acts.add(new Say("long_message"));
    }
    List<Correction> corrections = situation.interpretation().corrections();
    if (!corrections.isEmpty()) {
      String read =
          corrections.stream()
              .map(c -> c.typed() + " as " + c.readAs())
              .distinct()
              .collect(Collectors.joining(", "));
      acts.add(new Say("reading", Map.of("corrections", read)));
    }
    return acts;
  }

  private List<String> others(Situation situation) {
    return answers.suggestions().stream()
        .filter(
            suggestion ->
                situation.requested().stream()
                    .flatMap(name -> answers.intent(name).stream())
                    .noneMatch(intent -> intent.question().equals(suggestion)))
        .limit(3)
        .toList();
  }
}
