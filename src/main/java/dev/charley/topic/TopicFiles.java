package dev.charley.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The YAML files of a topic that was read without a fault, for the lines that things stand in.
 *
 * @param intents one an intent, in order of file name
 * @param findings one a finding, in order of file name
 * @param triage the rules and questions
 * @param assistant the fixed lines
 * @param things examples and names of things, if the topic has any
 */
record TopicFiles(
    List<YamlMap> intents,
    List<YamlMap> findings,
    YamlMap triage,
    YamlMap assistant,
    Optional<YamlMap> things) {

  TopicFiles {
    intents = List.copyOf(intents);
    findings = List.copyOf(findings);
  }

  /** {@return the files of a folder of intents} */
  static TopicFiles read(Path folder) {
    Path findings = folder.resolve(TopicReader.FINDINGS);
    Path things = folder.resolve(TopicReader.THINGS);
    return new TopicFiles(
        in(folder),
        Files.isDirectory(findings) ? in(findings) : List.of(),
        parse(folder.resolve(TopicReader.TRIAGE)),
        parse(folder.resolve(TopicReader.ASSISTANT)),
        Files.exists(things) ? Optional.of(parse(things)) : Optional.empty());
  }

  private static List<YamlMap> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(TopicReader::isOneOfMany).sorted().map(TopicFiles::parse).toList();
    } catch (IOException e) {
      throw changed(folder, e);
    }
  }

  private static YamlMap parse(Path file) {
    List<Fault> faults = new ArrayList<>();
    try {
      return YamlMap.parse(file.toString(), Files.readString(file), 1, faults)
          .orElseThrow(() -> new FaultyTopicException(faults));
    } catch (IOException e) {
      throw changed(file, e);
    }
  }

  private static UncheckedIOException changed(Path file, IOException e) {
    return new UncheckedIOException(file + " could be read before, and now could not", e);
  }
}
