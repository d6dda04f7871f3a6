package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.TurnOutcome;
import dev.charley.reply.Care;
import dev.charley.triage.CareLevel;
import java.util.List;
import java.util.Optional;

/**
 * A message with what came of it, or {@code /summary} with what the conversation had come to.
 *
 * @param said the message
 * @param outcome what it came to
 */
record Turn(String said, TurnOutcome outcome) {

  private static final String SUMMARY = "/summary";

  /** {@return the summary of a conversation that ended so} */
  static Turn summary(TurnOutcome last) {
    return new Turn(SUMMARY, last);
  }

  private boolean isSummary() {
    return said.equals(SUMMARY);
  }

  /** {@return what is shown of a turn of a conversation} */
  static List<String> lines(List<Turn> turns, int index, Paper paper, Assistant assistant) {
    Turn turn = turns.get(index);
    return turn.isSummary()
        ? SummaryPage.of(turns.subList(0, index), paper, assistant)
        : ReplyLayout.of(
            turn.outcome.reply(), levelBefore(turns, index), paper, SourceNames.of(assistant));
  }

  /** {@return its parts, for formats that lay them out themselves} */
  static List<ReplyOutline.Part> parts(List<Turn> turns, int index, Assistant assistant) {
    Turn turn = turns.get(index);
    return turn.isSummary()
        ? SummaryPage.of(turns.subList(0, index), Paper.PIPE, assistant).stream()
            .map(ReplyOutline.Part::plain)
            .toList()
        : ReplyOutline.of(
            turn.outcome.reply(), levelBefore(turns, index), SourceNames.of(assistant));
  }

  /** {@return the level of care after it, if a rule applies} */
  Optional<CareLevel> level() {
    return outcome.reply().disposition().map(Care::level);
  }

  /** {@return the level of care before a turn of a conversation} */
  static Optional<CareLevel> levelBefore(List<Turn> turns, int index) {
    return index == 0 ? Optional.empty() : turns.get(index - 1).level();
  }
}
