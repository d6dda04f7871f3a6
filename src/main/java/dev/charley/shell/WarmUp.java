package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.Assistant;
import dev.charley.CharleyJson;
import dev.charley.TurnOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/**
 * Does once, out of sight, what a start and a first answer do, for the launcher to record which
 * classes that takes.
 */
final class WarmUp {

  private static final String QUESTION = "why do my calves cramp at night?\n";

  private final LoadingAssistant loading;
  private final PrintWriter nowhere =
      new PrintWriter(new OutputStreamWriter(OutputStream.nullOutputStream(), UTF_8));

  WarmUp(LoadingAssistant loading) {
    this.loading = loading;
  }

  void run() throws IOException {
    Assistant assistant = loading.get();
    TurnOutcome outcome = assistant.conversation().say(QUESTION);
    nowhere.println(CharleyJson.write(CharleyJson.DEFAULT_CONVERSATION, outcome));
    ReplyLayout.of(outcome.reply(), Optional.empty(), Screen.paper(), SourceNames.of(assistant))
        .forEach(nowhere::println);
    Screen.open().close();
    chat();
  }

  private void chat() throws IOException {
    PipedInputStream typed = new PipedInputStream(1 << 10);
    OutputStream keyboard = new PipedOutputStream(typed);
    keyboard.write((QUESTION + "/help\n/why all\n/quit\n").getBytes(UTF_8));
    keyboard.flush(); // and not closed: the terminal would hang up before the first line is read
    // Not by TerminalBuilder: its pseudo-terminal writes a stack trace when it is closed while
    // read.
    Terminal terminal =
        new ExternalTerminal(
            "warm-up", "xterm-256color", typed, OutputStream.nullOutputStream(), UTF_8);
    try (LineSource lines = new EditedLines(terminal, new ChatCompleter(loading))) {
      new Chat(loading, lines, nowhere, false).run();
    }
  }
}
