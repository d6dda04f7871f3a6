package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the Java of the README and of {@code docs/}, and runs the plain program. */
class ReadmeSnippetsTest {

  private static final List<Path> PAGES =
      List.of(Path.of("README.md"), Path.of("docs/embedding.md"), Path.of("docs/formats.md"));
  private static final Path CACHE = Path.of("target", "it-cache").toAbsolutePath();
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private static Path folder;
  private static final Map<String, Snippet> SNIPPETS = new LinkedHashMap<>();

  @BeforeAll
  static void extract() throws IOException {
    for (Path page : PAGES) {
      for (Snippet snippet : Snippet.of(page)) {
        assertThat(SNIPPETS.put(snippet.name(), snippet)).as("one of each name").isNull();
      }
    }
  }

  @Test
  void aPlainProgramASpringBootOneAndAWebServerAreShown() {
    assertThat(SNIPPETS).containsKeys("plain", "spring", "web");
  }

  @Test
  void everySnippetCompiles() throws IOException {
    for (Snippet snippet : SNIPPETS.values()) {
      Path out = Files.createDirectories(folder.resolve(snippet.name()));
      assertThat(snippet.compile(out, CLASS_PATH)).isEmpty();
    }
  }

  @Test
  void thePlainProgramPrintsAnAnswerWithItsSource() throws Exception {
    Snippet plain = Objects.requireNonNull(SNIPPETS.get("plain"));
    Path out = Files.createDirectories(folder.resolve("run"));
    assertThat(plain.compile(out, CLASS_PATH)).isEmpty();
    assertThat(plain.run(out, CLASS_PATH, CACHE)).contains("answered", "“", "in our words)");
  }
}
