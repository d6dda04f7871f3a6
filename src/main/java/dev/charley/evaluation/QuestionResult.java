package dev.charley.evaluation;

import dev.charley.Assistant;
import dev.charley.Conversation;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.Outcome;
import dev.charley.reply.Segment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How well questions were answered. Shares are 0 to 1 and means over questions.
 *
 * @param answered of the answerable questions, those that were answered
 * @param abstained of the unanswerable questions, those that were not answered
 * @param abstainedRightly of all questions not answered, the unanswerable ones
 * @param hit of the answerable questions, those with a passage that answers in the first answer
 * @param narrow figures of the questions about something in particular
 * @param broad figures of the questions about the topic as a whole
 * @param cases every question, in the order of the file
 */
public record QuestionResult(
    Share answered,
    Share abstained,
    Share abstainedRightly,
    Share hit,
    Passages narrow,
    Passages broad,
    List<JudgedCase> cases) {

  private static final String MORE = "more";
  private static final int MOST_PAGES = 30;

  /**
   * Figures of passages.
   *
   * @param questions how many questions they are of
   * @param recall of the passages that answer, those in the first answer
   * @param recallWithMore the same when all that "more" gives is read too
   * @param precision of the passages quoted in the first answer, those that answer
   * @param words how many words the first answer quotes
   */
  public record Passages(
      int questions, double recall, double recallWithMore, double precision, double words) {}

  /** Copies the list. */
  public QuestionResult {
    cases = List.copyOf(cases);
  }

  /** A question with what it was answered. */
  private record Asked(
      QuestionCase question, Outcome outcome, List<Segment> first, List<Segment> all) {

    Asked {
      first = List.copyOf(first);
      all = List.copyOf(all);
    }

    boolean answered() {
      return !first.isEmpty() && outcome != Outcome.NOT_IN_DOCUMENTS;
    }

    boolean hit() {
      return question.covered(first) > 0;
    }

    double recall(List<Segment> segments) {
      return question.covered(segments) / (double) question.answers().size();
    }

    double precision() {
      return first.stream().filter(question::answeredBy).count() / (double) first.size();
    }

    double words() {
      return first.stream().mapToInt(segment -> segment.text().split(" ").length).sum();
    }

    JudgedCase judged() {
      boolean right = question.isAnswerable() ? hit() : !answered();
      return new JudgedCase(
          question.line(),
          question.isAnswerable() ? Outcome.ANSWERED.label() : Outcome.NOT_IN_DOCUMENTS.label(),
          right || !answered() ? outcome.label() : "answered with something else",
          question.kind(),
          right,
          question.text());
    }
  }

  static QuestionResult of(Path file, Assistant assistant, Progress progress) {
    List<Asked> asked =
        new EachCase("questions", progress).map(QuestionCase.read(file), q -> ask(q, assistant));
    List<Asked> answerable = asked.stream().filter(a -> a.question().isAnswerable()).toList();
    List<Asked> other = asked.stream().filter(a -> !a.question().isAnswerable()).toList();
    List<Asked> silent = asked.stream().filter(a -> !a.answered()).toList();
    return new QuestionResult(
        share("answerable, answered", answerable, answerable.stream().filter(Asked::answered)),
        share("unanswerable, abstained", other, other.stream().filter(a -> !a.answered())),
        share(
            "abstained, rightly",
            silent,
            silent.stream().filter(a -> !a.question().isAnswerable())),
        share("answered with a right passage", answerable, answerable.stream().filter(Asked::hit)),
        passages(answerable.stream().filter(a -> a.question().kind().equals("narrow")).toList()),
        passages(answerable.stream().filter(a -> a.question().kind().equals("broad")).toList()),
        asked.stream().map(Asked::judged).toList());
  }

  private static Share share(String name, List<Asked> group, Stream<Asked> right) {
    return new Share(name, group.size(), (int) right.count());
  }

  private static Asked ask(QuestionCase question, Assistant assistant) {
    Conversation conversation = assistant.conversation();
    TurnOutcome turn = conversation.say(question.text());
    Outcome outcome = turn.decision().outcome();
    List<Segment> first = quoted(turn);
    List<Segment> all = new ArrayList<>(first);
    for (int page = 0; page < MOST_PAGES && !turn.decision().remaining().isEmpty(); page++) {
      turn = conversation.say(MORE);
      all.addAll(quoted(turn));
    }
    return new Asked(question, outcome, first, all);
  }

  private static List<Segment> quoted(TurnOutcome turn) {
    return turn.reply().segments().stream()
        .filter(segment -> segment.kind() == Segment.Kind.PASSAGE)
        .toList();
  }

  private static Passages passages(List<Asked> asked) {
    List<Asked> answered = asked.stream().filter(Asked::answered).toList();
    return new Passages(
        asked.size(),
        mean(asked, a -> a.recall(a.first())),
        mean(asked, a -> a.recall(a.all())),
        mean(answered, Asked::precision),
        mean(answered, Asked::words));
  }

  private static double mean(List<Asked> asked, ToDoubleFunction<Asked> figure) {
    return asked.stream().mapToDouble(figure).average().orElse(0);
  }

  /** {@return one line of JSON} */
  public String toJson() {
    return EvaluationJson.write(this);
  }

  /**
   * {@return a report for a terminal}
   *
   * @param misses whether every question that was not answered rightly is listed
   */
  public String toText(boolean misses) {
    CaseReport report = new CaseReport();
    List.of(answered, abstained, abstainedRightly, hit).forEach(report::share);
    report.title("passages: recall, recall with \"more\", precision, words of the first answer");
    passages(report, "narrow", narrow);
    passages(report, "broad", broad);
    if (misses) {
      report.misses(cases);
    }
    return report.text();
  }

  private static void passages(CaseReport report, String name, Passages figures) {
    report.line(
        "%-28s %5d      %5.1f %% %7.1f %% %7.1f %% %7.0f",
        name,
        figures.questions(),
        100 * figures.recall(),
        100 * figures.recallWithMore(),
        100 * figures.precision(),
        figures.words());
  }
}
