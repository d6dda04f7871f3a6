package dev.charley.topic;

import dev.charley.retrieval.Document;
import dev.charley.retrieval.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a folder of documents: Markdown, plain text and HTML. Other files are passed over. */
final class DocumentReader {

  private static final Set<String> ENDINGS = Set.of("md", "txt", "html", "htm");

  /** That is a book of 500 pages, which takes a minute to encode. */
  private static final int MOST_PASSAGES = 10_000;

  private final List<Fault> faults;
  private final Map<String, Path> fileById = new HashMap<>();

  private DocumentReader(List<Fault> faults) {
    this.faults = faults;
  }

  /**
   * A document and what can be quoted from it.
   *
   * @param file where it stands
   * @param page its layout
   * @param document the document
   * @param passages in the order they stand in, at least one
   */
  record ReadDocument(Path file, Page page, Document document, List<Passage> passages) {
    ReadDocument {
      passages = List.copyOf(passages);
    }

    /** {@return whether it is Markdown, which authors write, and no page as it came} */
    boolean isMarkdown() {
      return ending(file).equals("md");
    }

    /** {@return the line of a place in the document's text; 0 for HTML, whose text is extracted} */
    int line(int place) {
      if (ending(file).startsWith("htm")) {
        return 0;
      }
      return 1 + (int) document.text().chars().limit(place).filter(c -> c == '\n').count();
    }
  }

  /**
   * {@return the documents of a folder, in order of file name, without those that have faults}
   *
   * @param seedsFolder not searched below its first level
   * @param faults gets what is wrong, in the same order
   */
  static List<ReadDocument> readAll(Path seedsFolder, List<Fault> faults) {
    DocumentReader reader = new DocumentReader(faults);
    List<ReadDocument> documents = new ArrayList<>();
    for (Path file : reader.filesIn(seedsFolder)) {
      reader.read(file).ifPresent(documents::add);
    }
    return documents;
  }

  /**
   * {@return the documents of a folder, in order of file name}
   *
   * @throws FaultyTopicException naming every fault
   */
  static List<ReadDocument> readWhole(Path seedsFolder) {
    List<Fault> faults = new ArrayList<>();
    List<ReadDocument> documents = readAll(seedsFolder, faults);
    if (!faults.isEmpty()) {
      throw new FaultyTopicException(faults);
    }
    return documents;
  }

  private List<Path> filesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      fault(
          folder,
          "a folder with documents",
          Files.exists(folder) ? "a file" : "missing" + TopicReader.where(folder));
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files =
          all.filter(DocumentReader::isDocument)
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .toList();
      if (files.isEmpty()) {
        Path below = folder.resolve("seeds");
        String perhaps = Files.isDirectory(below) ? ", perhaps in " + below : "";
        fault(folder, "at least one .md, .txt or .html file" + perhaps, "none");
      }
      return files;
    } catch (IOException e) {
      fault(folder, "a readable folder", "one that cannot be read");
      return List.of();
    }
  }

  /** {@return whether a file is read} */
  static boolean isDocument(Path file) {
    return Files.isRegularFile(file)
        && ENDINGS.contains(ending(file))
        && !nameOf(file).equalsIgnoreCase("README.md");
  }

  private Optional<ReadDocument> read(Path file) {
    Path other = fileById.putIfAbsent(idOf(file), file);
    if (other != null) {
      fault(file, "an id of its own", "'" + idOf(file) + "', the id of " + other);
      return Optional.empty();
    }
    int faultsBefore = faults.size();
    Optional<ReadDocument> read = TextFile.read(file, faults).map(text -> layOut(file, text));
    read.filter(document -> document.passages().isEmpty())
        .ifPresent(none -> fault(file, "sentences to quote", "none"));
    read.map(document -> document.passages().size())
        .filter(passages -> passages > MOST_PASSAGES)
        .ifPresent(
            passages ->
                fault(
                    file, "a document of at most " + MOST_PASSAGES + " sentences", "" + passages));
    return faults.size() > faultsBefore ? Optional.empty() : read;
  }

  private ReadDocument layOut(Path file, String text) {
    return switch (ending(file)) {
      case "md" -> markdown(file, text);
      case "txt" -> scraped(file, PlainTextBlocks.read(text), DateStamp.find(text));
      default -> {
        Page page = HtmlPage.read(text);
        yield scraped(file, page, DateStamp.find(text));
      }
    };
  }

  private ReadDocument markdown(Path file, String text) {
    FrontMatter front = FrontMatter.read(file.toString(), text, faults);
    Page page = MarkdownBlocks.read(front.value("title"), text, front.end());
    Document document =
        new Document(
            idOf(file),
            front.value("title"),
            front.value("publisher"),
            front.value("kind"),
            front.value("origin"),
            front.value("updated"),
            front.isRewritten(),
            text);
    return new ReadDocument(file, page, document, PassageBuilder.passages(document.id(), page));
  }

  private static ReadDocument scraped(Path file, Page page, String updated) {
    String title = page.title().isBlank() ? idOf(file) : page.title();
    Document document =
        new Document(
            idOf(file),
            title,
            Document.NOT_STATED,
            Document.NOT_STATED,
            nameOf(file),
            updated,
            false,
            page.text());
    return new ReadDocument(file, page, document, PassageBuilder.passages(document.id(), page));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String idOf(Path file) {
    return nameOf(file).substring(0, nameOf(file).lastIndexOf('.'));
  }

  private static String ending(Path file) {
    String name = nameOf(file);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void fault(Path file, String expected, String found) {
    faults.add(new Fault(file.toString(), 0, expected, found));
  }
}
