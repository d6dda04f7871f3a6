package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPacksTest {

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path cache;
  private KeptPacks packs;

  @BeforeEach
  void asManyAsAreKept() throws IOException {
    packs = KeptPacks.in(cache);
    Files.createDirectories(packs.folder());
    for (int day = 0; day < KeptPacks.MOST; day++) {
      Path pack = Files.writeString(packs.file("day" + day), "");
      Files.setLastModifiedTime(pack, FileTime.from(LONG_AGO.plusSeconds(86_400L * day)));
    }
  }

  @Test
  void theOneUsedLastIsNotOld() throws IOException {
    packs.used(packs.file("day3"));
    assertThat(packs.lastUsedFirst()).startsWith(packs.file("day3"), packs.file("day7"));
    assertThat(packs.old())
        .hasSize(KeptPacks.MOST - 1)
        .doesNotContain(packs.file("day3"))
        .endsWith(packs.file("day0"));
  }

  @Test
  void oneMoreThanAreKeptDrivesOutTheOneNotUsedForLongest() throws IOException {
    packs.used(packs.file("day0"));
    packs.used(Files.writeString(packs.file("new"), ""));
    assertThat(packs.lastUsedFirst())
        .hasSize(KeptPacks.MOST)
        .contains(packs.file("new"), packs.file("day0"))
        .doesNotContain(packs.file("day1"));
  }

  @Test
  void whatCannotBeMarkedIsNoFault() throws IOException {
    packs.used(packs.file("never kept"));
    assertThat(packs.lastUsedFirst()).hasSize(KeptPacks.MOST);
  }
}
