package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.triage.CareLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sign that needs care today is referred first; then the question asked is answered. */
final class RedFlagPolicy implements Policy {

  private final Answering answers;

  RedFlagPolicy(Answering answers) {
    this.answers = answers;
  }

  @Override
  public Optional<Decision> propose(Situation situation) {
    boolean reached =
        situation.after().filter(d -> d.level() == CareLevel.IMMEDIATE_CARE).isPresent()
            && !situation.after().equals(situation.before());
    return reached ? Optional.of(refer(situation)) : Optional.empty();
  }

  private Decision refer(Situation situation) {
    List<DialogueAct> acts = new ArrayList<>();
    acts.add(new Refer(situation.after().orElseThrow(), false));
    List<String> remaining = List.of();
    List<WeighedPassage> weighed = List.of();
    Answering.Answered answered = answers.answer(situation);
    if (situation.asksSomething() && answered.found()) {
      acts.add(new Say("immediate_then"));
      acts.addAll(answered.acts());
      remaining = answered.remaining();
      weighed = answered.weighed();
    }
    return new Decision(
        name(),
        Outcome.URGENT,
        situation.requested(),
        acts,
        remaining,
        "care is needed today: " + EmergencyPolicy.reasons(situation.after().orElseThrow()),
        weighed);
  }
}
