package dev.charley.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The compiled packs in a cache. Each state of a topic's files has one of its own, and none is
 * needed: it is made again. So only those used last are kept.
 */
public final class KeptPacks {

  /** How many are kept: a few topics, and a few states of one that is being worked on. */
  static final int MOST = 8;

  private static final String FOLDER = "packs";
  private static final String ENDING = ".pack";

  private final Path folder;

  private KeptPacks(Path folder) {
    this.folder = folder;
  }

  /** {@return those of a cache, which may not exist yet} */
  public static KeptPacks in(Path cache) {
    return new KeptPacks(cache.resolve(FOLDER));
  }

  /** {@return the folder they are kept in} */
  public Path folder() {
    return folder;
  }

  /** {@return all, the one used last first} */
  public List<Path> lastUsedFirst() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Map<Path, FileTime> used = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList()) {
        used.put(file, Files.getLastModifiedTime(file));
      }
    }
    return used.keySet().stream().sorted(Comparator.comparing(used::get).reversed()).toList();
  }

  /** {@return what nobody will miss: all but the one used last} */
  public List<Path> old() throws IOException {
    return after(1);
  }

  private List<Path> after(int most) throws IOException {
    return lastUsedFirst().stream().skip(most).toList();
  }

  /** {@return where the pack of a hash is kept, or is to be} */
  Path file(String hash) {
    return folder.resolve(hash + ENDING);
  }

  /** Remembers that a pack was used now, and removes the oldest where there are too many. */
  void used(Path pack) {
    try {
      Files.setLastModifiedTime(pack, FileTime.from(Instant.now()));
      for (Path old : after(MOST)) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      return; // what cannot be written or removed takes room and does no other harm
    }
  }
}
