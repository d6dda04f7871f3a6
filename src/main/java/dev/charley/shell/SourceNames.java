package dev.charley.shell;

import dev.charley.Assistant;
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
    return document == null ? id : title(document);
  }

  static String title(Document document) {
    String publisher =
        document.publisher().equals(Document.NOT_STATED)
            ? "publisher not stated"
            : document.publisher();
    String named = "%s, “%s” (%s)".formatted(publisher, document.title(), document.updated());
    return document.rewritten() ? "after " + named + ", in our words" : named;
  }
}
