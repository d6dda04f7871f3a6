package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.shell.core.command.ParsedInput;

class CommandLineTest {

  @Test
  void withoutArgumentsItIsTheChat() {
    assertThat(parse().commandName()).isEqualTo("chat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what's going on",
        "ow!! my leg",
        "a trailing \\",
        "\"quoted\" words",
        "-5",
        "- why",
        "-v foo",
        "a = b",
        "",
        "--"
      })
  void aQuestionIsTakenAsItIs(String text) {
    ParsedInput input = parse("ask", "--", text);
    assertThat(CommandLine.operands(input)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"what's going on", "ow!! my leg", "-5", "- why", "-v foo", "-", "x=-v"})
  void fewQuestionsNeedTheTwoDashes(String text) {
    assertThat(CommandLine.operands(parse("ask", text))).containsExactly(text);
  }

  @Test
  void optionsStandAnywhere() {
    ParsedInput input = parse("--json", "--seeds", "a b", "ask", "why", "--region=us", "now");
    assertThat(input.commandName()).isEqualTo("ask");
    assertThat(CommandLine.operands(input)).containsExactly("why", "now");
    assertThat(CommandLine.asksFor(input, "json")).isTrue();
    assertThat(CommandLine.option(input, "seeds")).contains("a b");
    assertThat(CommandLine.option(input, "region")).contains("us");
  }

  @Test
  void theLastOfTwoValuesCounts() {
    assertThat(CommandLine.option(parse("--region", "us", "--region", "uk"), "region"))
        .contains("uk");
  }

  @ParameterizedTest
  @CsvSource({
    "sak, did you mean 'ask'?",
    "conv, did you mean 'converse'?",
    "newtopic, did you mean 'new-topic'?",
    "why, charley ask \"why ...\""
  })
  void anUnknownCommandIsNamedWithWhatWasMeant(String typed, String hint) {
    assertThatThrownBy(() -> parse(typed))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'" + typed + "'")
        .hasMessageContaining(hint);
  }

  @ParameterizedTest
  @CsvSource({"--jsom, --json", "--inents, --intents", "--regoin=us, --region"})
  void anUnknownOptionIsNamedWithWhatWasMeant(String typed, String meant) {
    assertThatThrownBy(() -> parse("ask", typed))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'" + typed.replaceAll("=.*", "") + "'")
        .hasMessageContaining("did you mean '" + meant + "'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json=yes", "--seeds", "-v"})
  void anOptionUsedWronglyIsNamed(String typed) {
    assertThatThrownBy(() -> parse("ask", typed))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(typed.replaceAll("=.*", ""));
  }

  @Test
  void anOptionMayBeGivenMoreThanOnce() {
    ParsedInput input = parse("lint", "--held-out", "a.tsv", "--json", "--held-out=b.tsv");
    assertThat(CommandLine.options(input, "held-out")).containsExactly("a.tsv", "b.tsv");
  }

  @Test
  void helpWithoutACommandIsAboutTheProgram() {
    assertThat(parse("--help").commandName()).isEmpty();
    assertThat(parse("ask", "-h").commandName()).isEqualTo("ask");
  }

  private static ParsedInput parse(String... arguments) {
    return new CommandLine(arguments).parse();
  }
}
