package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.SharedAssistant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
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

  @Test
  void withoutAQuestionItSaysWhatItExpects() {
    for (String empty : List.of("", " ", "\n")) {
      assertThatThrownBy(() -> run("", "ask", empty))
          .isInstanceOf(UsageException.class)
          .hasMessage(
              "'ask' needs a question: charley ask \"why do my calves cramp?\" The text given was"
                  + " empty.");
      assertThatThrownBy(() -> run(empty, "ask"))
          .isInstanceOf(UsageException.class)
          .hasMessageEndingWith("Standard input was empty.");
    }
  }

  @Test
  void whatItSuggestsHasNoNumbersSinceNobodyCanTypeThem() throws IOException {
    assertThat(asked()).contains("\n  • When should I see a doctor").doesNotContain("  1  ");
  }

  private static String asked(String... options) throws IOException {
    return run(
        "",
        Stream.of(Stream.of("ask"), Arrays.stream(options), Stream.of(QUESTION))
            .flatMap(words -> words)
            .toArray(String[]::new));
  }

  private static String run(String piped, String... arguments) throws IOException {
    StringWriter out = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(piped.getBytes(UTF_8)),
            new PrintWriter(out),
            new PrintWriter(out));
    new AskCommand(new LoadingAssistant(SharedAssistant::get), streams)
        .run(new CommandLine(arguments).parse());
    return out.toString();
  }
}
