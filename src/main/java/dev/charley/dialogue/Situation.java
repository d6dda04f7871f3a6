package dev.charley.dialogue;

import dev.charley.nlu.AlarmReply;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.Utterance;
import dev.charley.triage.Disposition;
import dev.charley.triage.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All a policy looks at: what was before, what was just said, and what that changes.
 *
 * @param state what earlier turns left behind, with this message's findings heard
 * @param utterance what was typed
 * @param interpretation what the message means by itself
 * @param question what the message asks in full, with the context of earlier turns
 * @param before the level of care before this message
 * @param after the level of care with this message
 * @param withdrawn names of emergency signs that this message takes back, not yet taken out of the
 *     findings
 * @param lifted names of emergency signs whose withdrawal this message confirms, taken out of the
 *     findings
 * @param faded names of alarming findings that were guessed and asked about, and that this message
 *     does not come back to
 * @param answer what this message says to the question that was open; empty when it is no answer
 * @param alarmReply what it says to the alarm that stood before it; empty when none did
 */
public record Situation(
    DialogueState state,
    Utterance utterance,
    Interpretation interpretation,
    ResolvedQuestion question,
    Optional<Disposition> before,
    Optional<Disposition> after,
    List<String> withdrawn,
    List<String> lifted,
    List<String> faded,
    Optional<Polarity> answer,
    Optional<AlarmReply> alarmReply) {

  /** Copies the list. */
  public Situation {
    withdrawn = List.copyOf(withdrawn);
    lifted = List.copyOf(lifted);
    faded = List.copyOf(faded);
  }

  /** {@return whether this message raised the level of care} */
  boolean roseNow() {
    return after.isPresent()
        && (before.isEmpty() || after.get().level().compareTo(before.get().level()) > 0);
  }

  /** {@return whether all that asks for urgent care is guessed} */
  boolean restsOnGuesses() {
    return after
        .filter(disposition -> disposition.level().isUrgent())
        .filter(disposition -> disposition.because().stream().allMatch(this::isGuessed))
        .isPresent();
  }

  private boolean isGuessed(Rule rule) {
    return rule.when().stream()
        .anyMatch(
            name ->
                state.findings().all().stream()
                    .filter(finding -> finding.name().equals(name))
                    .filter(finding -> finding.polarity() == Polarity.PRESENT)
                    .allMatch(Finding::isGuess));
  }

  /** {@return the names of the content intents asked for, most urgent first} */
  List<String> requested() {
    return question.interpretation().requests().stream()
        .map(request -> request.intent().name())
        .toList();
  }

  /** {@return whether the message asks for something, besides what it may answer} */
  boolean asksSomething() {
    boolean social =
        interpretation.isTop("affirm")
            || interpretation.isTop("deny")
            || interpretation.isTop("unsure")
            || interpretation.isTop("skip");
    boolean asks = social ? asksAfterAnswering() : looksLikeQuestion();
    return asks && !requested().isEmpty();
  }

  /** {@return whether the message is shaped like a question, whatever it asks} */
  boolean looksLikeQuestion() {
    return utterance.text().contains("?")
        || QUESTION.matcher(utterance.text()).find()
        || asksAfterAnswering();
  }

  /** "A few times a week. how common is it in pregnancy": a later sentence is a question. */
  private boolean asksAfterAnswering() {
    return LATER_QUESTION.matcher(utterance.text()).find()
        || RUN_ON_QUESTION.matcher(utterance.text()).find();
  }

  private static final String ASKING =
      "((and|but|ok|so|then) ){0,3}(what|wat|whats|why|how|hows|when|who|where|which|can|could|should|is|are"
          + "|do|does|will|tell|give|show|anything|any)\\b";

  private static final Pattern QUESTION = Pattern.compile("^" + ASKING, Pattern.CASE_INSENSITIVE);

  /** "My calves go every night is that normal"; not "the trouble is it comes at night". */
  private static final Pattern RUN_ON_QUESTION =
      Pattern.compile(
          "(?<!\\b(thing|problem|trouble|point|truth|so|as|than|nor|neither|what|know|that|which|who|it))"
              + "[, ]+(is|are|can|could|should|do|does|will|would) (i|it|that|this|he|she|we|they|there)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LATER_QUESTION =
      Pattern.compile("[.!;]+\\s+" + ASKING, Pattern.CASE_INSENSITIVE);
}
