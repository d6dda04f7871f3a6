package dev.charley;

import dev.charley.dialogue.DialogueState;

/**
 * A conversation that keeps its own state. Not thread-safe: one person, one conversation. The state
 * can be taken out, stored as JSON and resumed on another day or machine, on the same topic.
 */
public final class Conversation {

  private final Assistant assistant;
  private DialogueState state;

  Conversation(Assistant assistant, DialogueState state) {
    this.assistant = assistant;
    this.state = state;
  }

  /**
   * {@return the outcome of the turn that this message begins}
   *
   * @param message any text
   * @throws IllegalStateException when the assistant is closed; the state stays as it was
   */
  public TurnOutcome say(String message) {
    TurnOutcome outcome = assistant.turn(state, message);
    state = outcome.state();
    return outcome;
  }

  /** {@return the state after the last turn} */
  public DialogueState state() {
    return state;
  }
}
