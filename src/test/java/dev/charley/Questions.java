package dev.charley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The questions of the validation set, which tests may look at. */
final class Questions {

  private static final Path FILE =
      Path.of("src", "test", "resources", "questions", "validation.tsv");

  private Questions() {}

  /** {@return all questions} */
  static List<String> all() {
    return lines().stream().map(line -> cell(line, 1)).toList();
  }

  /** {@return the questions that some passage answers} */
  static List<String> answerable() {
    return lines().stream()
        .filter(line -> !cell(line, 0).equals("unanswerable"))
        .map(line -> cell(line, 1))
        .toList();
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE).stream().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String line, int column) {
    return line.split("\t", -1)[column];
  }
}
