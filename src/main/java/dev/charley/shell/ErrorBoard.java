package dev.charley.shell;

/** Standard error, for who waits: silent unless it is a terminal, where somebody may look. */
final class ErrorBoard implements Patience.Board {

  private final Streams streams;
  private boolean painted;

  ErrorBoard(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void put(String line) {
    painted = Screen.isErrorPaintable();
    if (painted) {
      streams.err().print(line);
      streams.err().flush();
    } else if (Screen.isErrorTerminal()) {
      streams.say(line);
    }
  }

  @Override
  public void wipe() {
    if (painted) {
      streams.err().print(Screen.WIPED);
      streams.err().flush();
    }
  }
}
