package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.nlu.AlarmReply;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sign that needs care today is referred first; then the question asked is answered. One that is
 * taken back takes its level with it.
 */
final class RedFlagPolicy implements Policy {

  private static final String ABOUT = "about";

  /** "Is it only the cramp", "so it's normal": what the documents say of cramps would soothe. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\b(only|just|normal|nothing|harmless|serious|dangerous|bad|worry|ok|okay|fine)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String DOCTOR = "doctor";

  private final Answering answers;

  RedFlagPolicy(Answering answers) {
    this.answers = answers;
  }

  @Override
  public Optional<Decision> propose(Situation situation) {
    boolean reached =
        situation.after().filter(d -> d.level() == CareLevel.IMMEDIATE_CARE).isPresent()
            && !situation.after().equals(situation.before());
    if (reached) {
      return Optional.of(refer(situation));
    }
    if (staysImmediate(situation) && EmergencyPolicy.getsHelp(situation)) {
      return Optional.of(heeded(situation));
    }
    if (staysImmediate(situation) && isReluctant(situation)) {
      return Optional.of(encouraged(situation));
    }
    if (asksWhetherToBeSeen(situation)) {
      return Optional.of(again(situation));
    }
    return withholds(situation) ? Optional.of(withheld(situation)) : lowered(situation);
  }

  /** "It's nothing, right?", of a sign that needs care today. */
  private static boolean asksWhetherToBeSeen(Situation situation) {
    if (!staysImmediate(situation)) {
      return false;
    }
    List<String> requested = situation.requested();
    return (situation.asksSomething() && requested.equals(List.of(DOCTOR)))
        || (requested.equals(List.of(ABOUT))
            && HARMLESS.matcher(situation.utterance().text()).find());
  }

  private static boolean staysImmediate(Situation situation) {
    return situation.after().filter(d -> d.level() == CareLevel.IMMEDIATE_CARE).isPresent();
  }

  /**
   * Remedies for cramps may harm a leg that somebody has to look at first. Where a document itself
   * sends people to care, it does so for cramps.
   */
  private static boolean withholds(Situation situation) {
    return situation.asksSomething()
        && !situation.restsOnGuesses()
        && situation.requested().stream().anyMatch(Answering.REMEDIES::contains)
        && situation.after().filter(RedFlagPolicy::isGeneralSafety).isPresent();
  }

  private static boolean isGeneralSafety(Disposition disposition) {
    return disposition.level() == CareLevel.IMMEDIATE_CARE
        && disposition.because().stream().anyMatch(rule -> rule.basis() == null);
  }

  private Decision withheld(Situation situation) {
    return new Decision(
        name(),
        Outcome.URGENT,
        situation.requested(),
        List.of(new Refer(situation.after().orElseThrow(), true), new Say("no_remedies")),
        List.of(),
        "a remedy was asked for while care is needed today");
  }

  /** "It is two in the morning", "I don't want to bother them". */
  private static boolean isReluctant(Situation situation) {
    return situation.alarmReply().filter(reply -> reply == AlarmReply.RELUCTANT).isPresent();
  }

  private Decision encouraged(Situation situation) {
    return new Decision(
        name(),
        Outcome.URGENT,
        List.of(),
        List.of(new Say("alarm_reluctant"), new Refer(situation.after().orElseThrow(), true)),
        List.of(),
        "the person hesitates to get the care that is needed today");
  }

  private Decision heeded(Situation situation) {
    String reasons = EmergencyPolicy.reasons(situation.after().orElseThrow());
    return new Decision(
        name(),
        Outcome.URGENT,
        List.of(),
        List.of(new Say("alarm_heeded", Map.of("reasons", reasons))),
        List.of(),
        "the person takes the advice");
  }

  /** Nothing that the documents say of cramps as such is an answer then. */
  private Decision again(Situation situation) {
    return new Decision(
        name(),
        Outcome.URGENT,
        situation.requested(),
        List.of(new Say("immediate_unsure"), new Refer(situation.after().orElseThrow(), true)),
        List.of(),
        "care is needed today, and whether it is was asked");
  }

  private Decision refer(Situation situation) {
    List<DialogueAct> acts = new ArrayList<>();
    acts.add(new Refer(situation.after().orElseThrow(), false));
    List<String> remaining = List.of();
    List<WeighedPassage> weighed = List.of();
    Answering.Answered answered = answers.answer(situation);
    if (withholds(situation)) {
      acts.add(new Say("no_remedies"));
    } else if (situation.asksSomething() && answered.found()) {
      acts.add(new Say("immediate_then"));
      acts.addAll(answered.acts());
      remaining = answered.remaining();
      weighed = answered.weighed();
    }
    return new Decision(
        name(),
        Outcome.URGENT,
        situation.asksSomething()
            ? situation.requested()
            : List.of(), // "yes, swollen" asks nothing
        acts,
        remaining,
        "care is needed today: " + EmergencyPolicy.reasons(situation.after().orElseThrow()),
        weighed);
  }

  /** A sign below emergency that was taken back takes its level with it. */
  private Optional<Decision> lowered(Situation situation) {
    Optional<Disposition> before = situation.before();
    boolean urgentBefore = before.filter(d -> d.level().isUrgent()).isPresent();
    boolean urgentNow = situation.after().filter(d -> d.level().isUrgent()).isPresent();
    boolean faded = !situation.faded().isEmpty() && situation.answer().isEmpty();
    if (!urgentBefore || urgentNow || faded || situation.asksSomething()) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            name(),
            Outcome.SOCIAL,
            List.of(),
            List.of(new Say("lowered", Map.of("reasons", EmergencyPolicy.reasons(before.get())))),
            List.of(),
            "a sign was taken back"));
  }
}
