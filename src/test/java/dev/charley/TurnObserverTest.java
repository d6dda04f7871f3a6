package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TurnObserverTest {

  private final List<String> seen = new ArrayList<>();

  @Test
  void theObserverAddedLastStandsAroundAllOthers() {
    try (Assistant assistant =
        Assistant.builder()
            .cache(SharedAssistant.CACHE)
            .observer(turn -> note("inner", turn))
            .observer(turn -> note("outer", turn))
            .build()) {
      assertThat(assistant.conversation().say("hello"))
          .isEqualTo(SharedAssistant.get().conversation().say("hello"));
    }
    assertThat(seen).containsExactly("outer in", "inner in", "inner out", "outer out");
  }

  private TurnOutcome note(String name, Supplier<TurnOutcome> turn) {
    seen.add(name + " in");
    TurnOutcome outcome = turn.get();
    seen.add(name + " out");
    return outcome;
  }
}
