package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.PlayedConversations.Played;
import dev.charley.PlayedConversations.Turn;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Exchange;
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

  private static final List<Turn> EVENTFUL_TURNS = PlayedConversations.play(EVENTFUL);

  private final Assistant assistant = SharedAssistant.get();

  @Test
  void theSameStateAndMessageGiveAnEqualOutcomeOnSixteenThreads() throws Exception {
    List<Turn> turns = new ArrayList<>(PlayedConversations.spread(EVENTFUL_TURNS, 9));
    turns.addAll(PlayedConversations.spread(PlayedConversations.turns(), 9));
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Void>> runs = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        List<Turn> shifted = new ArrayList<>(turns);
        Collections.rotate(shifted, i);
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
  void everyStateSurvivesJson() {
    List<Turn> turns = new ArrayList<>(EVENTFUL_TURNS);
    turns.addAll(PlayedConversations.turns());
    for (Turn turn : turns) {
      DialogueState state = turn.outcome().state();
      String json = CharleyJson.write(state);
      assertThat(CharleyJson.readState(json)).as(turn.message()).isEqualTo(state);
      assertThat(CharleyJson.write(CharleyJson.readState(json))).isEqualTo(json);
    }
  }

  @Test
  void aConversationCutAnywhereGoesOnAsIfItWereNot() {
    for (int cut = 0; cut < EVENTFUL_TURNS.size(); cut++) {
      assertGoesOn(EVENTFUL_TURNS.subList(cut, cut + 1));
    }
    assertGoesOn(EVENTFUL_TURNS.subList(4, EVENTFUL_TURNS.size()));
  }

  @Test
  void aKeptConversationCutSomewhereGoesOnAsIfItWereNot() {
    List<Played> some =
        PlayedConversations.spread(PlayedConversations.kept(), 16).stream()
            .filter(played -> played.turns().size() > 1)
            .toList();
    assertThat(some).hasSizeGreaterThan(8);
    for (int i = 0; i < some.size(); i++) {
      List<Turn> turns = some.get(i).turns();
      assertGoesOn(turns.subList(1 + i % (turns.size() - 1), turns.size()));
    }
  }

  /** Begins with the state that was before the first of the turns, written and read. */
  private void assertGoesOn(List<Turn> turns) {
    String stored = CharleyJson.write(turns.get(0).before());
    Conversation resumed = assistant.conversation(CharleyJson.readState(stored));
    for (Turn turn : turns) {
      assertThat(resumed.say(turn.message())).as(turn.message()).isEqualTo(turn.outcome());
    }
  }

  @Test
  void aTurnLeavesTheStateItWasGivenAsItWas() {
    DialogueState before = EVENTFUL_TURNS.get(5).before();
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

  private void assertTakenAgainIsEqual(Turn turn) {
    assertThat(assistant.turn(turn.before(), turn.message()))
        .as(turn.message())
        .isEqualTo(turn.outcome());
  }
}
