package dev.charley.shell;

import java.io.IOException;
import java.io.PrintWriter;

/** Plays a conversation in a terminal at reading pace; any key skips a wait. */
final class Player {

  /** The keyboard of whoever watches. */
  @FunctionalInterface
  interface Keys {
    /** {@return whether a key was pressed, at the latest after so many milliseconds} */
    boolean pressedWithin(int millis) throws IOException;
  }

  private final Keys keys;
  private final PrintWriter out;

  Player(Keys keys, PrintWriter out) {
    this.keys = keys;
    this.out = out;
  }

  /** Plays to the end; a key while somebody types shows the rest of the message at once. */
  void play(Screenplay play) throws IOException {
    boolean hurry = false;
    for (Screenplay.Beat beat : play.beats()) {
      hurry = hurry && beat.key();
      if (!hurry) {
        hurry = keys.pressedWithin(beat.millis());
      }
      out.print(beat.text());
      out.flush();
    }
  }
}
