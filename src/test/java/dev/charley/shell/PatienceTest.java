package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final List<String> seen = new CopyOnWriteArrayList<>();

  private final Patience.Board board =
      new Patience.Board() {
        @Override
        public void put(String line) {
          seen.add(line);
        }

        @Override
        public void wipe() {
          seen.add("wiped");
        }
      };

  @Test
  void aLongWaitIsToldOfUntilItIsOver() {
    Patience patience = Patience.begin(board, () -> "soon", 1);
    await().until(() -> !seen.isEmpty());
    assertThat(seen).containsExactly("soon");
    patience.end();
    assertThat(seen).containsExactly("soon", "wiped");
  }

  @Test
  void aShortWaitIsNotToldOf() throws InterruptedException {
    Patience.begin(board, () -> "soon", 50).end();
    Thread.sleep(100);
    assertThat(seen).isEmpty();
  }
}
