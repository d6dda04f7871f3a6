package dev.charley.shell;

import dev.charley.TurnOutcome;
import dev.charley.reply.Care;
import dev.charley.triage.CareLevel;
import java.util.List;
import java.util.Optional;

/**
 * A message with what came of it.
 *
 * @param said the message
 * @param outcome what it came to
 */
record Turn(String said, TurnOutcome outcome) {

  /** {@return the level of care after it, if a rule applies} */
  Optional<CareLevel> level() {
    return outcome.reply().disposition().map(Care::level);
  }

  /** {@return the level of care before a turn of a conversation} */
  static Optional<CareLevel> levelBefore(List<Turn> turns, int index) {
    return index == 0 ? Optional.empty() : turns.get(index - 1).level();
  }
}
