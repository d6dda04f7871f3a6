package dev.charley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the Java of the README and of {@code docs/}, and runs the plain program. A block of Java
 * is a snippet when the line before it is a comment {@code <!-- snippet: name -->}; its class is
 * named in it.
 */
class ReadmeSnippetsTest {

  private static final List<Path> PAGES = List.of(Path.of("README.md"), Path.of("docs/formats.md"));
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\w+) -->\\s*```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");
  private static final Path CACHE = Path.of("target", "it-cache").toAbsolutePath();

  @TempDir private static Path folder;
  private static final Map<String, String> CODE = new LinkedHashMap<>();

  @BeforeAll
  static void extract() throws IOException {
    for (Path page : PAGES) {
      Matcher matcher = SNIPPET.matcher(Files.readString(page));
      while (matcher.find()) {
        assertThat(CODE.put(matcher.group(1), matcher.group(2))).as("one of each name").isNull();
      }
    }
  }

  @Test
  void theReadmeShowsAPlainProgramAndASpringBootOne() {
    assertThat(CODE).containsKeys("plain", "spring");
  }

  @Test
  void everySnippetCompiles() throws IOException {
    for (Map.Entry<String, String> snippet : CODE.entrySet()) {
      assertThat(compile(snippet.getKey(), snippet.getValue())).isEmpty();
    }
  }

  @Test
  void thePlainProgramPrintsAnAnswerWithItsSource() throws Exception {
    String code = CODE.getOrDefault("plain", "");
    assertThat(compile("plain", code)).isEmpty();
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder.resolve("plain") + System.getProperty("path.separator") + classPath(),
                className(code))
            .redirectErrorStream(true);
    program.environment().put("CHARLEY_CACHE", CACHE.toString());
    Process process = program.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("answered", "“", "in our words)");
  }

  /** {@return what the compiler has to say} */
  private static String compile(String name, String code) throws IOException {
    Path out = Files.createDirectories(folder.resolve(name));
    Path source = Files.writeString(out.resolve(className(code) + ".java"), code);
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<String> options =
          List.of(
              "-Xlint:deprecation,unchecked",
              "-proc:none",
              "-d",
              out.toString(),
              "-cp",
              classPath());
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      return compiled ? messages.toString() : name + " does not compile:\n" + messages;
    }
  }

  private static String className(String code) {
    Matcher matcher = CLASS.matcher(code);
    assertThat(matcher.find()).as("a snippet has a class").isTrue();
    return matcher.group(1);
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }
}
