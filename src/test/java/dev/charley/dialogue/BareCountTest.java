package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.Conversation;
import dev.charley.SharedAssistant;
import dev.charley.TurnOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number means that answers "How often do they come ...?". */
class BareCountTest {

  private final Conversation conversation = SharedAssistant.get().conversation();

  @ParameterizedTest
  @ValueSource(strings = {"2", "5", "3 or 4", "4-5", "2x", "6 times"})
  void aNumberAloneIsAskedAfter(String count) {
    TurnOutcome turn = answer(count);
    assertThat(turn.decision().outcome()).isEqualTo(Outcome.ASKED);
    assertThat(turn.state().openQuestion()).isEqualTo("frequency");
    assertThat(turn.state().findings().all()).isEmpty();
  }

  @Test
  void itIsAskedAfterOnce() {
    answer("3");
    assertThat(conversation.say("4").decision().policy()).isNotEqualTo("OpenQuestionPolicy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 a week", "4 or 5 times a week", "6 nights a week"})
  void aNumberOfWhatIsAnAnswer(String count) {
    assertThat(answer(count).state().findings().isPresent("frequent")).isTrue();
  }

  private TurnOutcome answer(String count) {
    assertThat(conversation.say("why do my calves cramp at night?").state().openQuestion())
        .isEqualTo("frequency");
    return conversation.say(count);
  }
}
