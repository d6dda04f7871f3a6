package dev.charley.shell;

import dev.charley.reply.Citation;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows what a reply quotes from one of its sources, in its place in the document. */
final class OpenPage {

  /**
   * A source with what the reply quotes from it.
   *
   * @param source as the reply numbers it
   * @param quotations in the order of the reply; empty where it only makes the point of another
   */
  record Quoted(Footnotes.Source source, List<Quotation> quotations) {
    Quoted {
      quotations = List.copyOf(quotations);
    }
  }

  /** Words of a document. */
  record Quotation(String words, Citation place) {}

  /** Quotations that stand in one paragraph or list. */
  private record Stretch(List<String> heading, Surroundings surroundings) {}

  /** Brackets around a number are taken, since that is how a reply shows it. */
  private static final Pattern OPERAND = Pattern.compile("\\[?(\\d+)]?(?:\\s+(\\d+))?");

  private static final Pattern MARKER = Pattern.compile(SourceNames.ITEM);
  private static final String INDENT = "  ";

  private final Paper paper;
  private final SourceNames sources;
  private final Reply reply;
  private final List<Quoted> quoted;

  OpenPage(Paper paper, SourceNames sources, Reply reply) {
    this.paper = paper;
    this.sources = sources;
    this.reply = reply;
    this.quoted = quoted(reply, sources);
  }

  /** {@return the quotations of a reply, in order} */
  static List<Segment> quotations(Reply reply) {
    return reply.segments().stream()
        .filter(segment -> segment.kind() == Segment.Kind.PASSAGE)
        .toList();
  }

  /** {@return the sources of a reply, in the order of their numbers} */
  static List<Quoted> quoted(Reply reply, SourceNames names) {
    return Footnotes.of(reply, names).sources().stream()
        .map(source -> new Quoted(source, quotations(reply, source.document())))
        .toList();
  }

  private static List<Quotation> quotations(Reply reply, String document) {
    List<Quotation> found = new ArrayList<>();
    for (Segment segment : quotations(reply)) {
      segment.citations().stream()
          .filter(place -> place.document().equals(document))
          .map(place -> new Quotation(segment.text(), place))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * {@return the page that was asked for}
   *
   * @param operand the number of a source, and of one of its quotations where only that is meant;
   *     empty for a list of all
   */
  List<String> of(String operand) {
    if (quoted.isEmpty()) {
      return paper.fit("The last answer quotes nothing.");
    }
    if (operand.isEmpty()) {
      return list();
    }
    Matcher numbers = OPERAND.matcher(operand);
    Optional<Quoted> wanted = numbers.matches() ? source(numbers.group(1)) : Optional.empty();
    return wanted
        .map(source -> open(source, Optional.ofNullable(numbers.group(2))))
        .orElseGet(
            () ->
                paper.fit(
                    "The last answer has %s, and no '%s'; /open lists what is quoted."
                        .formatted(sourcesInWords(), Printable.line(operand))));
  }

  private String sourcesInWords() {
    return quoted.size() == 1 ? "one source, 1" : "sources 1 to " + quoted.size();
  }

  private Optional<Quoted> source(String number) {
    return quoted.stream()
        .filter(one -> Integer.toString(one.source().number()).equals(number))
        .findFirst();
  }

  private List<String> list() {
    List<String> lines = new ArrayList<>();
    for (Quoted one : quoted) {
      lines.addAll(title(one.source()));
      if (one.quotations().isEmpty()) {
        lines.addAll(samePoints(one.source()));
      }
      int number = 1;
      for (Quotation quotation : one.quotations()) {
        String label = "  %-2d ".formatted(number++);
        lines.addAll(paper.wrap(Style.PLAIN, label, "     ", "“" + quotation.words() + "”"));
      }
    }
    lines.addAll(
        paper.fit(
            "/open and the number of a source shows all of it in its place; a second number, that"
                + " quotation alone."));
    return lines;
  }

  private List<String> title(Footnotes.Source source) {
    return sources.lines(source.mark(), source.title(), source.document(), paper);
  }

  private List<String> samePoints(Footnotes.Source source) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        paper.wrap(Style.PLAIN, INDENT, INDENT, "Makes the same point, in other words, as"));
    quotations(reply).stream()
        .filter(segment -> segment.supports().contains(source.document()))
        .map(segment -> "“" + segment.text() + "”" + sourceOf(segment))
        .forEach(
            words -> lines.addAll(paper.wrap(Style.PLAIN, INDENT + paper.bullet(), "    ", words)));
    return lines;
  }

  private String sourceOf(Segment segment) {
    String document = segment.citations().get(0).document();
    return quoted.stream()
        .map(Quoted::source)
        .filter(source -> source.document().equals(document))
        .map(source -> " " + paper.sourceMarks(source.mark()))
        .findFirst()
        .orElse("");
  }

  private List<String> open(Quoted one, Optional<String> only) {
    int total = one.quotations().size();
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= total; number++) {
      if (only.isEmpty() || only.get().equals(Integer.toString(number))) {
        numbers.add(number);
      }
    }
    if (only.isPresent() && numbers.isEmpty()) {
      return paper.fit(
          "Of %s the last answer has %s, and no '%s'; /open lists them."
              .formatted(
                  paper.sourceMarks(one.source().mark()),
                  Counted.of(total, "quotation"),
                  only.get()));
    }
    List<String> lines = new ArrayList<>(title(one.source()));
    if (numbers.isEmpty()) {
      lines.addAll(samePoints(one.source()));
    }
    Document document = Objects.requireNonNull(sources.documents().get(one.source().document()));
    stretches(one, numbers, document.text())
        .forEach((stretch, held) -> lines.addAll(opened(one, stretch, held, document.text())));
    return lines;
  }

  /** {@return the numbers of the quotations that stand in each stretch} */
  private static Map<Stretch, List<Integer>> stretches(
      Quoted one, List<Integer> numbers, String text) {
    Map<Stretch, List<Integer>> stretches = new LinkedHashMap<>();
    for (int number : numbers) {
      Citation place = one.quotations().get(number - 1).place();
      Surroundings surroundings = Surroundings.of(text, place.start(), place.end());
      stretches
          .computeIfAbsent(new Stretch(place.heading(), surroundings), key -> new ArrayList<>())
          .add(number);
    }
    return stretches;
  }

  private List<String> opened(Quoted one, Stretch stretch, List<Integer> numbers, String text) {
    String label = numbered(numbers) + " of " + one.quotations().size();
    String path = String.join(paper.symbols() ? " › " : ", then ", stretch.heading());
    List<Citation> places =
        numbers.stream()
            .map(number -> one.quotations().get(number - 1).place())
            .sorted(Comparator.comparingInt(Citation::start))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(
        paper.wrap(Style.STRONG, "", INDENT, path.isEmpty() ? label : label + ", under " + path));
    lines.add("");
    for (Span unit : stretch.surroundings().units()) {
      lines.addAll(unit(text, unit, places));
    }
    return lines;
  }

  private static String numbered(List<Integer> numbers) {
    int last = numbers.size() - 1;
    if (last == 0) {
      return "Quotation " + numbers.get(0);
    }
    String first =
        numbers.subList(0, last).stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "Quotations " + first + " and " + numbers.get(last);
  }

  private List<String> unit(String text, Span unit, List<Citation> places) {
    Matcher marker = MARKER.matcher(text).region(unit.start(), unit.end());
    boolean item = marker.lookingAt();
    int start = item ? marker.end() : unit.start();
    String first = item ? INDENT + bullet(marker.group(1)) : INDENT;
    return paper.wrapMarked(
        first, " ".repeat(first.length()), inTurn(text, new Span(start, unit.end()), places));
  }

  /** The number of an item is kept. */
  private String bullet(String marker) {
    return Character.isDigit(marker.charAt(0)) ? marker + " " : paper.bullet();
  }

  /**
   * {@return the words of a unit, what is not quoted and what is in turn}
   *
   * @param places in order
   */
  private static List<String> inTurn(String text, Span unit, List<Citation> places) {
    List<String> inTurn = new ArrayList<>();
    int done = unit.start();
    for (Citation place : places) {
      int from = Math.max(done, place.start());
      int to = Math.min(unit.end(), place.end());
      if (from < to) {
        inTurn.add(single(text.substring(done, from)));
        inTurn.add(single(text.substring(from, to)));
        done = to;
      }
    }
    inTurn.add(single(text.substring(done, unit.end())));
    return inTurn;
  }

  private static String single(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
