package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.SharedAssistant;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AskCommandTest {

  private static final String QUESTION = "does soap in the bed help?";

  @Test
  void whyPrintsTheExplanationBelowTheAnswer() throws IOException {
    String answer = asked();
    String explained = asked("--why");
    assertThat(answer).doesNotContain("What was understood");
    assertThat(explained).startsWith(answer + "\nI took your message to ask about “");
    assertThat(explained).contains("\nIn detail\n\nWhat was understood\n", "\nPassages weighed\n");
  }

  @Test
  void jsonIsOneLineWithOrWithoutWhy() throws IOException {
    assertThat(asked("--json", "--why")).isEqualTo(asked("--json")).hasLineCount(1);
  }

  private static String asked(String... options) throws IOException {
    StringWriter out = new StringWriter();
    Streams streams =
        new Streams(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out));
    String[] arguments =
        Stream.of(Stream.of("ask"), Arrays.stream(options), Stream.of(QUESTION))
            .flatMap(words -> words)
            .toArray(String[]::new);
    new AskCommand(new LoadingAssistant(SharedAssistant::get), streams)
        .run(new CommandLine(arguments).parse());
    return out.toString();
  }
}
