package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Lines as they come, with nothing repainted: from a pipe, or in a terminal that has no control
 * sequences or whose user wants none.
 */
final class PlainLines implements LineSource {

  private final BufferedReader reader;
  private final Streams streams;
  private final Paper paper;
  private final String prompt;

  /**
   * @param prompt shown before each line; empty for none
   */
  PlainLines(Streams streams, Paper paper, String prompt) {
    this.reader = new BufferedReader(new InputStreamReader(streams.in(), UTF_8), 1 << 16);
    this.streams = streams;
    this.paper = paper;
    this.prompt = prompt;
  }

  @Override
  public Line read() throws IOException {
    streams.out().print(prompt);
    streams.out().flush();
    @Nullable String text = reader.readLine();
    return text == null ? Line.ENDED : Line.typed(text);
  }

  @Override
  public void announce(String lines) {
    streams.out().println(lines);
    streams.out().flush();
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
