package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Respond;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.dialogue.DialogueAct.Suggest;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small talk: short and kind. */
final class SocialPolicy implements Policy {

  private static final Set<String> ENDING = Set.of("thanks", "goodbye", "acknowledge");

  private final Answering answers;

  SocialPolicy(Answering answers) {
    this.answers = answers;
  }

  @Override
  public Optional<Decision> propose(Situation situation) {
    if (situation.question().fromContext() || situation.interpretation().ranking().isEmpty()) {
      return Optional.empty();
    }
    String top = situation.interpretation().ranking().get(0).name();
    boolean social =
        situation.interpretation().scope() == Scope.IN_SCOPE
            && answers
                .intent(top)
                .map(IntentDefinition::kind)
                .filter(kind -> kind == IntentKind.SOCIAL)
                .isPresent()
            && situation.requested().isEmpty();
    return social ? Optional.of(respond(situation, top)) : Optional.empty();
  }

  private Decision respond(Situation situation, String intent) {
    if (isUrgent(situation) && ENDING.contains(intent)) {
      return decided(situation, intent, List.of(new Say("urgent_farewell")));
    }
    List<DialogueAct> acts = new ArrayList<>();
    acts.add(new Respond(intent, situation.state().turns() % 2));
    if (situation.state().intents().isEmpty() && !intent.equals("goodbye")) {
      acts.add(new Suggest(answers.suggestions()));
    }
    return decided(situation, intent, acts);
  }

  /** "I hope the night is quieter now" is nothing to say to somebody who needs care today. */
  private static boolean isUrgent(Situation situation) {
    return situation.after().filter(disposition -> disposition.level().isUrgent()).isPresent();
  }

  private Decision decided(Situation situation, String intent, List<DialogueAct> acts) {
    return new Decision(
        name(),
        Outcome.SOCIAL,
        List.of(),
        acts,
        situation.state().remaining(),
        "social talk: " + intent);
  }
}
