package dev.charley.shell;

import dev.charley.reply.Reply;
import dev.charley.shell.ReplyOutline.Group;
import dev.charley.shell.ReplyOutline.Kind;
import dev.charley.shell.ReplyOutline.Part;
import dev.charley.triage.CareLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays one reply out in lines: the words, the level of care, the sources, what to ask next. */
final class ReplyLayout {

  private final Paper paper;
  private final SourceNames sources;
  private final List<String> lines = new ArrayList<>();
  private int number;

  private ReplyLayout(Paper paper, SourceNames sources) {
    this.paper = paper;
    this.sources = sources;
  }

  /**
   * {@return the lines}
   *
   * @param before the level of care before this reply, which need not be told again
   */
  static List<String> of(
      Reply reply, Optional<CareLevel> before, Paper paper, SourceNames sources) {
    ReplyLayout layout = new ReplyLayout(paper, sources);
    layout.write(ReplyOutline.of(reply, before, sources));
    return layout.lines;
  }

  /** {@return the lines of a reply that ends it: no number would send a suggestion} */
  static List<String> ofLast(Reply reply, Paper paper, SourceNames sources) {
    ReplyLayout layout = new ReplyLayout(paper, sources);
    layout.write(
        ReplyOutline.of(reply, Optional.empty(), sources).stream()
            .map(part -> part.kind() == Kind.NUMBERED ? part.as(Kind.SUGGESTION) : part)
            .toList());
    return layout.lines;
  }

  /** A blank line stands between what does not belong together. */
  private void write(List<Part> parts) {
    Optional<Group> group = Optional.empty();
    for (Part part : parts) {
      if (group.isPresent() && group.get() != part.kind().group()) {
        lines.add("");
      }
      group = Optional.of(part.kind().group());
      lines.addAll(laidOut(part));
    }
  }

  private List<String> laidOut(Part part) {
    return switch (part.kind()) {
      case ALARM, URGENT_CARE -> paper.wrap(Style.URGENT, part.text());
      case FRAME -> paper.wrap(Style.PLAIN, part.text());
      case SAFETY, ASKED -> paper.wrap(Style.STRONG, part.text());
      case LEAD_IN, QUOTATION -> quoted(part, "  ", "  ");
      case ITEM -> quoted(part, "  " + paper.bullet(), "    ");
      case CARE -> paper.wrap(Style.CARE, part.text());
      case SOURCE -> sources.lines(part.marks(), part.text(), part.document(), paper);
      case NUMBERED -> numbered(++number, part.text(), paper);
      case SUGGESTION -> paper.wrap(Style.QUIET, "  " + paper.bullet(), "    ", part.text());
    };
  }

  private List<String> quoted(Part part, String first, String rest) {
    return paper.wrap(
        Style.PLAIN, first, rest, (part.text() + " " + paper.sourceMarks(part.marks())).strip());
  }

  /** {@return messages to send next, with the numbers that send them} */
  static List<String> numbered(List<String> suggestions, Paper paper) {
    List<String> lines = new ArrayList<>();
    for (int number = 1; number <= suggestions.size(); number++) {
      lines.addAll(numbered(number, suggestions.get(number - 1), paper));
    }
    return lines;
  }

  private static List<String> numbered(int number, String suggestion, Paper paper) {
    return paper.wrap(Style.QUIET, "  " + number + "  ", "     ", suggestion);
  }
}
