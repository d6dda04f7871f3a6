package dev.charley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library with what it needs and nothing of the program: no Spring, no JLine, no logging. */
class PlainClassPathIT {

  private static final Path JAR = Path.of(System.getProperty("charley.jar", "charley-exec.jar"));

  @Test
  void anAssistantNeedsNeitherSpringNorJline(@TempDir Path folder) throws Exception {
    List<String> classPath = new ArrayList<>(librariesOfTheProgram(folder));
    classPath.add(Path.of("target", "classes").toString());
    classPath.add(Path.of("target", "test-classes").toString());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, classPath),
                EmbeddingProgram.class.getName(),
                JAR.resolveSibling("it-cache").toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).isEqualTo("answered" + System.lineSeparator());
  }

  private static List<String> librariesOfTheProgram(Path folder) throws IOException {
    List<String> libraries = new ArrayList<>();
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (ZipEntry entry : jar.stream().toList()) {
        String name = entry.getName();
        if (name.matches("BOOT-INF/lib/.*\\.jar") && !isOfTheProgram(name)) {
          Path library = folder.resolve(Path.of(name).getFileName());
          try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, library);
          }
          libraries.add(library.toString());
        }
      }
    }
    return libraries;
  }

  private static boolean isOfTheProgram(String library) {
    return library.matches(".*/(spring|jline|slf4j|micrometer|commons-logging|jakarta).*");
  }
}
