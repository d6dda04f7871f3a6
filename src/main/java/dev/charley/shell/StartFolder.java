package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the launcher keeps of one build so that it starts quicker.
 *
 * @param folder where it is unpacked
 * @param notes the files in which the launcher remembers that; one for each program file
 */
record StartFolder(Path folder, List<Note> notes) {

  private static final String START = "start";
  private static final String LOCK = "lock";
  private static final String NOTE = "known-";

  /**
   * What the launcher has written down.
   *
   * @param file where
   * @param program the program file it stands for, which may be gone
   * @param folder where that is unpacked, which may be gone too
   */
  record Note(Path file, Path program, Path folder) {

    private boolean isOld() {
      return !Files.isRegularFile(program);
    }

    /** The first line ends with the program file, as {@code ls -l} has it. */
    private static Optional<Note> read(Path file) throws IOException {
      List<String> lines = Files.readAllLines(file, UTF_8);
      if (lines.size() < 2 || lines.get(0).indexOf('/') < 0) {
        return Optional.empty();
      }
      String program = lines.get(0).substring(lines.get(0).indexOf('/'));
      return Optional.of(new Note(file, Path.of(program), Path.of(lines.get(1))));
    }
  }

  StartFolder {
    notes = List.copyOf(notes);
  }

  /** {@return all in a cache, in order of name} */
  static List<StartFolder> in(Path cache) throws IOException {
    List<Note> notes = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (Path entry : entries(cache.resolve(START))) {
      if (entry.getFileName().toString().startsWith(NOTE)) {
        Note.read(entry).ifPresent(notes::add);
      } else if (Files.isDirectory(entry) && !entry.endsWith(LOCK)) {
        folders.add(entry);
      }
    }
    return folders.stream()
        .map(
            folder ->
                new StartFolder(
                    folder, notes.stream().filter(note -> note.folder().equals(folder)).toList()))
        .toList();
  }

  private static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** {@return whether a launcher is at work on one of them} */
  static boolean isBeingMade(Path cache) throws IOException {
    Path owner = cache.resolve(START).resolve(LOCK).resolve("pid");
    if (!Files.isRegularFile(owner)) {
      return false;
    }
    String process = Files.readString(owner, UTF_8).strip();
    return process.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isPresent();
  }

  /** {@return the program files that still start from it} */
  List<Path> programs() {
    return notes.stream().filter(note -> !note.isOld()).map(Note::program).toList();
  }

  /** {@return whether no program file starts from it any more} */
  boolean isOld() {
    return programs().isEmpty();
  }

  /** Removes it, and that the launcher knows of it. */
  void delete() throws IOException {
    for (Note note : notes) {
      Files.deleteIfExists(note.file());
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
