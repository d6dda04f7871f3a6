package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The held-out sets were written apart from the examples and stay as they were frozen. */
class FrozenSetsTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path INTENTS = Path.of("intents");

  private static final int COMMON = 3; // words that people often say alike, such as "thank you"

  /** Longer messages may be alike by chance; more than that would be copied. */
  private static final double CHANCE = 0.03;

  @Test
  void noHeldOutSetHasChanged() throws IOException {
    for (String line : Files.readAllLines(RESOURCES.resolve("frozen.sha256"))) {
      String[] parts = line.split(" +", 2);
      assertThat(sha256(RESOURCES.resolve(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
    }
  }

  @Test
  void hardlyAHeldOutMessageIsAnExample() throws IOException {
    Set<String> examples = examples();
    for (String set :
        List.of(
            "messages/held-out.tsv", "messages/held-out-2.tsv", "messages/held-out-facts.tsv")) {
      List<String> messages =
          Files.readAllLines(RESOURCES.resolve(set)).stream()
              .skip(1)
              .map(line -> plain(line.substring(line.lastIndexOf('\t') + 1)))
              .toList();
      long copies =
          messages.stream()
              .filter(text -> text.split(" ", -1).length > COMMON)
              .filter(examples::contains)
              .count();
      assertThat(copies / (double) messages.size()).as(set).isLessThan(CHANCE);
    }
  }

  private static Set<String> examples() throws IOException {
    try (Stream<Path> files = Files.walk(INTENTS)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .flatMap(FrozenSetsTest::lines)
          .map(FrozenSetsTest::plain)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
