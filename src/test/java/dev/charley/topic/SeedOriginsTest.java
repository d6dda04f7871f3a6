package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of our documents is traced to the page it was rewritten from, and copies none. */
class SeedOriginsTest {

  private static final Path TABLE = Path.of("src", "test", "resources", "seed-origins.tsv");
  private static final Path SEEDS = Path.of("seeds");
  private static final Path ORIGINALS = Path.of("..", "shared", "seeds");

  /** So many words in a row, in the same order, are a copied sentence or a good part of one. */
  private static final int COPIED = 9;

  /** Where a sentence ends within a paragraph of ours; none of them abbreviates with a stop. */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z0-9])");

  private record Origin(String document, String ours, String original, List<Integer> lines) {}

  static List<String> documents() {
    return origins().stream().map(Origin::document).distinct().toList();
  }

  @Test
  void everyDocumentStandsInTheTable() throws IOException {
    try (var files = Files.list(SEEDS)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".md") && !name.equals("README.md")))
          .containsExactlyInAnyOrderElementsOf(
              documents().stream().map(document -> document + ".md").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everySentenceItemAndHeadingStandsInTheTableAndNothingElse(String document) {
    assertThat(units(document))
        .containsExactlyInAnyOrderElementsOf(origins(document).stream().map(Origin::ours).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLineNamedIsALineOfTheOriginalWithWordsInIt(String document) {
    assumeTrue(Files.isDirectory(ORIGINALS));
    for (Origin origin : origins(document)) {
      List<String> lines = lines(ORIGINALS.resolve(origin.original()));
      assertThat(origin.lines()).isNotEmpty();
      assertThat(origin.lines())
          .as(origin.ours())
          .allMatch(line -> line >= 1 && line <= lines.size() && !lines.get(line - 1).isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noSentenceIsCopied(String document) {
    assumeTrue(Files.isDirectory(ORIGINALS));
    Set<String> copied = new HashSet<>();
    for (String original : origins().stream().map(Origin::original).distinct().toList()) {
      Set<String> runs = new HashSet<>();
      lines(ORIGINALS.resolve(original)).forEach(line -> runs.addAll(runs(line)));
      for (String unit : units(document)) {
        runs(unit).stream().filter(runs::contains).forEach(copied::add);
      }
    }
    assertThat(copied).isEmpty();
  }

  @Test
  void everyFigureOfOursStandsInTheLinesItComesFrom() {
    assumeTrue(Files.isDirectory(ORIGINALS));
    Map<String, List<String>> pages = new HashMap<>();
    List<String> invented = new ArrayList<>();
    Pattern figure = Pattern.compile("\\d+");
    for (Origin origin : origins()) {
      List<String> page =
          pages.computeIfAbsent(origin.original(), name -> lines(ORIGINALS.resolve(name)));
      String there =
          origin.lines().stream().map(line -> page.get(line - 1)).collect(Collectors.joining(" "));
      figure
          .matcher(origin.ours())
          .results()
          .filter(number -> !there.contains(number.group()))
          .forEach(number -> invented.add(number.group() + " in: " + origin.ours()));
    }
    assertThat(invented).isEmpty();
  }

  private static Set<String> runs(String text) {
    List<String> words = Words.of(text).list();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + COPIED <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + COPIED)));
    }
    return runs;
  }

  /** The sentences, items and headings of a document; one paragraph is one line. */
  private static List<String> units(String document) {
    List<String> lines = lines(SEEDS.resolve(document + ".md"));
    int body = lines.subList(1, lines.size()).indexOf("---") + 2;
    List<String> units = new ArrayList<>();
    for (String line : lines.subList(body, lines.size())) {
      if (line.startsWith("#") || line.startsWith("- ")) {
        units.add(line.replaceFirst("^(#+|-) ", "").strip());
      } else if (!line.isBlank()) {
        units.addAll(Arrays.asList(SENTENCE_END.split(line.strip(), -1)));
      }
    }
    return units;
  }

  private static List<Origin> origins(String document) {
    return origins().stream().filter(origin -> origin.document().equals(document)).toList();
  }

  private static List<Origin> origins() {
    return lines(TABLE).stream().skip(1).map(SeedOriginsTest::origin).toList();
  }

  private static Origin origin(String line) {
    String[] cells = line.split("\t", -1);
    List<Integer> lines =
        Arrays.stream(cells[3].split(",", -1)).map(String::strip).map(Integer::valueOf).toList();
    return new Origin(cells[0], cells[1], cells[2], lines);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
