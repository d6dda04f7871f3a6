package dev.charley.evaluation;

import dev.charley.Assistant;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Polarity;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which findings were read from messages that tell them.
 *
 * @param told of the findings that the messages tell, those that were read as present
 * @param complete of the messages that tell something, those of which all was read and no more
 * @param nothing of the messages that tell nothing of it, those that nothing was read into
 * @param byFinding those told, by finding
 * @param cases every message, in the order of the file
 */
public record FactResult(
    Share told, Share complete, Share nothing, List<Share> byFinding, List<JudgedCase> cases) {

  private static final String NONE = "none";

  /** Copies the lists. */
  public FactResult {
    byFinding = List.copyOf(byFinding);
    cases = List.copyOf(cases);
  }

  /** A message with the findings it tells, by name, and those that were read. */
  private record Read(int line, Set<String> told, Set<String> found, String text) {

    boolean isRight() {
      return told.equals(found);
    }

    Stream<JudgedCase> eachTold() {
      return told.stream()
          .map(name -> new JudgedCase(line, name, name, name, found.contains(name), text));
    }

    JudgedCase judged() {
      return new JudgedCase(line, label(told), label(found), label(told), isRight(), text);
    }

    private static String label(Set<String> names) {
      return names.isEmpty() ? NONE : String.join("+", names);
    }
  }

  static FactResult of(Path file, Assistant assistant, Progress progress) {
    List<CaseTable.Row> rows = CaseTable.read(file, "findings", "message");
    List<Read> read =
        new EachCase("messages", progress).map(rows, row -> read(file, row, assistant));
    List<Read> telling = read.stream().filter(one -> !one.told().isEmpty()).toList();
    List<Read> silent = read.stream().filter(one -> one.told().isEmpty()).toList();
    List<JudgedCase> each = telling.stream().flatMap(Read::eachTold).toList();
    return new FactResult(
        share("findings told, read", each.stream().map(JudgedCase::right).toList()),
        share("messages read in full, and no more", right(telling)),
        share("messages that tell none, none read", right(silent)),
        MessageResult.shares(each, JudgedCase::group),
        read.stream().map(Read::judged).toList());
  }

  private static List<Boolean> right(List<Read> read) {
    return read.stream().map(Read::isRight).toList();
  }

  private static Share share(String name, List<Boolean> right) {
    return new Share(name, right.size(), (int) right.stream().filter(one -> one).count());
  }

  private static Read read(Path file, CaseTable.Row row, Assistant assistant) {
    Set<String> told = new TreeSet<>();
    for (String name : row.cell(0).split("\\+", -1)) {
      if (!name.equals(NONE)) {
        if (assistant.protocol().finding(name).isEmpty()) {
          throw new LabelledFileException(
              "%s:%d: expected findings of the topic with + between, or none, but was '%s'"
                  .formatted(file, row.line(), row.cell(0)));
        }
        told.add(name);
      }
    }
    Set<String> found = new TreeSet<>();
    assistant.conversation().say(row.cell(1)).interpretation().findings().stream()
        .filter(finding -> finding.polarity() == Polarity.PRESENT)
        .map(Finding::name)
        .forEach(found::add);
    return new Read(row.line(), told, found, row.cell(1));
  }

  /** {@return one line of JSON} */
  public String toJson() {
    return EvaluationJson.write(this);
  }

  /**
   * {@return a report for a terminal}
   *
   * @param misses whether every message that was read otherwise is listed
   */
  public String toText(boolean misses) {
    CaseReport report = new CaseReport();
    List.of(told, complete, nothing).forEach(report::share);
    report.shares("read, by finding", byFinding);
    if (misses) {
      report.misses(cases);
    }
    return report.text();
  }
}
