package dev.charley.shell;

import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of one reply, numbered in the order they come up. Not thread-safe. */
final class Footnotes {

  /**
   * A source.
   *
   * @param number as it is marked, from 1
   * @param document the document's id
   * @param title how it is shown
   */
  record Source(int number, String document, String title) {
    String mark() {
      return "[" + number + "]";
    }
  }

  private final SourceNames names;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  Footnotes(SourceNames names) {
    this.names = names;
  }

  /** {@return the sources of a whole reply, numbered as it is shown} */
  static Footnotes of(Reply reply, SourceNames names) {
    Footnotes footnotes = new Footnotes(names);
    OpenPage.quotations(reply).forEach(footnotes::marks);
    return footnotes;
  }

  /**
   * {@return the marks of a quotation: where it stands, then how many documents make the point and
   * which others do}
   */
  String marks(Segment segment) {
    String cited = marks(segment.citations().stream().map(c -> number(c.document(), c.title())));
    String others = marks(segment.supports().stream().map(id -> number(id, names.title(id))));
    if (others.isEmpty()) {
      return cited;
    }
    String breadth = segment.breadth(names.documents().size()).replace(' ', Paper.TIED);
    return cited + " (" + breadth + ", also" + Paper.TIED + others + ")";
  }

  private static String marks(Stream<Integer> numbers) {
    return numbers.distinct().map(number -> "[" + number + "]").collect(Collectors.joining());
  }

  private int number(String document, String title) {
    return sources
        .computeIfAbsent(document, id -> new Source(sources.size() + 1, id, title))
        .number();
  }

  /** {@return the sources that were marked, in the order they came up} */
  List<Source> sources() {
    return List.copyOf(sources.values());
  }
}
