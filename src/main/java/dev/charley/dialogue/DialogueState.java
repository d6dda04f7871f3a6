package dev.charley.dialogue;

import dev.charley.triage.Findings;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that earlier turns left behind. Immutable; goes to JSON and back without loss.
 *
 * @param turns how many turns were taken
 * @param exchanges the last {@value #REMEMBERED} turns, oldest first
 * @param findings what was said about each person
 * @param openQuestion the id of the triage question waiting for an answer, or null
 * @param askedQuestions ids of the triage questions not to be asked again
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

  /** The state before the first turn. */
  public static final DialogueState START =
      new DialogueState(
          0,
          List.of(),
          Findings.NONE,
          null,
          Set.of(),
          0,
          List.of(),
          "",
          List.of(),
          Set.of(),
          List.of(),
          List.of(),
          0);

  /** Copies the collections; sets are kept in order of name. */
  public DialogueState {
    exchanges = List.copyOf(exchanges);
    askedQuestions = Collections.unmodifiableSet(new TreeSet<>(askedQuestions));
    intents = List.copyOf(intents);
    remaining = List.copyOf(remaining);
    quoted = Collections.unmodifiableSet(new TreeSet<>(quoted));
    suggestions = List.copyOf(suggestions);
    withdrawn = List.copyOf(withdrawn);
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
        questionsInARow,
        intents,
        subject,
        remaining,
        quoted,
        suggestions,
        nowWithdrawn,
        misses);
  }
}
