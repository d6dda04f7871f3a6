package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Lines typed in a terminal that has no control sequences or whose user wants none: the terminal
 * itself edits them, nothing is repainted.
 */
final class PromptedLines implements LineSource {

  private final Streams streams;
  private final Paper paper;
  private final LeavableWork work = new LeavableWork();
  private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();

  PromptedLines(Streams streams, Paper paper) {
    this.streams = streams;
    this.paper = paper;
    Signals.register("INT", this::interrupt);
    Thread keyboard = new Thread(this::readAll, "keyboard");
    keyboard.setDaemon(true);
    keyboard.start();
  }

  /** On a thread of its own: a signal cannot break off the wait for a line. */
  private void readAll() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(streams.in(), UTF_8), 1 << 10)) {
      for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(Line.typed(line));
      }
    } catch (IOException e) {
      streams.say("nothing more can be read: " + Causes.describe(e));
    }
    lines.add(Line.ENDED);
  }

  private void interrupt() {
    if (!work.leave()) {
      lines.add(Line.INTERRUPTED);
    }
  }

  @Override
  public Line read() throws IOException {
    streams.out().print(paper.prompt());
    streams.out().flush();
    try {
      Line line = lines.take();
      if (line.kind() != Kind.TYPED) {
        streams.out().println(); // the line with the prompt is still open
      }
      return line;
    } catch (InterruptedException e) {
      throw new InterruptedIOException("while waiting for a line");
    }
  }

  @Override
  public <T> Optional<T> work(Supplier<T> what) {
    return work.run(what);
  }

  @Override
  public boolean mayHaveClipboard() {
    return Manners.mayHaveClipboard(Screen.environment());
  }

  @Override
  public void announce(String text) {
    streams.out().println(text);
    streams.out().flush();
  }

  @Override
  public void put(String line) {
    announce(line);
  }

  @Override
  public void wipe() {
    // What was said to somebody stays said.
  }

  @Override
  public Paper paper() {
    return paper;
  }

  @Override
  public void close() {
    streams.out().flush();
  }
}
