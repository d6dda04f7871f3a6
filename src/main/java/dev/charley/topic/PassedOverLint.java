package dev.charley.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names what stands in the folders of a topic and is never read. What is written as an intent, a
 * finding or a document and is missed by its ending alone is an error; anything else may be meant
 * to lie there. Hidden files and {@code README.md} are not worth a word.
 */
final class PassedOverLint {

  private static final Set<String> YAML = Set.of("yaml", "yml");
  private static final Set<String> MARKDOWN = Set.of("markdown", "mdown", "mkd");

  private final List<Remark> remarks = new ArrayList<>();

  private PassedOverLint() {}

  /** {@return what there is to say, in no order} */
  static List<Remark> check(Path intents, Path seeds) {
    PassedOverLint lint = new PassedOverLint();
    lint.yaml(intents, Set.of(TopicReader.FINDINGS), Set.of(TopicReader.QUESTIONS));
    lint.yaml(intents.resolve(TopicReader.FINDINGS), Set.of(), Set.of());
    lint.seeds(seeds);
    return lint.remarks;
  }

  /** {@return what there is to say of a folder of documents, in no order} */
  static List<Remark> check(Path seeds) {
    PassedOverLint lint = new PassedOverLint();
    lint.seeds(seeds);
    return lint.remarks;
  }

  /** {@return what of a folder of documents is not read, in order of name} */
  static List<String> notRead(Path seeds) {
    return in(seeds).stream()
        .filter(path -> !DocumentReader.isDocument(path))
        .map(PassedOverLint::nameOf)
        .sorted()
        .toList();
  }

  private void yaml(Path folder, Set<String> folders, Set<String> others) {
    for (Path path : in(folder)) {
      if (Files.isDirectory(path)) {
        subfolder(path, folders::contains);
      } else if (!nameOf(path).endsWith(".yaml") && !others.contains(nameOf(path))) {
        passedOver(path, YAML, "a name that ends in .yaml");
      }
    }
  }

  private void seeds(Path folder) {
    for (Path path : in(folder)) {
      if (Files.isDirectory(path)) {
        subfolder(path, name -> false);
      } else if (!DocumentReader.isDocument(path)) {
        passedOver(path, MARKDOWN, "a name that ends in .md, .txt or .html");
      }
    }
  }

  private void subfolder(Path path, Predicate<String> known) {
    if (!known.test(nameOf(path))) {
      remarks.add(
          Remark.note(path.toString(), 0, "no folder here", "a folder, whose files are not read"));
    }
  }

  private void passedOver(Path path, Set<String> meant, String expected) {
    String ending = nameOf(path).substring(nameOf(path).lastIndexOf('.') + 1);
    String found = "a file that is not read";
    remarks.add(
        meant.contains(ending.toLowerCase(Locale.ROOT))
            ? Remark.error(path.toString(), 0, expected, found)
            : Remark.note(path.toString(), 0, expected, found));
  }

  private static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(PassedOverLint::isWorthAWord).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " could be read before, and now could not", e);
    }
  }

  private static boolean isWorthAWord(Path path) {
    String name = nameOf(path);
    return !name.startsWith(".") && !name.equalsIgnoreCase("README.md");
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }
}
