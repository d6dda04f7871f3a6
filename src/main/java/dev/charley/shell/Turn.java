package dev.charley.shell;

import dev.charley.TurnOutcome;

/**
 * A message with what came of it.
 *
 * @param said the message
 * @param outcome what it came to
 */
record Turn(String said, TurnOutcome outcome) {}
