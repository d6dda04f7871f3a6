package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Ask;
import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Respond;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.dialogue.DialogueAct.Suggest;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.Scope;
import dev.charley.nlu.ScoredIntent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in what is only told, and asks on; nobody who tells a story wants it answered. */
final class ReportPolicy implements Policy {

  private static final int OFFERED = 2;
  private static final Set<String> REPLIES =
      Set.of("affirm", "deny", "unsure", "skip", "acknowledge");

  /** Probability from which something may have been asked after all. */
  private static final double MAY_ASK = 0.15;

  /** Probability from which a request that is not shaped like a question is one for sure. */
  private static final double SURE = 0.9;

  /** In a conversation: the share of the likeliest request's probability that is enough to tell. */
  private static final double ENOUGH = 0.2;

  /** The least probability that something is told. */
  private static final double LEAST = 0.15;

  private final Answering answers;
  private final Questioning questions;

  ReportPolicy(Answering answers, Questioning questions) {
    this.answers = answers;
    this.questions = questions;
  }

  @Override
  public Optional<Decision> propose(Situation situation) {
    boolean readAlone =
        situation.interpretation().scope() == Scope.IN_SCOPE && !situation.question().fromContext();
    boolean reports =
        situation.requested().isEmpty()
            && (situation.interpretation().isTop(IntentDefinition.REPORT)
                || repliesWithFinding(situation));
    return readAlone && (reports || tells(situation))
        ? Optional.of(noted(situation))
        : Optional.empty();
  }

  /** "No, she doesn't drink much" is a reply, and tells something. */
  private static boolean repliesWithFinding(Situation situation) {
    return REPLIES.stream().anyMatch(situation.interpretation()::isTop)
        && situation.interpretation().findings().stream()
            .anyMatch(finding -> finding.polarity() == Polarity.PRESENT);
  }

  /**
   * What has not the shape of a question mostly tells something where it tells a finding, and in a
   * conversation that is under way; only a sure request is one.
   */
  private boolean tells(Situation situation) {
    Interpretation meaning = situation.interpretation();
    if (meaning.asks() || situation.looksLikeQuestion() || situation.requested().isEmpty()) {
      return false;
    }
    double request =
        contents(situation)
            .map(IntentDefinition::name)
            .mapToDouble(meaning::confidenceIn)
            .max()
            .orElse(0);
    double report = meaning.confidenceIn(IntentDefinition.REPORT);
    boolean underWay = situation.state().turns() > 0 && report >= LEAST;
    return request < SURE
        && (!meaning.findings().isEmpty() || (underWay && report >= ENOUGH * request));
  }

  private Decision noted(Situation situation) {
    List<DialogueAct> acts = new ArrayList<>();
    if (tellsOfChild(situation)) {
      acts.add(new Say(ChildTalk.INTENT));
      return new Decision(
          name(), Outcome.NOT_IN_DOCUMENTS, List.of(), acts, List.of(), "it is told of a child");
    }
    Optional<Ask> question =
        tellsNothingYet(situation) || ChildTalk.isOn(situation)
            ? Optional.empty()
            : questions.afterTelling(situation, concerns(situation));
    acts.add(
        situation.roseNow()
            ? new Refer(situation.after().orElseThrow(), false)
            : noted(situation, question.isPresent()));
    question.ifPresent(acts::add);
    List<String> offered = question.isPresent() ? List.of() : offered(situation);
    if (!offered.isEmpty()) {
      acts.add(new Suggest(offered));
    }
    return new Decision(
        name(),
        outcome(situation, question),
        situation.roseNow() ? situation.state().intents() : List.of(),
        acts,
        situation.state().remaining(),
        "something is told and nothing asked");
  }

  /** "Evening. I'm asking for my mother" is no reason to ask how bad her cramps are. */
  private static boolean tellsNothingYet(Situation situation) {
    return situation.state().turns() == 0
        && situation.interpretation().findings().stream()
            .noneMatch(finding -> finding.polarity() == Polarity.PRESENT);
  }

  /** Where nothing is named and nothing asked, it is said that something may be. */
  private DialogueAct noted(Situation situation, boolean asks) {
    Say noted = Noted.of(situation, questions);
    return noted.slots().isEmpty() && !asks
        ? new Respond(IntentDefinition.REPORT, situation.state().turns() % 2)
        : noted;
  }

  /** The documents say nothing on children, so that no more need be asked. */
  private static boolean tellsOfChild(Situation situation) {
    return !situation.roseNow()
        && situation.interpretation().findings().stream()
            .anyMatch(f -> f.name().equals(ChildTalk.FINDING) && f.polarity() == Polarity.PRESENT);
  }

  private static Outcome outcome(Situation situation, Optional<Ask> question) {
    if (situation.roseNow()) {
      return Outcome.ANSWERED;
    }
    return question.isPresent() ? Outcome.ASKED : Outcome.SOCIAL;
  }

  /** What was asked so far, or else what the person most probably will ask. */
  private List<String> concerns(Situation situation) {
    return situation.state().intents().isEmpty()
        ? contents(situation).limit(1).map(IntentDefinition::name).toList()
        : situation.state().intents();
  }

  private Stream<IntentDefinition> contents(Situation situation) {
    return situation.interpretation().ranking().stream()
        .flatMap(intent -> answers.intent(intent.name()).stream())
        .filter(intent -> intent.kind() == IntentKind.CONTENT);
  }

  /** What may be meant, or all there is to ask where nothing was asked so far. */
  private List<String> offered(Situation situation) {
    boolean nothingYet = situation.state().intents().isEmpty();
    Set<String> likely =
        situation.interpretation().ranking().stream()
            .filter(intent -> nothingYet || intent.confidence() >= MAY_ASK)
            .map(ScoredIntent::name)
            .collect(Collectors.toSet());
    return contents(situation)
        .filter(intent -> likely.contains(intent.name()))
        .map(IntentDefinition::question)
        .limit(nothingYet ? OFFERED + 1 : OFFERED)
        .toList();
  }
}
