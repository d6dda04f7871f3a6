package dev.charley.shell;

import dev.charley.reply.Segment;
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
    Stream<Integer> cited = segment.citations().stream().map(c -> number(c.document(), c.title()));
    Stream<Integer> others = segment.supports().stream().map(id -> number(id, names.title(id)));
    List<String> marks =
        Stream.concat(cited, others).distinct().map(number -> "[" + number + "]").toList();
    return String.join("", marks);
  }

  private int number(String document, String title) {
    return sources.computeIfAbsent(document, id -> new Source(sources.size() + 1, title)).number();
  }

  boolean isEmpty() {
    return sources.isEmpty();
  }

  List<String> lines() {
    return sources.values().stream()
        .map(source -> "[%d] %s".formatted(source.number(), source.title()))
        .collect(Collectors.toList());
  }
}
