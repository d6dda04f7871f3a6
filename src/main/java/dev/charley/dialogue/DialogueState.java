package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Ask;
import dev.charley.dialogue.DialogueAct.Inform;
import dev.charley.dialogue.DialogueAct.Suggest;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Thing;
import dev.charley.triage.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that earlier turns left behind. Immutable; goes to JSON and back without loss. Its size is
 * bounded, however long the conversation and the messages are: of texts only the beginning is kept.
 *
 * @param turns how many turns were taken
 * @param exchanges the last {@value #REMEMBERED} turns, oldest first
 * @param findings what was said about each person
 * @param openQuestion the id of the triage question waiting for an answer, or null
 * @param askedQuestions ids of the triage questions not to be asked again
 * @param resumed whether the open question has been asked twice
 * @param questionsInARow how many of the last turns ended in a triage question
 * @param intents the content intents in force
 * @param subject what was last asked about in particular, such as {@code magnesium}; may be empty
 * @param remaining ids of passages kept for "more"
 * @param quoted ids of all passages quoted
 * @param suggestions the messages last offered
 * @param withdrawn names of emergency signs that were taken back, while we wait for that to be
 *     confirmed
 * @param misses how many of the last turns were not understood or off topic
 */
public record DialogueState(
    int turns,
    List<Exchange> exchanges,
    Findings findings,
    @Nullable String openQuestion,
    Set<String> askedQuestions,
    boolean resumed,
    int questionsInARow,
    List<String> intents,
    String subject,
    List<String> remaining,
    Set<String> quoted,
    List<String> suggestions,
    List<String> withdrawn,
    int misses) {

  /** How many turns are kept. */
  public static final int REMEMBERED = 50;

  private static final int MOST = 200; // characters of a subject, and of a finding's evidence

  /** The state before the first turn. */
  public static final DialogueState START =
      new DialogueState(
          0,
          List.of(),
          Findings.NONE,
          null,
          Set.of(),
          false,
          0,
          List.of(),
          "",
          List.of(),
          Set.of(),
          List.of(),
          List.of(),
          0);

  /** Copies the collections; sets are kept in order of name. Cuts off what is too long to keep. */
  public DialogueState {
    findings = new Findings(findings.all().stream().map(DialogueState::brief).toList());
    subject = Excerpt.of(subject, MOST);
    exchanges = List.copyOf(exchanges);
    askedQuestions = Collections.unmodifiableSet(new TreeSet<>(askedQuestions));
    intents = List.copyOf(intents);
    remaining = List.copyOf(remaining);
    quoted = Collections.unmodifiableSet(new TreeSet<>(quoted));
    suggestions = List.copyOf(suggestions);
    withdrawn = List.copyOf(withdrawn);
  }

  private static Finding brief(Finding finding) {
    return new Finding(
        finding.name(),
        finding.value(),
        finding.polarity(),
        finding.person(),
        Excerpt.of(finding.evidence(), MOST),
        finding.recognizedBy());
  }

  /** {@return the last turn, if there was one} */
  public Optional<Exchange> last() {
    return exchanges.isEmpty()
        ? Optional.empty()
        : Optional.of(exchanges.get(exchanges.size() - 1));
  }

  /** {@return this state with other findings and signs taken back} */
  DialogueState with(Findings heard, List<String> nowWithdrawn) {
    return new DialogueState(
        turns,
        exchanges,
        heard,
        openQuestion,
        askedQuestions,
        resumed,
        questionsInARow,
        intents,
        subject,
        remaining,
        quoted,
        suggestions,
        nowWithdrawn,
        misses);
  }

  /** {@return the state after a turn} */
  DialogueState after(Situation situation, Decision decision) {
    Optional<Ask> asked = only(decision, Ask.class);
    boolean acted = !decision.intents().isEmpty();
    List<String> nowQuoted =
        decision.acts().stream()
            .filter(Inform.class::isInstance)
            .flatMap(act -> ((Inform) act).points().stream())
            .map(point -> point.passage().id())
            .toList();
    Set<String> allQuoted = new TreeSet<>(quoted);
    allQuoted.addAll(nowQuoted);
    Set<String> allAsked = new TreeSet<>(askedQuestions);
    asked.ifPresent(ask -> allAsked.add(ask.question().id()));
    return new DialogueState(
        turns + 1,
        remembered(
            new Exchange(
                situation.utterance().text(),
                situation.question().text(),
                decision.outcome(),
                decision.intents(),
                nowQuoted)),
        findings,
        asked.map(ask -> ask.question().id()).orElse(null),
        allAsked,
        asked.filter(Ask::resumed).isPresent(),
        asked.isPresent() ? questionsInARow + 1 : 0,
        acted ? decision.intents() : intents,
        acted || namesAThing(situation) ? situation.question().subject() : subject,
        decision.remaining(),
        allQuoted,
        only(decision, Suggest.class).map(Suggest::messages).orElse(List.of()),
        situation.withdrawn(),
        decision.outcome() == Outcome.NOT_UNDERSTOOD || decision.outcome() == Outcome.OFF_TOPIC
            ? misses + 1
            : 0);
  }

  /** "She's started magnesium": what is told of may be asked about next. */
  private static boolean namesAThing(Situation situation) {
    return !situation.question().subject().isEmpty()
        && situation.interpretation().things().stream().anyMatch(Thing::isName);
  }

  private static <A extends DialogueAct> Optional<A> only(Decision decision, Class<A> type) {
    return decision.acts().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private List<Exchange> remembered(Exchange latest) {
    List<Exchange> all = new ArrayList<>(exchanges);
    all.add(latest);
    return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
  }
}
