package dev.charley.retrieval;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of a document that can be quoted by itself: a sentence, a list item with its lead-in, a
 * sentence with the hedge that follows it.
 *
 * @param id the document's id, {@code #} and the passage's number in it
 * @param document the document's id
 * @param heading the headings it stands under, outermost first
 * @param spans where it stands; more than one when a lead-in or a hedge belongs to it
 * @param quotes the text of each span, white space made single blanks
 * @param item whether it is a list item: its first span is then the lead-in, if there is one
 * @param intents the content intents it serves, in order of name
 */
public record Passage(
    String id,
    String document,
    List<String> heading,
    List<Span> spans,
    List<String> quotes,
    boolean item,
    Set<String> intents) {

  /** Checks that every span has its quotation. */
  public Passage {
    heading = List.copyOf(heading);
    spans = List.copyOf(spans);
    quotes = List.copyOf(quotes);
    intents = Collections.unmodifiableSet(new TreeSet<>(intents));
    if (spans.isEmpty() || spans.size() != quotes.size()) {
      throw new IllegalArgumentException(
          "expected as many quotations as spans, at least one, but was %d and %d in %s"
              .formatted(quotes.size(), spans.size(), id));
    }
  }

  /** {@return the whole passage as one text: its quotations with a blank between} */
  public String text() {
    return String.join(" ", quotes);
  }

  /** {@return what the passage says without its lead-in} */
  public String point() {
    return item && quotes.size() > 1 ? String.join(" ", quotes.subList(1, quotes.size())) : text();
  }

  /** {@return the same passage, serving these intents} */
  public Passage serving(Set<String> served) {
    return new Passage(id, document, heading, spans, quotes, item, served);
  }
}
