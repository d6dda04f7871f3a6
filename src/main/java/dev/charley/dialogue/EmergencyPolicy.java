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
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An emergency stops all advice. It is lowered only when the sign is taken back and that is
 * confirmed once; until then every turn repeats whom to call.
 */
final class EmergencyPolicy implements Policy {

  private final Answering answers;

  EmergencyPolicy(Answering answers) {
    this.answers = answers;
  }

  private static final Set<String> HEEDING = Set.of("acknowledge", "thanks");

  /** Who will call later does not take the advice. */
  private static final Pattern LATER =
      Pattern.compile(
          "\\b(tomorrow|tomoro|tmrw|tmr|morning|later|next week|weekend|after work|(mon|tues|wednes|thurs"
              + "|fri|satur|sun)day|in a bit|when (i|he|she) (get|gets|wake|wakes)|if it|see how)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Decision> propose(Situation situation) {
    if (!situation.lifted().isEmpty() && !isEmergency(situation)) {
      return Optional.of(lifted(situation));
    }
    return situation
        .after()
        .filter(disposition -> disposition.level() == CareLevel.EMERGENCY)
        .map(disposition -> refer(situation, disposition));
  }

  private static boolean isEmergency(Situation situation) {
    return situation.after().filter(d -> d.level() == CareLevel.EMERGENCY).isPresent();
  }

  private Decision refer(Situation situation, Disposition disposition) {
    if (restsOnlyOn(situation.withdrawn(), disposition)) {
      return decision(
          List.of(new Say(confirming(situation), Map.of("reasons", reasons(disposition)))),
          situation,
          "an emergency was taken back and that has to be confirmed");
    }
    boolean again = situation.before().filter(disposition::equals).isPresent();
    if (again && !disposition.isCrisis() && heeds(situation)) {
      return decision(
          List.of(new Say("alarm_heeded", Map.of("reasons", reasons(disposition)))),
          situation,
          "the person takes the advice");
    }
    List<DialogueAct> acts = new ArrayList<>();
    if (again) {
      acts.addAll(heard(situation, disposition));
    }
    acts.add(new Refer(disposition, again));
    return decision(acts, situation, "emergency: " + reasons(disposition));
  }

  /** What was said to the alarm is heard, though the alarm stands. */
  private static List<DialogueAct> heard(Situation situation, Disposition disposition) {
    Optional<AlarmReply> reply = situation.alarmReply();
    if (disposition.isCrisis()) {
      return reply.filter(said -> said == AlarmReply.NOT_SO).isPresent()
          ? List.of(new Say("alarm_crisis_heard"))
          : List.of();
    }
    return reply.filter(said -> said == AlarmReply.RELUCTANT).isPresent()
        ? List.of(new Say("alarm_reluctant"))
        : List.of();
  }

  private static String confirming(Situation situation) {
    return situation.alarmReply().filter(reply -> reply == AlarmReply.SEEN_TO).isPresent()
        ? "alarm_confirm_seen_to"
        : "alarm_confirm";
  }

  /** Thanks after an emergency take the advice as well. */
  private static boolean heeds(Situation situation) {
    return mayHeed(situation)
        && (saysSo(situation) || HEEDING.stream().anyMatch(situation.interpretation()::isTop));
  }

  /** {@return whether somebody says that they get help: "ok, I'll ring them"} */
  static boolean getsHelp(Situation situation) {
    return mayHeed(situation) && saysSo(situation);
  }

  private static boolean saysSo(Situation situation) {
    return situation.alarmReply().filter(reply -> reply == AlarmReply.HEEDED).isPresent();
  }

  /** Not where we still want to know whether it is urgent at all. */
  private static boolean mayHeed(Situation situation) {
    return !situation.restsOnGuesses()
        && !situation.interpretation().isTop("goodbye") // "nite" is no "I'll ring them"
        && !LATER.matcher(situation.utterance().text()).find()
        && situation.interpretation().findings().isEmpty()
        && situation.interpretation().doubts().isEmpty();
  }

  /** Whether all that speaks for the emergency was taken back. */
  private static boolean restsOnlyOn(List<String> withdrawn, Disposition disposition) {
    return disposition.because().stream()
        .allMatch(rule -> rule.when().stream().anyMatch(withdrawn::contains));
  }

  private Decision lifted(Situation situation) {
    Disposition was = situation.before().orElseThrow();
    List<DialogueAct> acts = new ArrayList<>();
    acts.add(new Say("alarm_lifted", Map.of("reasons", reasons(was))));
    Answering.Answered answered = answers.answer(situation);
    boolean asks = situation.asksSomething() && answered.found();
    if (asks) {
      acts.addAll(answered.acts());
    }
    return new Decision(
        name(),
        asks ? Outcome.ANSWERED : Outcome.SOCIAL,
        asks ? situation.requested() : List.of(),
        acts,
        asks ? answered.remaining() : List.of(),
        "the emergency was taken back and that is confirmed",
        asks ? answered.weighed() : List.of());
  }

  private Decision decision(List<DialogueAct> acts, Situation situation, String because) {
    return new Decision(name(), Outcome.URGENT, situation.requested(), acts, List.of(), because);
  }

  static String reasons(Disposition disposition) {
    return String.join(
        ", ", disposition.because().stream().map(rule -> rule.reason()).distinct().toList());
  }
}
