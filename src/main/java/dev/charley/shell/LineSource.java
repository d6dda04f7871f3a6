package dev.charley.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the messages of a chat come from. */
interface LineSource extends AutoCloseable, Patience.Board {

  /** What came of waiting for a line. */
  enum Kind {
    /** A line was typed. */
    TYPED,
    /** The person interrupted an empty line. */
    INTERRUPTED,
    /** The person took back what was typed of a line. */
    CLEARED,
    /** There will be no more lines. */
    ENDED
  }

  /**
   * What was read.
   *
   * @param kind what came of it
   * @param text the line; empty unless typed
   */
  record Line(Kind kind, String text) {
    static final Line INTERRUPTED = new Line(Kind.INTERRUPTED, "");
    static final Line CLEARED = new Line(Kind.CLEARED, "");
    static final Line ENDED = new Line(Kind.ENDED, "");

    static Line typed(String text) {
      return new Line(Kind.TYPED, text);
    }
  }

  /** {@return the next line, waiting for it} */
  Line read() throws IOException;

  /**
   * {@return what the work came to; empty when the person left it with Ctrl-C}
   *
   * @throws RuntimeException as the work does
   */
  <T> Optional<T> work(Supplier<T> work);

  /** {@return whether what is sent to the clipboard (OSC 52) may arrive there} */
  boolean mayHaveClipboard();

  /** Shows lines while {@link #read} waits, without spoiling what is being typed. */
  void announce(String lines);

  /** The person leaves: nothing is announced from now on. */
  default void leave() {}

  /** {@return what answers are written on; changes when a window is resized} */
  Paper paper();

  @Override
  void close() throws IOException;
}
