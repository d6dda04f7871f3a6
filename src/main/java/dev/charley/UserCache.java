package dev.charley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder where compiled packs and the unpacked encoder are kept: {@code CHARLEY_CACHE} if set,
 * else {@code charley} in the user's cache folder as the system has it. Nothing in it is needed:
 * all is made again when it is gone.
 */
public final class UserCache {

  private UserCache() {}

  /** {@return the folder, which may not exist yet} */
  public static Path folder() {
    String chosen = System.getenv("CHARLEY_CACHE");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen).toAbsolutePath();
    }
    Path home = Path.of(System.getProperty("user.home", "."));
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      return in(System.getenv("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
    }
    if (os.contains("mac")) {
      return home.resolve("Library").resolve("Caches").resolve("charley");
    }
    return in(System.getenv("XDG_CACHE_HOME"), home.resolve(".cache"));
  }

  private static Path in(@org.jspecify.annotations.Nullable String chosen, Path otherwise) {
    boolean set = chosen != null && !chosen.isBlank();
    return (set ? Path.of(chosen) : otherwise).toAbsolutePath().resolve("charley");
  }

  /** {@return what is kept, in order of name; empty when nothing is} */
  public static List<Path> files() {
    return walk(folder()).filter(Files::isRegularFile).sorted().toList();
  }

  /** Deletes all that is kept. */
  public static void clear() {
    walk(folder()).sorted(Comparator.reverseOrder()).forEach(UserCache::delete);
  }

  private static Stream<Path> walk(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("the cache " + folder + " could not be read", e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " could not be deleted", e);
    }
  }
}
