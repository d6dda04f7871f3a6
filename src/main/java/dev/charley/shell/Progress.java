package dev.charley.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells of long work, where the person is looking: a bar on a terminal that can be repainted, lines
 * elsewhere. Thread-safe.
 */
final class Progress {

  private static final int LINES = 5; // a stage

  private final Streams streams;
  private final BooleanSupplier painted;
  private volatile Consumer<String> listener;
  private @Nullable Boolean paintedOnce;
  private @Nullable ProgressBar bar;

  /**
   * @param streams where it is told
   * @param painted whether a bar may be shown; asked when there is something to tell
   */
  Progress(Streams streams, BooleanSupplier painted) {
    this.streams = streams;
    this.painted = painted;
    this.listener = streams::say;
  }

  /** Tells it in lines to somebody else from now on. */
  void to(Consumer<String> other) {
    listener = other;
  }

  /**
   * Tells of a step of one of many stages; in lines, of a few steps of each.
   *
   * @param stage what is being done
   * @param done how many of its steps are behind
   * @param total how many steps it has
   */
  synchronized void at(String stage, int done, int total) {
    if (isPainted()) {
      paint(stage, done, total);
    } else if (done % Math.max(1, total / LINES) == 0) {
      listener.accept("%s %d of %d".formatted(stage, done, total));
    }
  }

  /**
   * Tells of the next of a few long stages; in lines, of each.
   *
   * @param stage what is being done now
   * @param done how many stages are behind
   * @param total how many there are
   */
  synchronized void stage(String stage, int done, int total) {
    if (isPainted()) {
      paint(stage, done, total);
    } else {
      listener.accept(stage);
    }
  }

  /** Tells a line that stays, whatever is shown of the work. */
  synchronized void remark(String line) {
    end();
    listener.accept(line);
  }

  /** Asked once: the answer takes a while to find and stays. */
  private boolean isPainted() {
    boolean answer = paintedOnce == null ? painted.getAsBoolean() : paintedOnce;
    paintedOnce = answer;
    return answer;
  }

  private void paint(String stage, int done, int total) {
    ProgressBar shown = bar == null ? new ProgressBar(streams.err()) : bar;
    bar = shown;
    shown.at(stage, done, Math.max(1, total));
  }

  /** There is no more to tell for now. */
  synchronized void end() {
    if (bar != null) {
      bar.end();
      bar = null;
    }
  }
}
