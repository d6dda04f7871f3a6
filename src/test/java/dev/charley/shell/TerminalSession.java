package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The packaged program in a real pseudo-terminal, which {@code script} provides. */
final class TerminalSession implements AutoCloseable {

  private static final String ESCAPES =
      "\u001b(\\[[0-?]*[ -/]*[@-~]|[=>]|\\][^\u0007\u001b]*(\u0007|\u001b\\\\))";

  private final Process process;
  private final Writer keyboard;
  private final Thread reader;

  @SuppressWarnings("JdkObsolete") // written by one thread, read by another
  private final StringBuffer screen = new StringBuffer();

  private String prompt = "> ";

  /**
   * @param columns how wide the terminal is
   */
  TerminalSession(PackagedProgram program, int columns, String... arguments) throws IOException {
    String command =
        program.command(arguments).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    String inTerminal = "stty rows 40 cols " + columns + "; exec " + command;
    process = program.process(List.of("script", "-qefc", inTerminal, "/dev/null")).start();
    keyboard = process.outputWriter(UTF_8);
    reader = new Thread(this::read, "screen");
    reader.setDaemon(true);
    reader.start();
  }

  /** {@return whether there is a {@code script} that runs a command} */
  static boolean isPossible() {
    try {
      Process trial = new ProcessBuilder("script", "-qefc", "exit 7", "/dev/null").start();
      trial.getOutputStream().close();
      return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 7;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void read() {
    try (Reader reader = new InputStreamReader(process.getInputStream(), UTF_8)) {
      char[] some = new char[1024];
      for (int count = reader.read(some); count >= 0; count = reader.read(some)) {
        screen.append(some, 0, count);
      }
    } catch (IOException e) {
      screen.append(e);
    }
  }

  /** Waits for another prompt from now on. */
  TerminalSession prompting(String other) {
    prompt = other;
    return this;
  }

  void type(String keys) throws IOException {
    keyboard.write(keys);
    keyboard.flush();
  }

  /** Types a line once the prompt is there, and waits for the prompt after the reply. */
  void say(String line) throws IOException {
    int prompts = prompts();
    type(line + "\r");
    await("a prompt after " + line, () -> prompts() > prompts && text().endsWith("\n" + prompt));
  }

  /** Presses Ctrl-C and waits for the new prompt: two signals at once may arrive as one. */
  void interrupt() throws IOException {
    int prompts = prompts();
    type("\u0003");
    await("a prompt after Ctrl-C", () -> prompts() > prompts && text().endsWith("\n" + prompt));
  }

  private int prompts() {
    return text().split("(?m)^" + prompt, -1).length;
  }

  void awaitText(String expected) {
    await(expected, () -> text().contains(expected));
  }

  /** Waits for a text that stands somewhere behind another. */
  void awaitText(String first, String then) {
    await(then + " after " + first, () -> text().indexOf(then, after(first)) >= 0);
  }

  /** The place behind a text, or the end where it does not stand yet. */
  private int after(String first) {
    int start = text().indexOf(first);
    return start < 0 ? text().length() : start + first.length();
  }

  private void await(String what, Callable<Boolean> condition) {
    Awaitility.await(what)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(20))
        .until(condition);
  }

  /** Waits until all that was written has been read. */
  void awaitEnd() throws InterruptedException {
    reader.join(TimeUnit.SECONDS.toMillis(10));
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(text()).isTrue();
    return process.exitValue();
  }

  /** {@return all that was written, with its escape sequences} */
  String raw() {
    return screen.toString();
  }

  /** {@return all that was written, without escape sequences} */
  String text() {
    return raw().replaceAll(ESCAPES, "").replace("\r", "");
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
