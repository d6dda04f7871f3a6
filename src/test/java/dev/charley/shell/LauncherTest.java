package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says before it builds; the build itself is a stub that fails at once. */
class LauncherTest {

  /** Later than the folders that the test makes. */
  private static final Instant BUILT = Instant.parse("2124-05-01T12:00:00Z");

  private static final Instant THEN = Instant.parse("2024-05-01T12:00:00Z");

  @TempDir private Path home;

  @BeforeEach
  void project() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
    Files.copy(Path.of("charley"), home.resolve("charley"));
    file("mvnw", "#!/bin/sh\n[ \"$1\" = -v ]\n").toFile().setExecutable(true);
    file("pom.xml", "");
    file("intents/cause.yaml", "");
    file("seeds/a.md", "");
    file("src/main/java/dev/charley/topic/TopicStore.java", "");
  }

  @Test
  void aBuildSaysHowLongItTakes() throws Exception {
    assertThat(started())
        .contains(
            "charley: building; it takes about a minute, or some minutes where intents/ or seeds/"
                + " were changed ...");
  }

  @Test
  void whatABuildLearntMakesItNoOlder() throws Exception {
    built();
    changed("src/main/learnt/topic.pack.gz");
    assertThat(started()).doesNotContain("building");
  }

  @Test
  void aChangedTopicIsBuilt() throws Exception {
    built();
    changed("intents/cause.yaml");
    assertThat(started()).contains("building");
  }

  private void built() throws IOException {
    file("target/charley-exec.jar", "");
    Path stamp = file("target/charley.stamp", "");
    Files.setLastModifiedTime(stamp, FileTime.from(BUILT));
  }

  private void changed(String name) throws IOException {
    Files.setLastModifiedTime(file(name, ""), FileTime.from(BUILT.plusSeconds(60)));
  }

  private Path file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
    Files.setLastModifiedTime(file, FileTime.from(THEN));
    return file;
  }

  /** {@return what it says} */
  private String started() throws IOException, InterruptedException {
    ProcessBuilder launcher =
        new ProcessBuilder("/bin/sh", home.resolve("charley").toString(), "--version");
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path said = home.resolve("said");
    Process process = launcher.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    return Files.readString(said, UTF_8);
  }
}
