package dev.charley.evaluation;

import dev.charley.Assistant;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Exchange;
import dev.charley.dialogue.Outcome;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Polarity;
import dev.charley.triage.TriageQuestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How answers to the questions of triage are read, and what answers nothing.
 *
 * @param yes of the messages that say yes, those read so
 * @param no of the messages that say no, those read so
 * @param none of the messages that answer nothing, those that nothing was read into
 * @param byQuestion all of them, by question
 * @param cases every message, in the order of the file
 */
public record AnswerResult(
    Share yes, Share no, Share none, List<Share> byQuestion, List<JudgedCase> cases) {

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String NONE = "none";

  /** Copies the lists. */
  public AnswerResult {
    byQuestion = List.copyOf(byQuestion);
    cases = List.copyOf(cases);
  }

  static AnswerResult of(Path file, Assistant assistant, Progress progress) {
    List<CaseTable.Row> rows = CaseTable.read(file, "question", "answer", "message");
    List<JudgedCase> cases =
        new EachCase("messages", progress).map(rows, row -> judged(file, row, assistant));
    return new AnswerResult(
        share("answers that say yes, read so", YES, cases),
        share("answers that say no, read so", NO, cases),
        share("messages that answer nothing, none read", NONE, cases),
        MessageResult.shares(cases, JudgedCase::group),
        cases);
  }

  private static Share share(String name, String expected, List<JudgedCase> cases) {
    List<JudgedCase> these = cases.stream().filter(c -> c.expected().equals(expected)).toList();
    return new Share(name, these.size(), (int) these.stream().filter(JudgedCase::right).count());
  }

  private static JudgedCase judged(Path file, CaseTable.Row row, Assistant assistant) {
    TriageQuestion question =
        assistant.protocol().questions().stream()
            .filter(one -> one.id().equals(row.cell(0)))
            .findFirst()
            .orElseThrow(() -> fault(file, row, "a question of the topic", row.cell(0)));
    if (!Set.of(YES, NO, NONE).contains(row.cell(1))) {
      throw fault(file, row, "yes, no or none", row.cell(1));
    }
    List<Finding> heard = assistant.turn(asked(question), row.cell(2)).state().findings().all();
    String read = read(question, heard);
    return new JudgedCase(
        row.line(), row.cell(1), read, question.id(), read.equals(row.cell(1)), row.cell(2));
  }

  private static LabelledFileException fault(
      Path file, CaseTable.Row row, String expected, String was) {
    return new LabelledFileException(
        "%s:%d: expected %s, but was '%s'".formatted(file, row.line(), expected, was));
  }

  /** A conversation of one turn that ended in the question. */
  private static DialogueState asked(TriageQuestion question) {
    String before = "I get leg cramps at night";
    DialogueState start = DialogueState.START;
    return new DialogueState(
        1,
        List.of(new Exchange(before, before, Outcome.ASKED, List.of(), List.of())),
        start.findings(),
        question.id(),
        Set.of(question.id()),
        false,
        1,
        start.intents(),
        start.subject(),
        start.remaining(),
        start.quoted(),
        start.suggestions(),
        start.withdrawn(),
        0);
  }

  private static String read(TriageQuestion question, List<Finding> heard) {
    if (is(heard, question.finding(), Polarity.PRESENT)) {
      return YES;
    }
    boolean no =
        is(heard, question.finding(), Polarity.ABSENT)
            || question.settledBy().stream().anyMatch(name -> is(heard, name, Polarity.PRESENT));
    return no ? NO : NONE;
  }

  private static boolean is(List<Finding> heard, String name, Polarity polarity) {
    return heard.stream()
        .anyMatch(finding -> finding.name().equals(name) && finding.polarity() == polarity);
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
    List.of(yes, no, none).forEach(report::share);
    report.shares("right, by question", byQuestion);
    if (misses) {
      report.misses(cases);
    }
    return report.text();
  }
}
