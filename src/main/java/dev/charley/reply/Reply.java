package dev.charley.reply;

import dev.charley.triage.TriageQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the assistant says in one turn.
 *
 * @param segments in the order they are said; at least one
 * @param question the triage question that stands at the end, if one is asked
 * @param disposition the level of care of the conversation after this turn, if a rule applies
 * @param suggestions messages the person may send next, most useful first
 * @param documents how many documents could be quoted
 */
public record Reply(
    List<Segment> segments,
    Optional<TriageQuestion> question,
    Optional<Care> disposition,
    List<String> suggestions,
    int documents) {

  /** Copies the lists. */
  public Reply {
    segments = List.copyOf(segments);
    suggestions = List.copyOf(suggestions);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("a reply must say something, but had no segment");
    }
  }

  /**
   * {@return the whole reply as plain text, a segment a line; after each quotation its source, and
   * how many documents make the point if others do}
   */
  public String text() {
    return segments.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Segment segment) {
    if (segment.kind() != Segment.Kind.PASSAGE) {
      return segment.text();
    }
    String source = segment.citations().get(0).title();
    String wide = segment.supports().isEmpty() ? "" : "; " + segment.breadth(documents);
    return "“%s” (%s%s)".formatted(segment.text(), source, wide);
  }
}
