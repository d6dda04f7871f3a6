package dev.charley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A block of Java on a page. The line before it is a comment {@code <!-- snippet: name -->}; its
 * class is named in it.
 */
record Snippet(String name, String code) {

  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\w+) -->\\s*```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

  static List<Snippet> of(Path page) throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    Matcher matcher = SNIPPET.matcher(Files.readString(page));
    while (matcher.find()) {
      snippets.add(new Snippet(matcher.group(1), matcher.group(2)));
    }
    return snippets;
  }

  /** {@return what the compiler has to say} */
  String compile(Path folder, String classPath) throws IOException {
    Path source = Files.writeString(folder.resolve(className() + ".java"), code);
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<String> options =
          List.of(
              "-Xlint:deprecation,unchecked",
              "-proc:none",
              "-d",
              folder.toString(),
              "-cp",
              classPath);
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      return compiled ? messages.toString() : name + " does not compile:\n" + messages;
    }
  }

  /** {@return what the program writes, once it has ended well} */
  String run(Path folder, String classPath, Path cache) throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + File.pathSeparator + classPath,
                className())
            .redirectErrorStream(true);
    program.environment().put("CHARLEY_CACHE", cache.toString());
    Process process = program.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private String className() {
    Matcher matcher = CLASS.matcher(code);
    assertThat(matcher.find()).as("a snippet has a class").isTrue();
    return matcher.group(1);
  }
}
