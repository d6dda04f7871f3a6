package dev.charley.shell;

import dev.charley.reply.SourceTitle;
import dev.charley.retrieval.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists the documents, each with its dates. They have no numbers: a number is that of a source of
 * the last answer.
 */
final class SourcesPage {

  private static final String INDENT = "    ";

  private final Paper paper;
  private final SourceNames sources;

  SourcesPage(Paper paper, SourceNames sources) {
    this.paper = paper;
    this.sources = sources;
  }

  List<String> lines() {
    List<Document> documents =
        sources.documents().values().stream().sorted(Comparator.comparing(Document::id)).toList();
    List<String> lines = new ArrayList<>();
    for (Document document : documents) {
      String first = "  " + paper.bullet();
      List<String> title = paper.wrap(Style.PLAIN, first, INDENT, SourceTitle.of(document));
      lines.addAll(sources.linked(document.id(), title, paper));
      lines.addAll(paper.wrap(Style.QUIET, INDENT, INDENT, facts(document)));
    }
    return lines;
  }

  private static String facts(Document document) {
    return "%s; last changed: %s; original: %s"
        .formatted(document.kind(), document.updated(), document.origin())
        .replaceFirst("^" + Document.NOT_STATED + "; ", "");
  }
}
