package dev.charley.shell;

import java.io.IOException;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal the program runs in, if it does. */
final class Screen {

  private Screen() {}

  /** {@return the paper that standard output is} */
  static Paper paper() throws IOException {
    if (!Manners.isTerminal()) {
      return Paper.PIPE;
    }
    try (Terminal terminal = open()) {
      return Paper.terminal(terminal.getWidth(), environment());
    }
  }

  static Map<String, String> environment() {
    return System.getenv();
  }

  static Terminal open() throws IOException {
    return TerminalBuilder.builder().system(true).dumb(true).build();
  }
}
