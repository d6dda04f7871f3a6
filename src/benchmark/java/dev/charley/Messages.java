package dev.charley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Messages as people type them: those of the validation set, in its order. */
final class Messages {

  private static final Path FILE =
      Path.of("src", "test", "resources", "messages", "validation-2.tsv");

  private Messages() {}

  static List<String> read() throws IOException {
    return Files.readAllLines(FILE).stream()
        .skip(1)
        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
        .toList();
  }
}
