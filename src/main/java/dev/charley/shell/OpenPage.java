package dev.charley.shell;

import dev.charley.reply.Citation;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a quotation of a reply in its place in the document. */
final class OpenPage {

  private static final Pattern MARKER = Pattern.compile(SourceNames.ITEM);
  private static final String INDENT = "  ";

  private final Paper paper;
  private final SourceNames sources;

  OpenPage(Paper paper, SourceNames sources) {
    this.paper = paper;
    this.sources = sources;
  }

  /** {@return what can be opened, in the order it is shown} */
  static List<Segment> quotations(Reply reply) {
    return reply.segments().stream()
        .filter(segment -> segment.kind() == Segment.Kind.PASSAGE)
        .toList();
  }

  /**
   * {@return the page that was asked for}
   *
   * @param operand the number of a quotation; empty for a list of them
   */
  List<String> of(Reply reply, String operand) {
    List<Segment> quotations = quotations(reply);
    if (quotations.isEmpty()) {
      return paper.fit("The last answer quotes nothing.");
    }
    if (operand.isEmpty()) {
      return list(quotations);
    }
    for (int number = 1; number <= quotations.size(); number++) {
      if (operand.equals(Integer.toString(number))) {
        return open(quotations.get(number - 1), number, quotations.size());
      }
    }
    return paper.fit(
        "The last answer has quotations 1 to %d, and no '%s'; /open lists them."
            .formatted(quotations.size(), Printable.line(operand)));
  }

  private List<String> list(List<Segment> quotations) {
    List<String> lines = new ArrayList<>();
    for (int number = 1; number <= quotations.size(); number++) {
      String text = "“" + quotations.get(number - 1).text() + "”";
      lines.addAll(paper.wrap(Style.PLAIN, "  %-2d ".formatted(number), "     ", text));
    }
    lines.addAll(paper.fit("/open and a number shows one in its place."));
    return lines;
  }

  private List<String> open(Segment quotation, int number, int of) {
    Citation place = quotation.citations().get(0);
    Optional<Document> document = Optional.ofNullable(sources.documents().get(place.document()));
    List<String> lines = new ArrayList<>();
    lines.addAll(paper.wrap(Style.PLAIN, "Quotation %d of %d stands in".formatted(number, of)));
    lines.addAll(sources.linked(place.document(), paper.wrap(Style.QUIET, place.title()), paper));
    if (!place.heading().isEmpty()) {
      String path = String.join(paper.symbols() ? " › " : ", then ", place.heading());
      lines.addAll(paper.wrap(Style.STRONG, "under ", "      ", path));
    }
    lines.add("");
    document.ifPresent(found -> lines.addAll(surroundings(found.text(), place)));
    return lines;
  }

  private List<String> surroundings(String text, Citation place) {
    List<String> lines = new ArrayList<>();
    for (Span unit : Surroundings.of(text, place.start(), place.end()).units()) {
      Matcher marker = MARKER.matcher(text).region(unit.start(), unit.end());
      boolean item = marker.lookingAt();
      int start = item ? marker.end() : unit.start();
      String first = item ? INDENT + bullet(marker.group(1)) : INDENT;
      lines.addAll(
          marked(text, new Span(start, unit.end()), place, first, " ".repeat(first.length())));
    }
    return lines;
  }

  /** The number of an item is kept. */
  private String bullet(String marker) {
    return Character.isDigit(marker.charAt(0)) ? marker + " " : paper.bullet();
  }

  private List<String> marked(String text, Span unit, Citation place, String first, String rest) {
    int from = Math.max(unit.start(), place.start());
    int to = Math.min(unit.end(), place.end());
    if (from >= to) {
      return paper.wrap(Style.PLAIN, first, rest, single(text.substring(unit.start(), unit.end())));
    }
    return paper.wrapMarked(
        first,
        rest,
        single(text.substring(unit.start(), from)),
        single(text.substring(from, to)),
        single(text.substring(to, unit.end())));
  }

  private static String single(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
