package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.charley.dialogue.DialogueState;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing is named where it was left out, by callers that no compiler checks for null. */
@SuppressWarnings("NullAway")
class MissingValuesTest {

  private final Assistant assistant = SharedAssistant.get();

  static Stream<Arguments> calls() {
    Assistant assistant = SharedAssistant.get();
    Conversation conversation = assistant.conversation();
    TurnOutcome outcome = assistant.conversation().say("hello");
    return Stream.of(
        call("folder of intents", () -> Assistant.builder().intents(null)),
        call("folder of seeds", () -> Assistant.builder().seeds(null)),
        call("name of the region", () -> Assistant.builder().region(null)),
        call("folder of the cache", () -> Assistant.builder().cache(null)),
        call("listener", () -> Assistant.builder().progress(null)),
        call("observer", () -> Assistant.builder().observer(null)),
        call("state", () -> assistant.conversation(null)),
        call("state", () -> assistant.turn(null, "hello")),
        call("message", () -> assistant.turn(DialogueState.START, null)),
        call("message", () -> conversation.say(null)),
        call("json", () -> CharleyJson.readState(null)),
        call("json", () -> CharleyJson.readMessage(null)),
        call("state", () -> CharleyJson.write(null)),
        call("conversation", () -> CharleyJson.write(null, outcome)),
        call("outcome", () -> CharleyJson.write("c1", null)),
        call("message", () -> CharleyJson.writeError(1, null)));
  }

  private static Arguments call(String parameter, ThrowingCallable call) {
    return arguments(parameter, call);
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("calls")
  void nullIsRefusedByName(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }

  @Test
  void intentsAloneAreNotTakenForNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assistant.builder().intents(Path.of("somewhere")).build())
        .withMessage("intents need a folder of seeds too, but was intents somewhere alone");
  }

  @Test
  void anObserverThatGivesNoOutcomeIsNamedAndTheConversationStaysWhereItWas() {
    try (Assistant observed =
        Assistant.builder()
            .cache(SharedAssistant.CACHE)
            .observer(
                turn -> {
                  var unused = turn.get();
                  return null;
                })
            .build()) {
      Conversation conversation = observed.conversation();
      assertThatIllegalStateException()
          .isThrownBy(() -> conversation.say("hello"))
          .withMessageStartingWith("expected the turn's outcome from the observer")
          .withMessageContaining(MissingValuesTest.class.getName());
      assertThat(conversation.state()).isEqualTo(DialogueState.START);
    }
  }

  @Test
  void theEmptyMessageIsNotMissing() {
    assertThat(assistant.conversation().say("").reply().text()).isNotBlank();
  }
}
