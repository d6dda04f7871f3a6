package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Span;
import dev.charley.topic.DocumentReader.ReadDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String FRONT =
      """
      ---
      title: Hiccups
      publisher: Hiccup House
      kind: clinic
      origin: hiccups page
      updated: 2020-05-03
      wording: rewritten
      ---
      """;

  @TempDir Path folder;
  private final List<Fault> faults = new ArrayList<>();

  @Test
  void readsDocumentsInOrderOfNameAndPassesOverOtherFiles() throws IOException {
    write("b.txt", "Hiccups pass.\n");
    write("a.md", FRONT + "Hiccups pass.\n");
    write("c.html", "<p>Hiccups pass.</p>");
    write("README.md", "no front matter");
    write("notes.pdf", "x");
    assertThat(readAll()).extracting(read -> read.document().id()).containsExactly("a", "b", "c");
    assertThat(faults).isEmpty();
  }

  @Test
  void frontMatterSaysWhereADocumentComesFrom() throws IOException {
    write("a.md", FRONT + "# Hiccups\n\n## Causes\n\n### Drinks\n\nSoda may cause\nhiccups.\n");
    ReadDocument read = readAll().get(0);
    assertThat(read.document().publisher()).isEqualTo("Hiccup House");
    assertThat(read.document().updated()).isEqualTo("2020-05-03");
    assertThat(read.document().rewritten()).isTrue();
    Passage passage = read.passages().get(0);
    assertThat(passage.id()).isEqualTo("a#1");
    assertThat(passage.heading()).containsExactly("Causes", "Drinks");
    assertThat(passage.quotes()).containsExactly("Soda may cause hiccups.");
  }

  @Test
  void aByteOrderMarkAndWindowsLinesLeaveSpansRight() throws IOException {
    String text =
        "\uFEFF" + FRONT + "## Causes\n\nSome say 😀 so. Causes are:\n\n- Cola\n  light\n";
    write("a.md", text.replace("\n", "\r\n"));
    write("b.txt", "\uFEFFHiccups\r\n\r\nSoda may cause\r\nthem. Causes are:\r\n- Cola\r\n");
    List<ReadDocument> read = readAll();
    assertThat(faults).isEmpty();
    assertThat(read.get(0).document().text()).isEqualTo(text.replace("\n", "\r\n"));
    assertThat(read.get(0).passages())
        .extracting(Passage::text)
        .containsExactly("Some say 😀 so.", "Causes are: Cola light");
    assertThat(read.get(1).passages())
        .extracting(Passage::text)
        .containsExactly("Soda may cause them.", "Causes are: Cola");
    read.forEach(DocumentReaderTest::assertSpansHold);
  }

  @Test
  void inlineMarkupIsNeverQuoted() throws IOException {
    write(
        "a.md",
        FRONT + "Try **cold** water or [sugar](http://x.y/z) first.\n\n![a glass](g.png)\n");
    assertThat(readAll().get(0).passages())
        .extracting(Passage::quotes)
        .containsExactly(List.of("Try", "cold", "water or", "sugar", "first."));
  }

  @Test
  void aNestedItemCarriesTheItemItStandsUnder() throws IOException {
    write("a.md", FRONT + "Causes include:\n\n- Drinks\n  - Soda\n- Haste\n");
    assertThat(readAll().get(0).passages())
        .extracting(Passage::text)
        .containsExactly(
            "Causes include: Drinks", "Causes include: Drinks Soda", "Causes include: Haste");
  }

  @Test
  void ofAnHtmlPageOnlyTheSubjectIsRead() throws IOException {
    write(
        "a.html",
        """
        <html><head><title>T</title></head><body><nav><p>Go home now.</p></nav>
        <header><h1>Hiccups</h1></header><div class="ad-box ads"><p>Buy soda here.</p></div>
        <article><h1>Hiccups</h1><h2>Causes</h2><p>Soda <b>may</b> cause
        them.<sup><a href="#r1">1</a></sup> Triggers include:</p><ul><li>Cola</li>
        <li><p>Hot soup</p></li></ul><form><p>Sign up to win.</p></form>
        <aside><p>See our other pages too.</p></aside></article>
        <footer><p>All that is left goes here.</p></footer></body></html>
        """);
    ReadDocument read = readAll().get(0);
    assertThat(read.document().title()).isEqualTo("Hiccups");
    assertThat(read.passages())
        .extracting(Passage::text)
        .containsExactly(
            "Soda may cause them.", "Triggers include: Cola", "Triggers include: Hot soup");
    assertThat(read.passages()).allMatch(passage -> passage.heading().equals(List.of("Causes")));
    assertSpansHold(read);
  }

  @Test
  void aMissingAndAnEmptyFolderAreFaults() {
    assertThat(DocumentReader.readAll(folder.resolve("none"), faults)).isEmpty();
    assertThat(readAll()).isEmpty();
    assertThat(faults).hasSize(2);
    assertThat(faults.get(0).toString())
        .endsWith("none: expected a folder with documents, but was missing");
  }

  @Test
  void allFaultsAreFoundAtOnce() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xff, 'b'});
    write("b.txt", "\n\n");
    write("c.md", "Hiccups pass.\n");
    write("d.md", FRONT.replace("2020-05-03", "May 2020").replace("kind", "sort") + "They pass.\n");
    write("e.md", FRONT.replace("rewritten", "copied") + "Hiccups pass.\n");
    write("f.md", FRONT + "Hiccups pass.\n");
    write("f.txt", "Hiccups pass.\n");
    write("g.md", "---\ntitle: [a\n---\nHiccups pass.\n");
    assertThat(readAll()).extracting(read -> read.document().id()).containsExactly("f");
    assertThat(new FaultyTopicException(faults))
        .message()
        .contains("a.txt:1: expected UTF-8 text, but was bytes that are not")
        .contains("b.txt: expected sentences to quote, but was none")
        .contains("c.md:1: expected front matter between two lines ---, but was 'Hiccups pass.'")
        .contains("d.md:4: expected one of the keys")
        .contains("d.md:6: expected an ISO date such as 2021-11-17 or 'not stated'")
        .contains("d.md:1: expected the key 'kind', but was missing")
        .contains("d.md: expected sentences to quote, but was none")
        .contains("e.md:7: expected 'wording: rewritten' or no such line, but was 'copied'")
        .contains("f.txt: expected an id of its own")
        .contains("g.md:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "../shared/seeds"})
  void everyQuotationEqualsTheTextAtItsSpan(String seeds) {
    assumeTrue(Files.isDirectory(Path.of(seeds)));
    List<ReadDocument> read = DocumentReader.readAll(Path.of(seeds), faults);
    assertThat(faults).isEmpty();
    assertThat(read).hasSize(4).allSatisfy(DocumentReaderTest::assertSpansHold);
    assertThat(read)
        .flatExtracting(ReadDocument::passages)
        .extracting(Passage::text)
        .noneMatch(text -> text.endsWith("?") || text.endsWith(":"))
        .noneMatch(
            text -> text.matches("(?s).*(\\[\\d|©|Getty|doi:|Pinterest|8:30 AM|helpful\\?).*"))
        .noneMatch(text -> text.matches("(?s)(These|This|They|Such) .*"));
  }

  private static void assertSpansHold(ReadDocument read) {
    String text = read.document().text();
    assertThat(read.passages()).isNotEmpty();
    for (Passage passage : read.passages()) {
      assertThat(passage.spans()).extracting(span -> span.of(text)).isEqualTo(passage.quotes());
      assertThat(passage.spans()).allSatisfy(span -> assertThat(isTight(span, text)).isTrue());
    }
  }

  private static boolean isTight(Span span, String text) {
    return !Trimmed.isBlank(text.charAt(span.start()))
        && !Trimmed.isBlank(text.charAt(span.end() - 1));
  }

  private List<ReadDocument> readAll() {
    return DocumentReader.readAll(folder, faults);
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
