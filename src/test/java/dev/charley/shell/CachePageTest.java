package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachePageTest {

  private static final int TENTH = 100_000; // bytes, of a megabyte

  @TempDir private Path cache;
  @TempDir private Path home;
  private Path program;

  @BeforeEach
  void twoBuilds() throws IOException {
    program = Files.writeString(home.resolve("charley-exec.jar"), "");
    usedOn("2026-03-01", file("packs/a.pack", 1));
    usedOn("2026-03-03", file("packs/b.pack", 2));
    usedOn("2026-03-02", file("packs/c.pack", 3));
    file("onnxruntime-1/model", 4);
    file("start/new/lib/a.jar", 5);
    file("start/new/lib/b.jar", 5);
    file("start/old/lib/a.jar", 7);
    file("start/nobodys/a.jar", 1);
    known("1", program, "new");
    known("2", home.resolve("gone.jar"), "old");
  }

  @Test
  void eachFolderIsOneLineWithItsSizeAndWhatItIsFor() throws IOException {
    assertThat(CachePage.of(cache, Paper.PIPE))
        .containsExactly(
            cache.toString(),
            "     0.4 MB  onnxruntime-1: the encoder, made ready",
            "     0.6 MB  packs: 3 compiled topics",
            "     1.0 MB  start/new: starts " + program,
            "     0.1 MB  start/nobodys: old: the program it starts is gone",
            "     0.7 MB  start/old: old: the program it starts is gone",
            "     2.8 MB  in all",
            "'cache prune' removes what is old (1.2 MB), 'cache clear' all.");
  }

  @Test
  void whatIsOldIsRemovedAndForgotten() throws IOException {
    assertThat(CacheCommand.prune(cache))
        .isEqualTo("removed 2 old folders and 2 compiled topics, 1.2 MB");
    assertThat(cache.resolve("start"))
        .isDirectoryNotContaining("glob:**/old")
        .isDirectoryNotContaining("glob:**/nobodys")
        .isDirectoryNotContaining("glob:**/known-2")
        .isDirectoryContaining("glob:**/new")
        .isDirectoryContaining("glob:**/known-1");
    assertThat(cache.resolve("packs")).isDirectoryContaining("glob:**/b.pack");
    assertThat(CacheCommand.prune(cache))
        .isEqualTo("removed 0 old folders and 0 compiled topics, 0.0 MB");
    assertThat(CachePage.of(cache, Paper.PIPE))
        .contains("     0.2 MB  packs: 1 compiled topic")
        .last()
        .asString()
        .endsWith("1.6 MB  in all");
  }

  @Test
  void nothingIsRemovedWhileALauncherIsAtWork() throws IOException {
    Path lock = cache.resolve("start/lock");
    Files.createDirectories(lock);
    Files.writeString(lock.resolve("pid"), ProcessHandle.current().pid() + "\n", UTF_8);
    assertThatThrownBy(() -> CacheCommand.prune(cache)).isInstanceOf(UsageException.class);
    assertThat(cache.resolve("start/old")).exists();
    Files.writeString(lock.resolve("pid"), "999999999\n", UTF_8);
    assertThat(CacheCommand.prune(cache)).startsWith("removed 2");
  }

  @Test
  void anEmptyCacheIsNoFault() throws IOException {
    Path none = home.resolve("none");
    assertThat(CachePage.of(none, Paper.PIPE))
        .containsExactly(none.toString(), "     0.0 MB  in all");
    assertThat(CacheCommand.prune(none)).startsWith("removed 0");
  }

  private static void usedOn(String day, Path pack) throws IOException {
    Files.setLastModifiedTime(pack, FileTime.from(Instant.parse(day + "T00:00:00Z")));
  }

  private Path file(String name, int tenths) throws IOException {
    Path file = cache.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, new byte[tenths * TENTH]);
  }

  /** As the launcher writes it. */
  private void known(String name, Path jar, String folder) throws IOException {
    Files.writeString(
        cache.resolve("start/known-" + name),
        "4711 -rw-r--r-- 1 0 0 193449375 Nov 26 17:52 %s\n%s\n"
            .formatted(jar, cache.resolve("start").resolve(folder)),
        UTF_8);
  }
}
