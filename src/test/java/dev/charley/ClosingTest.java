package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Outcome;
import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.reply.Phrasebook;
import dev.charley.topic.TopicPack;
import dev.charley.topic.TopicStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing frees native memory, which a turn under way must not miss: the JVM would end. */
class ClosingTest {

  private static final int THREADS = 4;
  private static final int RACES = 10;
  private static final String CLOSED = "this assistant is closed";
  private static final Path TOPIC = Path.of("src", "test", "resources", "tiny-topic");

  private static final TopicPack PACK =
      TopicStore.of(
          TOPIC.resolve("intents"),
          TOPIC.resolve("seeds"),
          SharedAssistant::encoder,
          SharedAssistant.CACHE,
          line -> {});

  private static Assistant assistant() {
    return new Assistant(
        PACK,
        OnnxSentenceEncoder.load(SharedAssistant.CACHE),
        Phrasebook.DEFAULT_REGION,
        List.of());
  }

  @Test
  void turnsUnderWayFinishAndLaterOnesAreToldThatItIsClosed() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int race = 0; race < RACES; race++) {
        Assistant assistant = assistant();
        CountDownLatch talking = new CountDownLatch(THREADS);
        List<Future<Set<Outcome>>> talks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          talks.add(threads.submit(() -> talk(assistant, talking)));
        }
        assertThat(talking.await(1, TimeUnit.MINUTES)).isTrue();
        assistant.close();
        for (Future<Set<Outcome>> talk : talks) {
          assertThat(talk.get()).containsExactly(Outcome.ANSWERED);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Talks until the assistant is closed, and tells when its first turn is done. {@return how the
   * turns before the closing ended}
   */
  private static Set<Outcome> talk(Assistant assistant, CountDownLatch talking) {
    Set<Outcome> outcomes = new HashSet<>();
    try {
      outcomes.add(turn(assistant));
      talking.countDown();
      while (true) {
        outcomes.add(turn(assistant));
      }
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage(CLOSED);
      return outcomes;
    }
  }

  private static Outcome turn(Assistant assistant) {
    return assistant.conversation().say("how do I clean my chain").decision().outcome();
  }

  @ParameterizedTest
  @ValueSource(strings = {"how do I clean my chain", "hello", "", " "})
  void aClosedAssistantTakesNoTurn(String message) {
    Assistant assistant = assistant();
    Conversation conversation = assistant.conversation();
    assistant.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> conversation.say(message))
        .withMessage(CLOSED);
    assertThat(conversation.state()).isEqualTo(DialogueState.START);
  }

  @Test
  void closingTwiceIsFineAndWhatIsKnownOfTheTopicStays() {
    Assistant assistant = assistant();
    assistant.close();
    assistant.close();
    assertThat(assistant.isClosed()).isTrue();
    assertThat(assistant.topic()).isNotBlank();
    assertThat(assistant.conversation().state()).isEqualTo(DialogueState.START);
  }

  @Test
  void anObserverMayCloseTheAssistantItStandsAround() {
    List<Assistant> own = new ArrayList<>();
    Assistant assistant =
        new Assistant(
            PACK,
            OnnxSentenceEncoder.load(SharedAssistant.CACHE),
            Phrasebook.DEFAULT_REGION,
            List.of(
                turn -> {
                  TurnOutcome outcome = turn.get();
                  own.forEach(Assistant::close);
                  return outcome;
                }));
    own.add(assistant);
    assertThat(assistant.conversation().say("hello").reply().text()).isNotBlank();
    assertThat(assistant.isClosed()).isTrue();
  }
}
