package dev.charley.evaluation;

import dev.charley.TurnOutcome;
import java.util.Optional;

/**
 * One thing that a conversation file states about a reply.
 *
 * @param line the line it stands in, from 1
 * @param property what is stated
 * @param value what it must be
 */
record ConversationExpectation(int line, ConversationProperty property, String value) {

  /** {@return what is otherwise, if it is} */
  Optional<ConversationMismatch> check(String said, TurnOutcome outcome) {
    return property.holds(outcome, value)
        ? Optional.empty()
        : Optional.of(
            new ConversationMismatch(line, said, stated(value), stated(property.found(outcome))));
  }

  private String stated(String what) {
    boolean bare = what.matches("[^\\s\"]+");
    return property.label() + "=" + (bare ? what : "\"" + what + "\"");
  }
}
