package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Ask;
import dev.charley.dialogue.DialogueAct.Suggest;
import java.util.ArrayList;
import java.util.List;

/**
 * What the assistant does in one turn.
 *
 * @param policy the policy that decided
 * @param outcome how the turn ends
 * @param intents the content intents acted on, most important first
 * @param acts what is done, in order; at least one
 * @param remaining ids of passages that answer too and are kept for "more"
 * @param because why, in words for {@code /why}
 * @param weighed passages that were weighed for it: what is quoted and the best of the rest, best
 *     first for each intent; empty when none were
 */
public record Decision(
    String policy,
    Outcome outcome,
    List<String> intents,
    List<DialogueAct> acts,
    List<String> remaining,
    String because,
    List<WeighedPassage> weighed) {

  /** Copies the lists. */
  public Decision {
    intents = List.copyOf(intents);
    acts = List.copyOf(acts);
    remaining = List.copyOf(remaining);
    weighed = List.copyOf(weighed);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException(
          "a decision must hold an act, but " + policy + " gave none");
    }
  }

  /** {@return the same decision with this act before all others} */
  Decision opening(DialogueAct act) {
    List<DialogueAct> opened = new ArrayList<>(acts);
    opened.add(0, act);
    return new Decision(policy, outcome, intents, opened, remaining, because, weighed);
  }

  /** {@return the same decision with other acts} */
  Decision doing(List<DialogueAct> others) {
    return new Decision(policy, outcome, intents, others, remaining, because, weighed);
  }

  /** A decision for which no passages were weighed. */
  public Decision(
      String policy,
      Outcome outcome,
      List<String> intents,
      List<DialogueAct> acts,
      List<String> remaining,
      String because) {
    this(policy, outcome, intents, acts, remaining, because, List.of());
  }

  /** {@return the same decision with the passages that were weighed for it} */
  Decision weighing(List<WeighedPassage> passages) {
    return new Decision(policy, outcome, intents, acts, remaining, because, passages);
  }

  /** {@return the same decision with this question and no other} */
  Decision asking(Ask question) {
    List<DialogueAct> asking =
        new ArrayList<>(acts.stream().filter(act -> !(act instanceof Ask)).toList());
    long suggests = asking.stream().filter(Suggest.class::isInstance).count();
    asking.add(asking.size() - (int) suggests, question);
    boolean answers = outcome == Outcome.ANSWERED || outcome == Outcome.URGENT;
    return new Decision(
        policy,
        answers || outcome == Outcome.NOT_IN_DOCUMENTS ? outcome : Outcome.ASKED,
        intents,
        asking,
        remaining,
        because + "; in doubt about " + question.question().finding(),
        weighed);
  }
}
