package dev.charley;

import dev.charley.dialogue.DialogueState;

/** JSON for replies and states, in the formats of the documentation. Stateless and thread-safe. */
public final class CharleyJson {

  private CharleyJson() {}

  /**
   * {@return one line of JSON that says what a turn came to}
   *
   * @param conversation the name the conversation goes by
   * @param outcome the turn's outcome
   */
  public static String write(String conversation, TurnOutcome outcome) {
    throw new UnsupportedOperationException("written in a later commit: " + conversation + outcome);
  }

  /** {@return the state as JSON} */
  public static String write(DialogueState state) {
    throw new UnsupportedOperationException("written in a later commit: " + state);
  }

  /**
   * {@return the state that {@link #write(DialogueState)} wrote}
   *
   * @throws IllegalArgumentException when the text is not such a state
   */
  public static DialogueState readState(String json) {
    throw new UnsupportedOperationException("written in a later commit: " + json);
  }
}
