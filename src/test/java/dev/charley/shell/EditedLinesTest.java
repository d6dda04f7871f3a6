package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.jline.reader.impl.completer.NullCompleter;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EditedLinesTest {

  /** What a terminal makes of Ctrl-D before a program takes over its keys, and of Ctrl-Space. */
  private static final String NUL = "\0";

  private final PipedOutputStream keyboard = new PipedOutputStream();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private EditedLines lines;

  @BeforeEach
  void open() throws IOException {
    lines =
        new EditedLines(
            new ExternalTerminal("test", "xterm", new PipedInputStream(keyboard), screen, UTF_8),
            NullCompleter.INSTANCE);
  }

  @AfterEach
  void close() throws IOException {
    lines.close();
  }

  @Test
  void ctrlDPressedBeforeThePromptLeaves() throws IOException {
    type(NUL);
    assertThat(lines.read()).isEqualTo(LineSource.Line.ENDED);
  }

  @Test
  void ctrlSpaceLaterOnLeavesNothing() throws IOException {
    type("my leg\n");
    assertThat(lines.read()).isEqualTo(LineSource.Line.typed("my leg"));
    type(NUL + "my arm\n");
    assertThat(lines.read()).isEqualTo(LineSource.Line.typed("my arm"));
  }

  @Test
  void nothingIsAnnouncedToWhoHasLeft() {
    lines.announce("welcome");
    assertThat(screen.toString(UTF_8)).contains("welcome");
    screen.reset();
    lines.leave();
    lines.announce("welcome");
    assertThat(screen.toString(UTF_8)).isEmpty();
  }

  private void type(String keys) throws IOException {
    keyboard.write(keys.getBytes(UTF_8));
    keyboard.flush();
  }
}
