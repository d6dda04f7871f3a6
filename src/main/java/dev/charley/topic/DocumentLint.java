package dev.charley.topic;

import dev.charley.retrieval.Document;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Span;
import dev.charley.topic.DocumentReader.ReadDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks the documents: sections without words, lists that do not follow, pages without publisher,
 * and passages or whole documents that stand twice. Pages as they came are bound to have the first
 * two, so there they are noted only.
 */
final class DocumentLint {

  /** As docs/topic-packs.md lists them. */
  private static final List<String> KINDS =
      List.of(
          "hospital",
          "clinic",
          "health publisher",
          "charity",
          "government",
          "university",
          "pharmacy",
          "leaflet",
          Document.NOT_STATED);

  private final List<ReadDocument> documents;
  private final List<Remark> remarks = new ArrayList<>();

  private DocumentLint(List<ReadDocument> documents) {
    this.documents = documents;
  }

  /** {@return what there is to say, in no order} */
  static List<Remark> check(List<ReadDocument> documents) {
    DocumentLint lint = new DocumentLint(documents);
    for (ReadDocument document : documents) {
      lint.notStated(document);
      lint.misspeltKind(document);
      lint.emptySections(document);
      lint.emptyAnnouncements(document);
    }
    lint.doubles(lint.withoutCopies());
    return lint.remarks;
  }

  /** In Markdown its author has said what the original does not state; of a page nobody has. */
  private void notStated(ReadDocument read) {
    if (!read.isMarkdown()) {
      boolean dated = !read.document().updated().equals(Document.NOT_STATED);
      remark(
          false,
          read,
          0,
          "publisher and date, which Markdown with front matter can state",
          dated ? "a page with a date alone" : "a page with neither");
    }
  }

  /** Any word may stand there; one that is nearly a usual one is probably meant to be that. */
  private void misspeltKind(ReadDocument read) {
    String kind = read.document().kind().toLowerCase(Locale.ROOT);
    if (!KINDS.contains(kind)) {
      NearMiss.of(kind, KINDS)
          .ifPresent(
              meant ->
                  remark(
                      false,
                      read,
                      read.line(read.document().text().indexOf("\nkind:") + 1),
                      "a kind of publisher, perhaps '" + meant + "'",
                      "'" + read.document().kind() + "'"));
    }
  }

  private void emptySections(ReadDocument read) {
    List<Block> blocks = read.page().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (read.isMarkdown() && blocks.get(i).is(Block.Kind.HEADING) && isEmpty(blocks, i)) {
        Block heading = blocks.get(i);
        String words = heading.of(read.page().text());
        remark(true, read, read.line(heading.start()), "text under '" + words + "'", "none");
      }
    }
  }

  /** Whether a heading of its level or above comes next, or nothing. */
  private static boolean isEmpty(List<Block> blocks, int i) {
    if (i + 1 == blocks.size()) {
      return true;
    }
    Block next = blocks.get(i + 1);
    return next.is(Block.Kind.HEADING) && next.level() <= blocks.get(i).level();
  }

  private void emptyAnnouncements(ReadDocument read) {
    for (Span span : PassageBuilder.emptyAnnouncements(read.page())) {
      String words = Excerpt.of(span.of(read.page().text()));
      remark(
          read.isMarkdown(),
          read,
          read.line(span.start()),
          "the list after '" + words + "'",
          "none");
    }
  }

  /** The documents but for those that are another one under a second name, which is told of. */
  private List<ReadDocument> withoutCopies() {
    Map<List<String>, ReadDocument> firsts = new LinkedHashMap<>();
    for (ReadDocument read : documents) {
      ReadDocument first = firsts.putIfAbsent(texts(read.passages()), read);
      if (first != null) {
        remark(
            false, read, 0, "a document of its own", "the same, word for word, as " + first.file());
      }
    }
    return List.copyOf(firsts.values());
  }

  private void doubles(List<ReadDocument> among) {
    List<ReadDocument> documentOf = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (ReadDocument read : among) {
      read.passages().forEach(passage -> documentOf.add(read));
      passages.addAll(read.passages());
    }
    NearTexts points = new NearTexts(passages.stream().map(Passage::point).toList());
    for (NearTexts.Pair pair : new NearTexts(texts(passages)).pairs()) {
      ReadDocument first = documentOf.get(pair.first());
      ReadDocument second = documentOf.get(pair.second());
      String point = passages.get(pair.second()).point();
      boolean samePoint = points.near(point).contains(pair.first());
      boolean within = first.equals(second);
      if (samePoint && (within || pair.same())) {
        String other = first.file() + ":" + lineOf(first, passages.get(pair.first()));
        remark(
            within && pair.same(),
            second,
            lineOf(second, passages.get(pair.second())),
            within ? "each passage once" : "a passage of its own",
            "'" + Excerpt.of(point) + "', " + (pair.same() ? "as in " : "nearly as in ") + other);
      }
    }
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  /** {@return the line a passage's point stands in} */
  static int lineOf(ReadDocument read, Passage passage) {
    boolean led = passage.item() && passage.spans().size() > 1;
    return read.line(passage.spans().get(led ? 1 : 0).start());
  }

  /** {@return the line of the heading that a passage stands under, or else that of its point} */
  static int headingLineOf(ReadDocument read, Passage passage) {
    int start = passage.spans().get(0).start();
    return read.page().blocks().stream()
        .filter(block -> block.is(Block.Kind.HEADING) && block.start() < start)
        .reduce((first, second) -> second)
        .map(heading -> read.line(heading.start()))
        .orElseGet(() -> lineOf(read, passage));
  }

  private void remark(boolean isError, ReadDocument read, int line, String expected, String found) {
    String file = read.file().toString();
    remarks.add(
        isError
            ? Remark.error(file, line, expected, found)
            : Remark.note(file, line, expected, found));
  }
}
