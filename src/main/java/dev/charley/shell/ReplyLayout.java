package dev.charley.shell;

import dev.charley.reply.Care;
import dev.charley.reply.Citation;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.triage.CareLevel;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays one reply out in lines: the words, the level of care, the sources, what to ask next. */
final class ReplyLayout {

  private final Paper paper;
  private final SourceNames sources;
  private final Footnotes footnotes;
  private final List<String> lines = new ArrayList<>();
  private Optional<Citation> leadIn = Optional.empty();
  private boolean quoting;

  private ReplyLayout(Paper paper, SourceNames sources) {
    this.paper = paper;
    this.sources = sources;
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
    Optional<Care> care = reply.disposition();
    boolean changed = !care.map(Care::level).equals(before);
    care.filter(c -> changed && c.level().isUrgent()).ifPresent(this::alarm);
    Optional<String> question = reply.question().map(TriageQuestion::text);
    reply.segments().forEach(segment -> write(segment, question));
    care.filter(c -> changed != c.level().isUrgent())
        .filter(c -> !isTold(c, reply))
        .ifPresent(this::care);
    sources();
    suggestions(reply);
  }

  private void alarm(Care care) {
    String words = CareWords.of(care.level()).toUpperCase(Locale.ENGLISH);
    lines.addAll(paper.wrap(Style.URGENT, words));
  }

  private void write(Segment segment, Optional<String> question) {
    switch (segment.kind()) {
      case FRAME -> paragraph(isAsked(question, segment) ? Style.STRONG : Style.PLAIN, segment);
      case SAFETY -> paragraph(Style.STRONG, segment);
      case LEAD_IN -> {
        leadIn = Optional.of(segment.citations().get(0));
        quote(segment, "", "  ", "  ");
      }
      case PASSAGE -> passage(segment);
    }
  }

  private static boolean isAsked(Optional<String> question, Segment segment) {
    return question.filter(segment.text()::contains).isPresent();
  }

  private void paragraph(Style style, Segment segment) {
    leadIn = Optional.empty();
    if (quoting) {
      lines.add("");
    }
    quoting = false;
    lines.addAll(paper.wrap(style, segment.text()));
  }

  private void passage(Segment segment) {
    if (isItem(segment.citations().get(0))) {
      quote(segment, footnotes.marks(segment), "  " + paper.bullet(), "    ");
    } else {
      leadIn = Optional.empty();
      quote(segment, footnotes.marks(segment), "  ", "  ");
    }
  }

  /** Only what stands in the list that was led into is shown as its item. */
  private boolean isItem(Citation citation) {
    return leadIn
        .filter(before -> before.document().equals(citation.document()))
        .filter(before -> before.end() <= citation.start())
        .filter(before -> sources.isItem(citation))
        .isPresent();
  }

  private void quote(Segment segment, String marks, String first, String rest) {
    if (!quoting && !lines.isEmpty()) {
      lines.add("");
    }
    quoting = true;
    String quotation = "“" + segment.text() + "” " + marks;
    lines.addAll(paper.wrap(Style.PLAIN, first, rest, quotation.strip()));
  }

  private static boolean isTold(Care care, Reply reply) {
    return reply.segments().stream()
        .anyMatch(segment -> segment.text().contains(care.reasons().get(0)));
  }

  /** The level in words, where the reply itself does not tell it. */
  private void care(Care care) {
    String words = CareWords.of(care.level()) + ", because of " + String.join(", ", care.reasons());
    lines.add("");
    lines.addAll(paper.wrap(care.level().isUrgent() ? Style.URGENT : Style.CARE, words));
  }

  private void sources() {
    if (footnotes.isEmpty()) {
      return;
    }
    lines.add("");
    lines.addAll(footnotes.lines(paper));
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
