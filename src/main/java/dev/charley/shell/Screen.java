package dev.charley.shell;

import dev.charley.UserCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** The terminal the program runs in, if it does. */
final class Screen {

  private static final String SIZED = "ansi"; // JLine does not ask a dumb terminal for its size

  /** Takes away what stands in the line of the cursor. */
  static final String WIPED = "\r\u001b[K";

  private Screen() {}

  /** {@return the paper that standard output is} */
  static Paper paper() throws IOException {
    if (!Manners.isTerminal()) {
      return Paper.PIPE;
    }
    try (Terminal terminal = builder().type(SIZED).build()) {
      return Paper.terminal(terminal.getWidth(), environment());
    }
  }

  static Map<String, String> environment() {
    return System.getenv();
  }

  static Terminal open() throws IOException {
    return builder().build();
  }

  /** {@return the terminal, for nothing but to read single keys: nothing is sent to it} */
  static Terminal openForKeys() throws IOException {
    return builder().type(SIZED).build();
  }

  /** {@return the paper that standard error is} */
  static Paper errorPaper() {
    return terminals(SystemStream.Error)
        .findFirst()
        .map(p -> Paper.terminal(p.systemStreamWidth(SystemStream.Error), environment()))
        .orElse(Paper.PIPE);
  }

  /** {@return whether standard error is a terminal where a line may be repainted} */
  static boolean isErrorPaintable() {
    Map<String, String> environment = environment();
    return !Manners.isDumb(environment) && !Manners.isAccessible(environment) && isErrorTerminal();
  }

  /** {@return whether standard error is a terminal} */
  static boolean isErrorTerminal() {
    return terminals(SystemStream.Error).findAny().isPresent();
  }

  /** What takes a stream of this process for a terminal. */
  private static Stream<TerminalProvider> terminals(SystemStream stream) {
    keepTemporaryFolderClean();
    IllegalStateException missing = new IllegalStateException("no access to terminals");
    return TerminalBuilder.builder().getProviders(null, missing).stream()
        .filter(provider -> provider.isSystemStream(stream));
  }

  private static TerminalBuilder builder() {
    keepTemporaryFolderClean();
    return TerminalBuilder.builder().system(true).dumb(true);
  }

  /** JLine unpacks its native part at each start. */
  private static void keepTemporaryFolderClean() {
    Path folder = UserCache.folder().resolve("jline");
    try {
      Files.createDirectories(folder);
      System.setProperty("jline.tmpdir", folder.toString());
    } catch (IOException e) {
      System.clearProperty("jline.tmpdir"); // no cache here; the temporary folder has to do
    }
  }
}
