package dev.charley;

import dev.charley.dialogue.Decision;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.ResolvedQuestion;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Preference;
import dev.charley.reply.Reply;
import dev.charley.triage.FiredRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one turn came to.
 *
 * @param state what the next turn must be given
 * @param reply what to say
 * @param decision what was decided, and why
 * @param interpretation what the message was taken to mean by itself
 * @param question what it was taken to ask, with the context of earlier turns
 * @param rules the rules of triage that hold after this turn, in the order of the topic pack
 */
public record TurnOutcome(
    DialogueState state,
    Reply reply,
    Decision decision,
    Interpretation interpretation,
    ResolvedQuestion question,
    List<FiredRule> rules) {

  /** Copies the list. */
  public TurnOutcome {
    rules = List.copyOf(rules);
  }

  /**
   * {@return why intents were taken before others: in the message, then in the question that
   * earlier turns completed, if they did}
   */
  public List<Preference> preferences() {
    return Stream.of(interpretation, question.interpretation())
        .flatMap(meaning -> meaning.preferences().stream())
        .distinct()
        .toList();
  }
}
