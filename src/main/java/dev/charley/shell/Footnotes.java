package dev.charley.shell;

import dev.charley.reply.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of one reply, numbered in the order they come up. Not thread-safe. */
final class Footnotes {

  private record Source(int number, String title) {}

  private final SourceNames names;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  Footnotes(SourceNames names) {
    this.names = names;
  }

  /** {@return the marks of a quotation: where it stands, then who else makes the point} */
  String marks(Segment segment) {
    String cited = marks(segment.citations().stream().map(c -> number(c.document(), c.title())));
    String others = marks(segment.supports().stream().map(id -> number(id, names.title(id))));
    return others.isEmpty() ? cited : cited + Paper.TIED + "(also" + Paper.TIED + others + ")";
  }

  private static String marks(Stream<Integer> numbers) {
    return numbers.distinct().map(number -> "[" + number + "]").collect(Collectors.joining());
  }

  private int number(String document, String title) {
    return sources.computeIfAbsent(document, id -> new Source(sources.size() + 1, title)).number();
  }

  boolean isEmpty() {
    return sources.isEmpty();
  }

  List<String> lines(Paper paper) {
    List<String> lines = new ArrayList<>();
    sources.forEach(
        (id, source) -> {
          String text = "[%d] %s".formatted(source.number(), source.title());
          lines.addAll(names.linked(id, paper.wrap(Style.QUIET, "", "    ", text), paper));
        });
    return lines;
  }
}
