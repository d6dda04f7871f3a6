package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.charley.dialogue.DialogueState;
import dev.charley.nlu.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message of any characters gets one sane reply. */
class HostileMessagesTest {

  private static final Path FILE = Path.of("src", "test", "resources", "hostile", "messages.txt");
  private static final Pattern REPEAT =
      Pattern.compile("repeat\\((\\d+),\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|(.))");
  private static final int LONG = 200_000;

  private final Assistant assistant = SharedAssistant.get();

  @Test
  void everyMessageGetsOneSaneReply() throws IOException {
    List<String> lines = lines();
    assertThat(lines).hasSizeGreaterThan(300);
    SoftAssertions softly = new SoftAssertions();
    for (String line : lines) {
      checkReply(line, assistant.turn(DialogueState.START, messageOf(line)), softly);
    }
    softly.assertAll();
  }

  @Test
  void aWholeConversationOfThemStaysSane() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    DialogueState state = DialogueState.START;
    for (String line : lines()) {
      String message = messageOf(line);
      if (message.length() < 500) {
        TurnOutcome outcome = assistant.turn(state, message);
        checkReply(line, outcome, softly);
        state = CharleyJson.readState(CharleyJson.write(outcome.state()));
        softly.assertThat(state).as(line).isEqualTo(outcome.state());
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--gravel",
        "--gravel --thing",
        ":cupboard:",
        "~~ window",
        "## table !!",
        "--zork"
      })
  void aStrayWordAmongSignsIsNotUnderstood(String message) {
    assertThat(assistant.turn(DialogueState.START, message).interpretation().scope())
        .isEqualTo(Scope.NOT_UNDERSTOOD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--cramps", "agony", "prevention", "serious", "##soap##", "genetic"})
  void aWordThatMeansSomethingIsUnderstood(String message) {
    assertThat(assistant.turn(DialogueState.START, message).interpretation().scope())
        .isEqualTo(Scope.IN_SCOPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "why do my calves cramp at night? ",
        "a ",
        "a",
        "?",
        "(",
        "no chest pain, ",
        "\u0301",
        "漢",
        "\uD83D\uDE00",
        "x@y.z/"
      })
  void aVeryLongMessageIsAnsweredInGoodTime(String part) {
    String message = part.repeat(LONG / part.length());
    TurnOutcome outcome =
        assertTimeout(Duration.ofSeconds(40), () -> assistant.turn(DialogueState.START, message));
    SoftAssertions softly = new SoftAssertions();
    checkReply(part, outcome, softly);
    softly.assertAll();
  }

  private static void checkReply(String line, TurnOutcome outcome, SoftAssertions softly) {
    String text = outcome.reply().text();
    softly.assertThat(text).as(line).isNotBlank().hasSizeLessThan(10_000);
    softly
        .assertThat(text.codePoints().filter(HostileMessagesTest::isUnfit).mapToObj(c -> c))
        .as("characters unfit for a terminal in the reply to " + line)
        .isEmpty();
    softly.assertThat(outcome.reply().segments()).as(line).isNotEmpty();
    softly
        .assertThat(CharleyJson.write("c", outcome))
        .as(line)
        .startsWith("{")
        .doesNotContain("\n");
    softly
        .assertThat(outcome.reply().suggestions())
        .as(line)
        .allMatch(s -> s.codePoints().noneMatch(HostileMessagesTest::isUnfit));
  }

  private static boolean isUnfit(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n';
      case Character.FORMAT, Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("# ")).toList();
  }

  private static String messageOf(String line) {
    Matcher repeat = REPEAT.matcher(line);
    return unescape(
        repeat.replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1))))));
  }

  private static String unescape(String line) {
    return ESCAPE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult escape) {
    return escape.group(1) == null
        ? escape.group(2)
        : String.valueOf((char) Integer.parseInt(escape.group(1), 16));
  }
}
