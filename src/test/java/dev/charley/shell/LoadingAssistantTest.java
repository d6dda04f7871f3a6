package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.Assistant;
import dev.charley.SharedAssistant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoadingAssistantTest {

  @Test
  void whoSettlesWaitsUntilItHasLoaded() throws InterruptedException {
    Assistant assistant = SharedAssistant.get(); // takes longer than anybody waits
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    LoadingAssistant loading =
        new LoadingAssistant(
            () -> {
              begun.countDown();
              await(goOn);
              return assistant;
            });
    LoadingAssistant once = loading.once(loaded -> {});
    await(begun);
    assertThat(once.ready()).isEmpty();
    goOn.countDown();
    once.settle();
    assertThat(once.ready()).isPresent();
  }

  @Test
  void whatWasNeverLoadedHoldsNobodyUp() {
    LoadingAssistant never =
        new LoadingAssistant(
            () -> {
              throw new IllegalStateException("not to be built");
            });
    never.settle();
    assertThat(never.hasFailed()).isFalse();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
