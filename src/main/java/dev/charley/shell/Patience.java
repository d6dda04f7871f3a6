package dev.charley.shell;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Says what is waited for, once that takes longer than a moment. */
final class Patience {

  /** How long nothing is said, in milliseconds: people begin to wonder after about a second. */
  static final int MOMENT = 1_000;

  /** Where it is said. */
  interface Board {

    /** Shows a line where the person looks while waiting. */
    void put(String line);

    /** Takes the line away, if it can be. */
    void wipe();
  }

  private final Board board;
  private final Supplier<String> line;
  private boolean shown;
  private boolean over;

  private Patience(Board board, Supplier<String> line) {
    this.board = board;
    this.line = line;
  }

  /**
   * Begins to wait.
   *
   * @param line what is said; asked for when it is
   */
  static Patience begin(Board board, Supplier<String> line) {
    return begin(board, line, MOMENT);
  }

  /**
   * Begins to wait.
   *
   * @param moment for how many milliseconds nothing is said
   */
  static Patience begin(Board board, Supplier<String> line, int moment) {
    Patience patience = new Patience(board, line);
    CompletableFuture.delayedExecutor(moment, MILLISECONDS).execute(patience::show);
    return patience;
  }

  /** {@return what the work comes to, which is waited for} */
  static <T> T during(Supplier<T> work, Board board, Supplier<String> line) {
    Patience patience = begin(board, line);
    try {
      return work.get();
    } finally {
      patience.end();
    }
  }

  private synchronized void show() {
    if (!over) {
      shown = true;
      board.put(line.get());
    }
  }

  /** There is nothing to wait for any more. */
  synchronized void end() {
    over = true;
    if (shown) {
      board.wipe();
    }
  }
}
