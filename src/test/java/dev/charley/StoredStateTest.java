package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Outcome;
import dev.charley.nlu.Polarity;
import dev.charley.reply.Care;
import dev.charley.triage.CareLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A conversation that was put away goes on with a later program. The files of {@code states} were
 * written by version 1 of the format and are never written anew: who changes the format raises the
 * version, teaches {@link CharleyJson#readState} the older one, and adds a file of the newer.
 */
class StoredStateTest {

  private static final Path STATES = Path.of("src", "test", "resources", "states");

  private final Assistant assistant = SharedAssistant.get();

  @Test
  void anOpenQuestionIsAnsweredInTheLaterProgram() throws IOException {
    DialogueState state = CharleyJson.readState(stored("version-1-asked.json"));
    assertThat(state.openQuestion()).isEqualTo("frequency");
    assertThat(state.findings().isPresent("takes_statin")).isTrue();
    assertThat(state.exchanges()).hasSize(1);
    TurnOutcome outcome = assistant.turn(state, "every night");
    assertThat(level(outcome)).isEqualTo(CareLevel.SEE_DOCTOR);
    assertThat(outcome.state().turns()).isEqualTo(2);
    assertThat(outcome.state().askedQuestions()).contains("frequency");
  }

  @Test
  void anAlarmIsStillThereAndWaitsToBeConfirmed() throws IOException {
    DialogueState state = CharleyJson.readState(stored("version-1-alarm.json"));
    assertThat(state.withdrawn()).containsExactly("chest_pain");
    assertThat(level(assistant.turn(state, "What helps against leg cramps?")))
        .isEqualTo(CareLevel.EMERGENCY);
    TurnOutcome confirmed = assistant.turn(state, "yes, that is right");
    assertThat(confirmed.state().findings().all())
        .extracting(finding -> finding.polarity())
        .containsExactly(Polarity.ABSENT);
    assertThat(level(confirmed)).isEqualTo(CareLevel.SELF_CARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"version-1-asked.json", "version-1-alarm.json"})
  void whatTheLaterProgramDoesNotKnowIsPassedOver(String file) throws IOException {
    String more = stored(file).replace("\"misses\":0", "\"misses\":0,\"mood\":\"fair\"");
    assertThat(more).contains("mood");
    assertThat(CharleyJson.readState(more)).isEqualTo(CharleyJson.readState(stored(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"more", "again please", "make it shorter", "who says that?"})
  void passagesThatAreGoneByThenAreNotMissed(String message) throws IOException {
    String changed = stored("version-1-asked.json").replaceAll("#\\d+", "#gone");
    TurnOutcome outcome = assistant.turn(CharleyJson.readState(changed), message);
    assertThat(outcome.reply().text()).isNotBlank();
    assertThat(outcome.decision().outcome()).isIn(Outcome.ANSWERED, Outcome.SOCIAL);
  }

  @Test
  void aQuestionThatIsGoneByThenWaitsNoLonger() throws IOException {
    String changed = stored("version-1-asked.json").replace("\"frequency\"", "\"gone\"");
    TurnOutcome outcome =
        assistant.turn(CharleyJson.readState(changed), "How can I prevent leg cramps?");
    assertThat(outcome.decision().outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void aStateOfALaterVersionIsRefusedByItsNumber() throws IOException {
    String later = stored("version-1-asked.json").replace("\"version\":1", "\"version\":2");
    assertThatThrownBy(() -> CharleyJson.readState(later))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version 1")
        .hasMessageContaining("version 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"version\":1}",
        "{\"version\":1,\"state\":{}}",
        "{\"version\":1,\"state\":{\"turns\":\"many\"}}",
        "no JSON"
      })
  void whatIsNoStateIsRefused(String json) {
    assertThatThrownBy(() -> CharleyJson.readState(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a conversation state");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "turns":1         |                  | state.turns is missing
          "turns":1         | "turns":"many"   | state.turns has to be a whole number and was string
          "turns":1         | "turns":1.5      | state.turns has to be a whole number and was number
          "resumed":false   | "resumed":0      | state.resumed has to be true or false and was number
          "subject":"statin"| "subject":null   | state.subject is missing
          "ANSWERED"        | "DONE"           | state.exchanges[0].outcome has to be one of URGENT,
          "SELF"            | null             | state.findings.all[0].person is missing
          ["cause"]         | {}               | state.exchanges[0].intents has to be a list and was object
          ["frequency"]     | ["a",null]       | state.askedQuestions[1] is missing
          {"version":1,     | {                | version is missing
          "version":1       | "version":"1"    | version has to be a whole number and was string
          """)
  void theFieldThatIsMissingOrWrongIsNamed(String old, String replacement, String expected)
      throws IOException {
    String changed = replaced(stored("version-1-asked.json"), old, replacement);
    assertThatThrownBy(() -> CharleyJson.readState(changed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected a conversation state, but " + expected);
  }

  /** Replaces the first; leaves no comma behind where there is nothing in its place. */
  private static String replaced(String json, String old, @Nullable String replacement) {
    String gone = replacement == null ? old + "," : old;
    assertThat(json).contains(gone);
    return json.replaceFirst(
        Pattern.quote(gone), Matcher.quoteReplacement(replacement == null ? "" : replacement));
  }

  @Test
  void aTextThatIsCutOffIsNoJson() throws IOException {
    String cut = stored("version-1-asked.json").substring(0, 40);
    assertThatThrownBy(() -> CharleyJson.readState(cut))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a conversation state, but the text is no JSON at line 1, column 41");
  }

  @Test
  void anOpenQuestionMayBeLeftOutWhereThereIsNone() throws IOException {
    String none = replaced(stored("version-1-asked.json"), "\"openQuestion\":\"frequency\"", null);
    assertThat(CharleyJson.readState(none).openQuestion()).isNull();
  }

  private static String stored(String file) throws IOException {
    return Files.readString(STATES.resolve(file));
  }

  private static CareLevel level(TurnOutcome outcome) {
    return outcome.reply().disposition().map(Care::level).orElse(CareLevel.SELF_CARE);
  }
}
