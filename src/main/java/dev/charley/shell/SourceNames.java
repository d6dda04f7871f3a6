package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.reply.Citation;
import dev.charley.reply.SourceTitle;
import dev.charley.retrieval.Document;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the sources are called.
 *
 * @param documents the documents by id
 */
record SourceNames(Map<String, Document> documents) {

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
    return line.matches("\\s*([-*+•]|\\d+[.)])\\s+");
  }
}
