package dev.charley.evaluation;

import java.util.List;

/**
 * A message of a conversation file with what is stated about the reply.
 *
 * @param said the message
 * @param line the number of its own line, from 1
 * @param end the number of lines of the file up to the turn's last statement
 * @param expectations what the reply must be
 */
record ConversationTurn(
    String said, int line, int end, List<ConversationExpectation> expectations) {

  ConversationTurn {
    expectations = List.copyOf(expectations);
  }
}
