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

/** What of a reply is shown, in order, whatever it is shown on. */
final class ReplyOutline {

  /** What a part is. */
  enum Kind {
    /** An urgent level of care, told before all else. */
    ALARM(Group.SAID),
    FRAME(Group.SAID),
    SAFETY(Group.SAID),
    /** The triage question. */
    ASKED(Group.SAID),
    LEAD_IN(Group.QUOTED),
    /** An item of the list that was led into. */
    ITEM(Group.QUOTED),
    QUOTATION(Group.QUOTED),
    /** The level of care, where nothing else tells it. */
    CARE(Group.CARE),
    URGENT_CARE(Group.CARE),
    SOURCE(Group.SOURCES),
    /** A message to send next, by its number. */
    NUMBERED(Group.SUGGESTIONS),
    /** The same where its number would not send it; see {@link Offer}. */
    SUGGESTION(Group.SUGGESTIONS);

    private final Group group;

    Kind(Group group) {
      this.group = group;
    }

    Group group() {
      return group;
    }
  }

  /** Parts that stand together. */
  enum Group {
    SAID,
    QUOTED,
    CARE,
    SOURCES,
    SUGGESTIONS
  }

  /**
   * One part.
   *
   * @param kind what it is
   * @param text its words, with quotation marks where they are quoted
   * @param marks of a quotation, which sources it is from; of a source, its own; may be empty
   * @param document the id of a source; empty for all other kinds
   */
  record Part(Kind kind, String text, String marks, String document) {

    /** {@return a part in our own words} */
    static Part plain(String text) {
      return new Part(Kind.FRAME, text, "", "");
    }

    Part as(Kind other) {
      return new Part(other, text, marks, document);
    }
  }

  private final SourceNames sources;
  private final Footnotes footnotes;
  private final List<Part> parts = new ArrayList<>();
  private Optional<Citation> leadIn = Optional.empty();

  private ReplyOutline(SourceNames sources) {
    this.sources = sources;
    this.footnotes = new Footnotes(sources);
  }

  /**
   * {@return the parts}
   *
   * @param before the level of care before this reply, which need not be told again
   */
  static List<Part> of(Reply reply, Optional<CareLevel> before, SourceNames sources) {
    ReplyOutline outline = new ReplyOutline(sources);
    outline.add(reply, before);
    return outline.parts;
  }

  private void add(Reply reply, Optional<CareLevel> before) {
    Optional<Care> care = reply.disposition();
    boolean changed = !care.map(Care::level).equals(before);
    care.filter(c -> changed && c.level().isUrgent()).ifPresent(this::alarm);
    Optional<String> question = reply.question().map(TriageQuestion::text);
    reply.segments().forEach(segment -> add(segment, question));
    care.filter(c -> changed != c.level().isUrgent())
        .filter(c -> !isTold(c, reply))
        .ifPresent(this::care);
    footnotes
        .sources()
        .forEach(
            source ->
                parts.add(new Part(Kind.SOURCE, source.title(), source.mark(), source.document())));
    Kind suggestion = Offer.of(reply).isNumbered() ? Kind.NUMBERED : Kind.SUGGESTION;
    reply.suggestions().forEach(message -> add(suggestion, message));
  }

  private void add(Kind kind, String text) {
    parts.add(new Part(kind, text, "", ""));
  }

  private void alarm(Care care) {
    add(Kind.ALARM, CareWords.of(care.level()).toUpperCase(Locale.ENGLISH));
  }

  private void add(Segment segment, Optional<String> question) {
    switch (segment.kind()) {
      case FRAME -> said(isAsked(question, segment) ? Kind.ASKED : Kind.FRAME, segment);
      case SAFETY -> said(Kind.SAFETY, segment);
      case LEAD_IN -> {
        leadIn = Optional.of(segment.citations().get(0));
        quote(Kind.LEAD_IN, segment, "");
      }
      case PASSAGE -> passage(segment);
    }
  }

  private static boolean isAsked(Optional<String> question, Segment segment) {
    return question.filter(segment.text()::contains).isPresent();
  }

  private void said(Kind kind, Segment segment) {
    leadIn = Optional.empty();
    add(kind, segment.text());
  }

  private void passage(Segment segment) {
    boolean item = isItem(segment.citations().get(0));
    if (!item) {
      leadIn = Optional.empty();
    }
    quote(item ? Kind.ITEM : Kind.QUOTATION, segment, footnotes.marks(segment));
  }

  /** Only what stands in the list that was led into is shown as its item. */
  private boolean isItem(Citation citation) {
    return leadIn
        .filter(before -> before.document().equals(citation.document()))
        .filter(before -> before.end() <= citation.start())
        .filter(before -> sources.isItem(citation))
        .isPresent();
  }

  private void quote(Kind kind, Segment segment, String marks) {
    parts.add(new Part(kind, "“" + segment.text() + "”", marks, ""));
  }

  private static boolean isTold(Care care, Reply reply) {
    return reply.segments().stream()
        .anyMatch(segment -> segment.text().contains(care.reasons().get(0)));
  }

  private void care(Care care) {
    String words = CareWords.of(care.level()) + ", because of " + String.join(", ", care.reasons());
    add(care.level().isUrgent() ? Kind.URGENT_CARE : Kind.CARE, words);
  }
}
