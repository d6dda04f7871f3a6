package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.PlayedConversations.Played;
import dev.charley.evaluation.CheckedTurn;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations that go as they should. Those of {@code validation} and {@code validation-2}
 * that do not yet, and the held-out ones, are a measure and no gate.
 */
class ConversationsTest {

  static Stream<Named<Played>> kept() {
    return PlayedConversations.kept().stream()
        .map(played -> Named.of(played.file().name(), played));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void aConversationGoesAsItShould(Played played) {
    assertThat(played.file().check(played.outcomes()))
        .flatExtracting(CheckedTurn::mismatches)
        .isEmpty();
  }
}
