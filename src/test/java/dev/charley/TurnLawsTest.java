package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Exchange;
import dev.charley.evaluation.ConversationFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A turn is a function of state and message, and a state is all there is to a conversation. */
class TurnLawsTest {

  private static final Path DEMO =
      Path.of("src", "main", "resources", "dev", "charley", "shell", "demo.txt");

  /** Turns of every kind: answers, more, a finding, an alarm, its end, talk, nonsense, nothing. */
  private static final List<String> EVENTFUL =
      List.of(
          "hi",
          "what causes them, and what helps?",
          "more",
          "I'm on a statin and they come every night",
          "and in pregnancy?",
          "is it magnesium?",
          "who says that?",
          "asdf qwer",
          "",
          "my dad has chest pain",
          "how do I stretch it",
          "no, he has no chest pain, it was my calf",
          "yes",
          "dunno",
          "no, I meant to prevent them",
          "my left calf is swollen and hot",
          "how many mg of quinine",
          "thanks bye");

  private final Assistant assistant = SharedAssistant.get();

  @Test
  void theSameStateAndMessageGiveAnEqualOutcomeOnSixteenThreads() throws Exception {
    List<Turn> turns = new ArrayList<>(turnsOf(EVENTFUL));
    turns.addAll(turnsOf(demo()));
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Void>> runs = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        List<Turn> shifted = new ArrayList<>(turns);
        Collections.rotate(shifted, i * 2);
        runs.add(
            () -> {
              shifted.forEach(this::assertTakenAgainIsEqual);
              return null;
            });
      }
      for (Future<Void> run : threads.invokeAll(runs)) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void everyStateSurvivesJson() throws IOException {
    List<Turn> turns = new ArrayList<>(turnsOf(EVENTFUL));
    turns.addAll(turnsOf(demo()));
    for (Turn turn : turns) {
      DialogueState state = turn.outcome().state();
      String json = CharleyJson.write(state);
      assertThat(CharleyJson.readState(json)).isEqualTo(state);
      assertThat(CharleyJson.write(CharleyJson.readState(json))).isEqualTo(json);
    }
  }

  @Test
  void aConversationCutAnywhereGoesOnAsIfItWereNot() {
    List<Turn> turns = turnsOf(EVENTFUL);
    for (int cut = 0; cut < turns.size(); cut++) {
      DialogueState stored = CharleyJson.readState(CharleyJson.write(turns.get(cut).before()));
      Turn turn = turns.get(cut);
      assertThat(assistant.turn(stored, turn.message())).isEqualTo(turn.outcome());
    }
    DialogueState stored = CharleyJson.readState(CharleyJson.write(turns.get(4).before()));
    Conversation resumed = assistant.conversation(stored);
    for (Turn turn : turns.subList(4, turns.size())) {
      assertThat(resumed.say(turn.message())).isEqualTo(turn.outcome());
    }
  }

  @Test
  void aTurnLeavesTheStateItWasGivenAsItWas() {
    DialogueState before = turnsOf(EVENTFUL).get(5).before();
    String json = CharleyJson.write(before);
    assistant.turn(before, "my calf is swollen and hot");
    assertThat(CharleyJson.write(before)).isEqualTo(json);
  }

  @Test
  void aLongConversationKeepsAStateOfBoundedSize() {
    Conversation conversation = assistant.conversation();
    for (int i = 0; i < DialogueState.REMEMBERED + 10; i++) {
      conversation.say("hello number " + i);
    }
    assertThat(conversation.state().exchanges()).hasSize(DialogueState.REMEMBERED);
    assertThat(conversation.state().turns()).isEqualTo(DialogueState.REMEMBERED + 10);
  }

  @Test
  void aLongMessageLeavesAStateOfBoundedSize() {
    String magnesium = "magnesium ".repeat(2_000);
    String swollen = "my left calf is swollen and hot and".repeat(600);
    Conversation conversation = assistant.conversation();
    for (String message : List.of(magnesium, swollen, "\uD83D\uDE00".repeat(2_000))) {
      conversation.say(message);
      DialogueState state = conversation.state();
      assertThat(CharleyJson.write(state)).hasSizeLessThan(20_000);
      assertThat(CharleyJson.readState(CharleyJson.write(state))).isEqualTo(state);
    }
    assertThat(conversation.state().exchanges().get(2).said())
        .hasSizeLessThanOrEqualTo(Exchange.MOST)
        .endsWith("\uD83D\uDE00…");
  }

  private record Turn(DialogueState before, String message, TurnOutcome outcome) {}

  private List<Turn> turnsOf(List<String> messages) {
    List<Turn> turns = new ArrayList<>();
    DialogueState state = DialogueState.START;
    for (String message : messages) {
      TurnOutcome outcome = assistant.turn(state, message);
      turns.add(new Turn(state, message, outcome));
      state = outcome.state();
    }
    return turns;
  }

  private void assertTakenAgainIsEqual(Turn turn) {
    assertThat(assistant.turn(turn.before(), turn.message())).isEqualTo(turn.outcome());
  }

  private static List<String> demo() throws IOException {
    return ConversationFile.read(DEMO).messages();
  }
}
