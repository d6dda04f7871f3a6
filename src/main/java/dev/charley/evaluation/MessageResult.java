package dev.charley.evaluation;

import dev.charley.Assistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.DialogueState;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How messages were understood, each by itself: the outcome and the exact set of content intents.
 *
 * @param all of all messages
 * @param byExpected by what was stated, in order of name
 * @param byKind by kind of message, in order of name
 * @param cases every message, in the order of the file
 */
public record MessageResult(
    Share all, List<Share> byExpected, List<Share> byKind, List<JudgedCase> cases) {

  private static final int CONFUSIONS = 10;

  /** Copies the lists. */
  public MessageResult {
    byExpected = List.copyOf(byExpected);
    byKind = List.copyOf(byKind);
    cases = List.copyOf(cases);
  }

  static MessageResult of(Path file, Assistant assistant, Progress progress) {
    List<JudgedCase> cases =
        new EachCase("messages", progress)
            .map(MessageCase.read(file), message -> judged(message, assistant));
    return new MessageResult(
        share("messages", cases),
        shares(cases, JudgedCase::expected),
        shares(cases, JudgedCase::group),
        cases);
  }

  private static JudgedCase judged(MessageCase message, Assistant assistant) {
    TurnOutcome turn = assistant.turn(DialogueState.START, message.text());
    Set<String> found = MessageCase.found(turn);
    return new JudgedCase(
        message.line(),
        message.label(),
        String.join("+", found),
        message.kind(),
        message.expected().contains(found),
        message.text());
  }

  static Share share(String name, List<JudgedCase> cases) {
    return new Share(name, cases.size(), (int) cases.stream().filter(JudgedCase::right).count());
  }

  static List<Share> shares(List<JudgedCase> cases, Function<JudgedCase, String> group) {
    Map<String, List<JudgedCase>> groups =
        cases.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream().map(e -> share(e.getKey(), e.getValue())).toList();
  }

  /** {@return one line of JSON} */
  public String toJson() {
    return EvaluationJson.write(this);
  }

  /**
   * {@return a report for a terminal}
   *
   * @param misses whether every message that was misread is listed
   */
  public String toText(boolean misses) {
    CaseReport report = new CaseReport();
    report.share(all);
    report.shares("by what was expected", byExpected);
    report.shares("by kind of message", byKind);
    report.title("most frequent confusions");
    confusions().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(CONFUSIONS)
        .forEach(e -> report.line("%4d  %s", e.getValue(), e.getKey()));
    if (misses) {
      report.misses(cases);
    }
    return report.text();
  }

  private Map<String, Long> confusions() {
    return cases.stream()
        .filter(c -> !c.right())
        .collect(
            Collectors.groupingBy(
                c -> c.expected() + " taken for " + c.found(),
                TreeMap::new,
                Collectors.counting()));
  }
}
