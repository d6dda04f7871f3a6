package dev.charley.evaluation;

import dev.charley.TurnOutcome;
import dev.charley.dialogue.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message with what it must be taken for, by itself.
 *
 * @param line the line of the file it stands in, from 1
 * @param expected the content intents joined by {@code +}, an outcome such as {@code off_topic}, or
 *     a social intent; alternatives in order of the file
 * @param kind what sort of message it is, such as {@code typo}
 * @param text the message
 */
record MessageCase(int line, List<Set<String>> expected, String kind, String text) {

  private static final Set<Outcome> ABSTAINED =
      Set.of(Outcome.NOT_IN_DOCUMENTS, Outcome.OFF_TOPIC, Outcome.NOT_UNDERSTOOD);

  MessageCase {
    expected = List.copyOf(expected);
  }

  static List<MessageCase> read(Path file) {
    return CaseTable.read(file, "expected", "kind", "text").stream()
        .map(row -> new MessageCase(row.line(), sets(row.cell(0)), row.cell(1), row.cell(2)))
        .toList();
  }

  private static List<Set<String>> sets(String expected) {
    return Arrays.stream(expected.split("\\|")).map(MessageCase::set).toList();
  }

  private static Set<String> set(String joined) {
    return new TreeSet<>(List.of(joined.split("\\+")));
  }

  /** {@return what stands first in the file, its parts in order of name} */
  String label() {
    return String.join("+", expected.get(0));
  }

  /** {@return what the message was taken for, in the words of the file} */
  static Set<String> found(TurnOutcome turn) {
    Outcome outcome = turn.decision().outcome();
    if (ABSTAINED.contains(outcome)) {
      return Set.of(outcome.label());
    }
    if (outcome == Outcome.URGENT) {
      return Set.of(outcome.label());
    }
    if (!turn.decision().intents().isEmpty()) {
      return new TreeSet<>(turn.decision().intents());
    }
    return turn.interpretation().ranking().isEmpty()
        ? Set.of(Outcome.NOT_UNDERSTOOD.label())
        : Set.of(turn.interpretation().ranking().get(0).name());
  }
}
