package dev.charley.shell;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** Lines typed at a prompt with editing, completion and a history that is never written down. */
final class EditedLines implements LineSource {

  private static final int INTERRUPTED = 130; // as shells say it
  private static final int AT_ONCE = 1; // milliseconds; 0 would wait for ever
  private static final int DELETE = 0x7f;

  /** What Ctrl-D becomes that was pressed before the terminal gave over each key. */
  private static final String EARLY_END = "\0";

  /** What JLine paints in a list of completions. */
  private static final List<String> COLOURED =
      List.of(
          LineReader.COMPLETION_STYLE_STARTING,
          LineReader.COMPLETION_STYLE_DESCRIPTION,
          LineReader.COMPLETION_STYLE_GROUP,
          LineReader.COMPLETION_STYLE_LIST_STARTING,
          LineReader.COMPLETION_STYLE_LIST_DESCRIPTION,
          LineReader.COMPLETION_STYLE_LIST_GROUP);

  private final Terminal terminal;
  private final LineReader reader;
  private final String prompt;
  private final LeavableWork work = new LeavableWork();
  private final AtomicBoolean interrupted = new AtomicBoolean(); // while nothing was being read
  private boolean put; // a line that somebody waits by
  private boolean left;
  private boolean typedAhead = true; // before the first prompt

  EditedLines(Terminal terminal, Completer completer) {
    this.terminal = terminal;
    this.prompt = paper().paint(Style.QUIET, paper().prompt());
    terminal.handle(Terminal.Signal.INT, signal -> interrupt());
    terminal.enterRawMode(); // what is typed ahead shows at the next prompt, and nowhere else
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("charley")
            .completer(completer)
            .parser(freeText())
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .option(LineReader.Option.HISTORY_BEEP, false)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "")
            .variable(LineReader.BELL_STYLE, "none")
            .build();
    if (Manners.isColourless(Screen.environment())) {
      COLOURED.forEach(style -> reader.setVariable(style, "bold"));
    }
    takeInAtOnce((LineReaderImpl) reader);
    endEarly((LineReaderImpl) reader);
  }

  /** Ctrl-D pressed while the program started ends the input as at any other time. */
  private void endEarly(LineReaderImpl reader) {
    Widget mark =
        Objects.requireNonNull(reader.getBuiltinWidgets().get(LineReader.SET_MARK_COMMAND));
    Widget endOrMark =
        () -> {
          if (typedAhead && reader.getBuffer().length() == 0) {
            throw new EndOfFileException();
          }
          return mark.apply();
        };
    Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN)).bind(endOrMark, EARLY_END);
  }

  /**
   * Characters that wait already are taken in together. One by one, the line would be shown anew
   * after each, and a long paste from a terminal that does not mark it as one would take minutes.
   */
  private static void takeInAtOnce(LineReaderImpl reader) {
    Widget insert = Objects.requireNonNull(reader.getBuiltinWidgets().get(LineReader.SELF_INSERT));
    reader.getWidgets().put(LineReader.SELF_INSERT, () -> insert.apply() && takeWaiting(reader));
  }

  /** Stops at a key, such as Enter. */
  private static boolean takeWaiting(LineReaderImpl reader) {
    while (isText(reader.peekCharacter(AT_ONCE))) {
      reader.getBuffer().write(reader.readCharacter());
    }
    return true;
  }

  private static boolean isText(int character) {
    return character >= ' ' && character != DELETE;
  }

  /** Quotes, apostrophes and backslashes are parts of sentences here. */
  private static DefaultParser freeText() {
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[0]);
    parser.setEscapeChars(new char[0]);
    parser.setEofOnUnclosedQuote(false);
    parser.setEofOnEscapedNewLine(false);
    return parser;
  }

  /** Leaves the work; where nothing can be left, a second interrupt ends the program. */
  private void interrupt() {
    if (!work.leave() && interrupted.getAndSet(true)) {
      System.exit(INTERRUPTED);
    }
  }

  @Override
  public Line read() {
    if (interrupted.getAndSet(false)) {
      return Line.INTERRUPTED;
    }
    try {
      String line = reader.readLine(prompt);
      typedAhead = false; // to look for more keys would hold up a Ctrl-C
      return Line.typed(line);
    } catch (UserInterruptException e) {
      String typed = e.getPartialLine();
      return typed == null || typed.isBlank() ? Line.INTERRUPTED : Line.CLEARED;
    } catch (EndOfFileException e) {
      return Line.ENDED;
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
  public synchronized void leave() {
    left = true;
  }

  @Override
  public synchronized void announce(String lines) {
    if (left) {
      return; // a welcome after the goodbye
    }
    wipe();
    reader.printAbove(lines);
  }

  @Override
  public synchronized void put(String line) {
    terminal.writer().print(line);
    terminal.flush();
    put = true;
  }

  /** {@return where lines are shown above the prompt, while it is there, to stay} */
  Patience.Board above() {
    return new Patience.Board() {
      @Override
      public void put(String line) {
        if (reader.isReading()) {
          announce(line);
        }
      }

      @Override
      public void wipe() {
        // It has scrolled up.
      }
    };
  }

  @Override
  public synchronized void wipe() {
    if (put) {
      terminal.writer().print(Screen.WIPED);
      terminal.flush();
      put = false;
    }
  }

  @Override
  public Paper paper() {
    return Paper.terminal(terminal.getWidth(), Screen.environment());
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
