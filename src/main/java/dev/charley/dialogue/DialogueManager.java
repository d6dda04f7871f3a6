package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Respond;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.triage.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides with an ordered list of policies: the first that proposes decides. A sign that the
 * message may have told is asked about before anything else is. Immutable and thread-safe.
 */
public final class DialogueManager {

  private static final Set<String> TAKEN_IN =
      Set.of("report", "acknowledge", "affirm", "deny", "unsure");

  private final List<Policy> policies;
  private final Questioning questions;

  /**
   * @param answers finds what answers a request
   * @param questions chooses the triage questions
   */
  public DialogueManager(Answering answers, Questioning questions) {
    this.questions = questions;
    policies =
        List.of(
            new EmergencyPolicy(answers),
            new RedFlagPolicy(answers),
            new OpenQuestionPolicy(questions),
            new RepairPolicy(answers, questions),
            new ReportPolicy(answers, questions),
            new SocialPolicy(answers),
            new AnswerPolicy(answers, questions),
            new ClarifyPolicy(answers, questions)); // always proposes, so that no turn ends silent
  }

  /** {@return the names of the policies, the first to be asked first} */
  public List<String> policies() {
    return policies.stream().map(Policy::name).toList();
  }

  /** {@return what to do} */
  public Decision decide(Situation situation) {
    Decision decision = leaving(situation, reminding(situation, first(situation)));
    return questions.check(situation).map(decision::asking).orElse(decision);
  }

  /**
   * Care that is needed today is named once more on each turn, before whatever else is said, unless
   * the person is getting it.
   */
  private static Decision reminding(Situation situation, Decision decision) {
    boolean refers = decision.acts().stream().anyMatch(Refer.class::isInstance);
    boolean needless = refers || EmergencyPolicy.getsHelp(situation);
    return situation
        .after()
        .filter(disposition -> disposition.level() == CareLevel.IMMEDIATE_CARE && !needless)
        .map(disposition -> reminding(decision, new Refer(disposition, true)))
        .orElse(decision);
  }

  /** "Ask me whatever you like" is no way to go on after it. */
  private static Decision reminding(Decision decision, Refer reminder) {
    boolean takenIn =
        decision.acts().stream()
            .allMatch(act -> act instanceof Respond said && TAKEN_IN.contains(said.intent()));
    return takenIn ? decision.doing(List.of(reminder)) : decision.opening(reminder);
  }

  /** Of a guessed sign that the person did not speak of again it is said once what to do. */
  private static Decision leaving(Situation situation, Decision decision) {
    boolean urgent = situation.after().filter(d -> d.level().isUrgent()).isPresent();
    return situation
        .before()
        .filter(disposition -> !situation.faded().isEmpty() && !urgent)
        .filter(disposition -> situation.answer().isEmpty())
        .map(EmergencyPolicy::reasons)
        .map(reasons -> decision.opening(new Say("unconfirmed", Map.of("reasons", reasons))))
        .orElse(decision);
  }

  private Decision first(Situation situation) {
    return policies.stream()
        .map(policy -> policy.propose(situation))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the last policy must always propose"));
  }

  /** {@return the state after the turn, once it is decided what to do} */
  public DialogueState after(Situation situation, Decision decision) {
    return situation.state().after(situation, decision);
  }
}
