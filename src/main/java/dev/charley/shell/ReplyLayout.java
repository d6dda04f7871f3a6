package dev.charley.shell;

import dev.charley.reply.Care;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.triage.CareLevel;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays one reply out in lines: the words, the level of care, the sources, what to ask next. */
final class ReplyLayout {

  private final Paper paper;
  private final Footnotes footnotes;
  private final List<String> lines = new ArrayList<>();
  private boolean inList;

  private ReplyLayout(Paper paper, SourceNames sources) {
    this.paper = paper;
    this.footnotes = new Footnotes(sources);
  }

  /**
   * {@return the lines}
   *
   * @param before the level of care before this reply, which need not be told again
   */
  static List<String> of(
      Reply reply, Optional<CareLevel> before, Paper paper, SourceNames sources) {
    ReplyLayout layout = new ReplyLayout(paper, sources);
    layout.write(reply, before);
    return layout.lines;
  }

  private void write(Reply reply, Optional<CareLevel> before) {
    reply.disposition().filter(care -> care.level().isUrgent()).ifPresent(this::urgent);
    Optional<String> question = reply.question().map(TriageQuestion::text);
    reply.segments().forEach(segment -> write(segment, question));
    reply
        .disposition()
        .filter(care -> !care.level().isUrgent())
        .filter(care -> !before.equals(Optional.of(care.level())))
        .ifPresent(this::care);
    sources();
    suggestions(reply);
  }

  private void urgent(Care care) {
    lines.addAll(
        paper.wrap(Style.URGENT, CareWords.of(care.level()).toUpperCase(CareWords.LOCALE)));
  }

  private void write(Segment segment, Optional<String> question) {
    switch (segment.kind()) {
      case FRAME -> frame(segment, question);
      case SAFETY -> paragraph(Style.STRONG, segment.text());
      case LEAD_IN -> {
        inList = true;
        lines.addAll(paper.wrap(Style.PLAIN, "  ", "  ", "“" + segment.text() + "”"));
      }
      case PASSAGE -> passage(segment);
    }
  }

  private void frame(Segment segment, Optional<String> question) {
    boolean asked = question.filter(segment.text()::contains).isPresent();
    paragraph(asked ? Style.STRONG : Style.PLAIN, segment.text());
  }

  private void paragraph(Style style, String text) {
    inList = false;
    lines.addAll(paper.wrap(style, text));
  }

  private void passage(Segment segment) {
    String quotation = "“%s” %s".formatted(segment.text(), footnotes.marks(segment));
    String first = inList ? "  " + paper.bullet() : "  ";
    String rest = inList ? "    " : "  ";
    lines.addAll(paper.wrap(Style.PLAIN, first, rest, quotation));
  }

  private void care(Care care) {
    String words = CareWords.of(care.level()) + ": " + String.join("; ", care.reasons());
    lines.add("");
    lines.addAll(paper.wrap(Style.CARE, words));
  }

  private void sources() {
    if (footnotes.isEmpty()) {
      return;
    }
    lines.add("");
    footnotes.lines().forEach(line -> lines.addAll(paper.wrap(Style.QUIET, "", "    ", line)));
  }

  /** Numbers are kept for answers while a question stands open. */
  private void suggestions(Reply reply) {
    if (reply.suggestions().isEmpty()) {
      return;
    }
    lines.add("");
    if (reply.question().isEmpty()) {
      lines.addAll(numbered(reply.suggestions(), paper));
    } else {
      reply
          .suggestions()
          .forEach(s -> lines.addAll(paper.wrap(Style.QUIET, "  " + paper.bullet(), "    ", s)));
    }
  }

  /** {@return messages to send next, with the numbers that send them} */
  static List<String> numbered(List<String> suggestions, Paper paper) {
    List<String> lines = new ArrayList<>();
    for (int number = 1; number <= suggestions.size(); number++) {
      String mark = "  " + number + "  ";
      lines.addAll(paper.wrap(Style.QUIET, mark, "     ", suggestions.get(number - 1)));
    }
    return lines;
  }
}
