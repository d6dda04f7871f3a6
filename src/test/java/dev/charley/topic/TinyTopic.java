package dev.charley.topic;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A topic of two intents and one document, about bicycle chains: the engine knows no medicine. Each
 * test breaks a copy of its own.
 *
 * @param folder where the copy stands
 */
public record TinyTopic(Path folder) {

  private static final Path ORIGINAL = Path.of("src", "test", "resources", "tiny-topic");

  /** {@return a copy below the folder} */
  public static TinyTopic copyTo(Path folder) {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(ORIGINAL.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TinyTopic(folder);
  }

  public Path intents() {
    return folder.resolve("intents");
  }

  public Path seeds() {
    return folder.resolve("seeds");
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  TinyTopic write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
    return this;
  }

  /** Replaces what must stand in the file. */
  TinyTopic replace(String name, String old, String replacement) throws IOException {
    String text = Files.readString(file(name));
    if (!text.contains(old)) {
      throw new IllegalArgumentException("expected " + old + " in " + name);
    }
    return write(name, text.replace(old, replacement));
  }

  TinyTopic delete(String name) throws IOException {
    Files.delete(file(name));
    return this;
  }

  /** Deletes a folder with its files. */
  TinyTopic deleteFolder(String name) throws IOException {
    try (Stream<Path> files = Files.walk(file(name))) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
    return this;
  }

  TopicSource read() {
    return TopicReader.read(intents(), seeds());
  }

  /** {@return what is wrong, each with the file's path below the copy; empty when nothing is} */
  List<String> faults() {
    try {
      read();
      return List.of();
    } catch (FaultyTopicException e) {
      return e.faults().stream()
          .map(fault -> fault.toString().replace(folder + File.separator, ""))
          .toList();
    }
  }
}
