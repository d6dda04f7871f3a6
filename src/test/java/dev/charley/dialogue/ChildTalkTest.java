package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.Utterance;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildTalkTest {

  private static boolean goesOn(String before, String now) {
    Exchange exchange =
        new Exchange(before, before, Outcome.NOT_IN_DOCUMENTS, List.of(), List.of());
    return ChildTalk.goesOn(List.of(exchange), new Utterance(now));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what can I do",
        "and at night?",
        "should I take him to a doctor",
        "I worry about her legs",
        "I'm worried, what can be done",
        "I have tried stretching, what now",
        "I've given some water"
      })
  void aChildSpokenOfIsMeantStill(String now) {
    assertThat(goesOn("my son is six and cramps in bed", now)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok and what about me", "I get them too", "my own calf does it as well"})
  void theWriterSpeaksOfThemselves(String now) {
    assertThat(goesOn("my son is six and cramps in bed", now)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"why is that", "does walking help"})
  void whoWasSpokenOfLastIsMeant(String now) {
    assertThat(goesOn("forget the boy, what about me", now)).isFalse();
  }
}
