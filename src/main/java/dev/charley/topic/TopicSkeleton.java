package dev.charley.topic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A small topic to begin with: it can be compiled as it is, and its comments say what to change.
 */
public final class TopicSkeleton {

  private static final List<String> FILES =
      List.of(
          "intents/affirm.yaml",
          "intents/assistant.yaml",
          "intents/correction.yaml",
          "intents/deny.yaml",
          "intents/findings/ate_a_plant.yaml",
          "intents/findings/rash_from_sap.yaml",
          "intents/goodbye.yaml",
          "intents/greeting.yaml",
          "intents/more.yaml",
          "intents/nonsense.yaml",
          "intents/off_topic.yaml",
          "intents/repotting.yaml",
          "intents/skip.yaml",
          "intents/source.yaml",
          "intents/thanks.yaml",
          "intents/things.yaml",
          "intents/triage.yaml",
          "intents/unsure.yaml",
          "intents/watering.yaml",
          "seeds/house-plants-leaflet.md");

  private TopicSkeleton() {}

  /** {@return whether nothing would be lost: there is no such folder yet, or it is empty} */
  public static boolean fitsInto(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /**
   * Writes the files, never over another.
   *
   * @param folder made if it is missing
   * @return the names of the files written, below the folder
   * @throws IOException when one of them cannot be written, or stands there already
   */
  public static List<String> write(Path folder) throws IOException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      try (InputStream text =
          Objects.requireNonNull(
              TopicSkeleton.class.getResourceAsStream("skeleton/" + name), name)) {
        Files.copy(text, file);
      }
    }
    return FILES;
  }
}
