package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LeavableWorkTest {

  private final LeavableWork work = new LeavableWork();

  @Test
  void whatTheWorkComesToIsGiven() {
    assertThat(work.run(() -> 7)).contains(7);
    assertThat(work.leave()).as("there is nothing to leave any more").isFalse();
  }

  @Test
  void itsFailureIsGivenAsItIs() {
    assertThatThrownBy(
            () ->
                work.run(
                    () -> {
                      throw new UsageException("no");
                    }))
        .isInstanceOf(UsageException.class)
        .hasMessage("no");
  }

  @Test
  void workThatNeverEndsCanBeLeft() {
    CountDownLatch begun = new CountDownLatch(1);
    Thread person =
        new Thread(
            () -> {
              await(begun);
              assertThat(work.leave()).isTrue();
            });
    person.start();
    CountDownLatch never = new CountDownLatch(1);
    assertThat(
            work.run(
                () -> {
                  begun.countDown();
                  await(never);
                  return 7;
                }))
        .isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
