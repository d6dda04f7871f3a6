package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.reply.Citation;
import dev.charley.reply.SourceTitle;
import dev.charley.retrieval.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the sources are called.
 *
 * @param documents the documents by id
 */
record SourceNames(Map<String, Document> documents) {

  /** What an item of a list begins with. */
  static final String ITEM = "\\s*([-*+•]|\\d+[.)])\\s+";

  static SourceNames of(Assistant assistant) {
    return new SourceNames(
        assistant.documents().stream()
            .collect(Collectors.toUnmodifiableMap(Document::id, Function.identity())));
  }

  /** {@return how a document is shown, which says whether the words are ours} */
  String title(String id) {
    Document document = documents.get(id);
    return document == null ? id : SourceTitle.of(document);
  }

  /** {@return whether a quotation is an item of a list: whether its line begins with a marker} */
  boolean isItem(Citation citation) {
    Document document = documents.get(citation.document());
    if (document == null) {
      return false;
    }
    String before = document.text().substring(0, citation.start());
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return line.matches(ITEM);
  }

  /** {@return where a document can be read, if its origin is an address} */
  Optional<String> address(String id) {
    return Optional.ofNullable(documents.get(id))
        .map(Document::origin)
        .filter(origin -> origin.matches("https?://\\S+"));
  }

  /** {@return a source with its mark, as it stands below an answer} */
  List<String> lines(String mark, String title, String id, Paper paper) {
    String text = (paper.sourceMarks(mark) + " " + title).strip();
    return linked(id, paper.wrap(Style.QUIET, "", "    ", text), paper);
  }

  /** {@return lines that lead to where a document can be read, if that is known} */
  List<String> linked(String id, List<String> lines, Paper paper) {
    String address = address(id).orElse("");
    return lines.stream().map(line -> paper.link(address, line)).toList();
  }
}
