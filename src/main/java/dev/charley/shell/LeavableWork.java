package dev.charley.shell;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that somebody waits for and may stop waiting for. One at a time. */
final class LeavableWork {

  private final AtomicReference<@Nullable CompletableFuture<?>> running = new AtomicReference<>();

  /**
   * {@return what the work came to; empty when it was left}
   *
   * @throws RuntimeException as the work does
   */
  <T> Optional<T> run(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    running.set(result);
    Thread thread = new Thread(() -> complete(result, work), "work");
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(result.join());
    } catch (CancellationException e) {
      thread.interrupt();
      return Optional.empty();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    } finally {
      running.set(null);
    }
  }

  private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
    try {
      result.complete(work.get());
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** {@return whether there was work to leave; what it comes to is of no interest any more} */
  boolean leave() {
    CompletableFuture<?> work = running.get();
    return work != null && work.cancel(false);
  }
}
