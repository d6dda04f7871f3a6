package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code new-topic} says to do next. */
class NewTopicCommandTest {

  @TempDir private Path folder;

  @Test
  void theNextStepsNameWhatToFillInAndWhatToType() throws IOException {
    StringWriter out = new StringWriter();
    Streams streams =
        new Streams(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out));
    Path topic = folder.resolve("my plants");
    new NewTopicCommand(streams).run(new CommandLine("new-topic", topic.toString()).parse());
    assertThat(out.toString())
        .contains("Next:")
        .contains("'names' in '" + topic.resolve("intents/things.yaml") + "'")
        .contains("'" + topic.resolve("intents/questions.tsv") + "'")
        .contains(TypedCommand.program() + " ask --intents '" + topic.resolve("intents") + "'")
        .contains(TypedCommand.program() + " lint --intents '" + topic.resolve("intents") + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "./charley, some.jar, ./charley",
    "/opt/my tools/charley, some.jar, '''/opt/my tools/charley'''",
    ", target/charley-exec.jar, java -jar target/charley-exec.jar",
    ", classes:lib.jar, charley",
  })
  void theProgramIsCalledAsItWas(String launcher, String classPath, String expected) {
    assertThat(TypedCommand.program(launcher == null ? "" : launcher, classPath))
        .isEqualTo(expected);
  }
}
