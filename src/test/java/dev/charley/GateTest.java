package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final int THREADS = 4;
  private static final int RACES = 500;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void turnsPassBesideEachOther() throws Exception {
    Gate gate = new Gate();
    CountDownLatch bothWithin = new CountDownLatch(2);
    Future<Boolean> other = threads.submit(() -> gate.pass(() -> meet(bothWithin)));
    assertThat(gate.pass(() -> meet(bothWithin))).isTrue();
    assertThat(other.get()).isTrue();
  }

  private static boolean meet(CountDownLatch latch) {
    latch.countDown();
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void aTurnMayTakeAnotherWithin() {
    Gate gate = new Gate();
    assertThat(gate.<String>pass(() -> gate.pass(() -> "inner"))).isEqualTo("inner");
  }

  @Test
  void aTurnThatFailsLetsTheGateBeShut() {
    Gate gate = new Gate();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                gate.pass(
                    () -> {
                      throw new IllegalStateException("on purpose");
                    }));
    AtomicInteger freed = new AtomicInteger();
    gate.shut(freed::incrementAndGet);
    assertThat(freed).hasValue(1);
  }

  @Test
  void whateverTheRaceNoTurnUsesWhatIsFreedAndItIsFreedOnce() throws Exception {
    for (int race = 0; race < RACES; race++) {
      Gate gate = new Gate();
      AtomicBoolean gone = new AtomicBoolean();
      AtomicInteger freed = new AtomicInteger();
      Runnable free =
          () -> {
            gone.set(true);
            freed.incrementAndGet();
          };
      List<Future<Boolean>> turns = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        turns.add(threads.submit(() -> neverMeets(gone, gate)));
      }
      Future<?> other = threads.submit(() -> gate.shut(free));
      gate.shut(free);
      assertThat(gone).isTrue(); // not before: both wait
      other.get();
      assertThat(freed).hasValue(1);
      for (Future<Boolean> turn : turns) {
        assertThat(turn.get()).isTrue();
      }
    }
  }

  /** Takes turns until the gate is shut; {@return whether none of them found it gone} */
  private static boolean neverMeets(AtomicBoolean gone, Gate gate) {
    try {
      while (gate.pass(() -> there(gone))) {
        Thread.onSpinWait();
      }
      return false;
    } catch (IllegalStateException e) {
      return "this assistant is closed".equals(e.getMessage());
    }
  }

  /** {@return whether it is there at the beginning of a turn and at its end} */
  private static boolean there(AtomicBoolean gone) {
    boolean before = !gone.get();
    Thread.onSpinWait();
    return before && !gone.get();
  }
}
