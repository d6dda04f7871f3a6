package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lines from a pipe. */
final class PlainLines implements LineSource {

  private final BufferedReader reader;
  private final Streams streams;
  private final ErrorBoard board;

  PlainLines(Streams streams) {
    this.reader = new BufferedReader(new InputStreamReader(streams.in(), UTF_8), 1 << 16);
    this.streams = streams;
    this.board = new ErrorBoard(streams);
  }

  @Override
  public Line read() throws IOException {
    streams.out().flush();
    @Nullable String text = reader.readLine();
    return text == null ? Line.ENDED : Line.typed(text);
  }

  @Override
  public <T> Optional<T> work(Supplier<T> work) {
    return Optional.of(work.get());
  }

  @Override
  public boolean mayHaveClipboard() {
    return false;
  }

  @Override
  public void announce(String lines) {
    streams.out().println(lines);
    streams.out().flush();
  }

  @Override
  public void put(String line) {
    board.put(line);
  }

  @Override
  public void wipe() {
    board.wipe();
  }

  @Override
  public Paper paper() {
    return Paper.PIPE;
  }

  @Override
  public void close() {
    streams.out().flush();
  }
}
