package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.TurnOutcome;
import dev.charley.evaluation.ConversationFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.command.ParsedInput;

/** Plays a scripted conversation, with its summary at the end, and prints its transcript. */
final class DemoCommand implements ProgramCommand.Action {

  private static final String SCRIPT = "demo.txt";

  private final LoadingAssistant loading;
  private final Streams streams;

  DemoCommand(LoadingAssistant loading, Streams streams) {
    this.loading = loading;
    this.streams = streams;
  }

  /** {@return the conversation that comes with the program} */
  static ConversationFile script() throws IOException {
    try (InputStream text =
        Objects.requireNonNull(DemoCommand.class.getResourceAsStream(SCRIPT), SCRIPT)) {
      return ConversationFile.parse(SCRIPT, new String(text.readAllBytes(), UTF_8));
    }
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    Optional<String> chosen = CommandLine.option(input, "format");
    Transcripts format = Transcripts.of(chosen.orElse("text"));
    ConversationFile file = file(CommandLine.operands(input));
    List<TurnOutcome> outcomes = file.play(loading.get());
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      turns.add(new Turn(file.messages().get(i), outcomes.get(i)));
    }
    if (!outcomes.isEmpty()) {
      turns.add(Turn.summary(outcomes.get(outcomes.size() - 1)));
    }
    if (format == Transcripts.TEXT && Manners.isTerminal()) {
      play(turns);
    } else {
      streams.out().print(format.write(turns, loading.get()));
    }
    return ExitCode.ANSWERED;
  }

  private static ConversationFile file(List<String> operands) throws IOException {
    if (operands.size() > 1) {
      throw new UsageException(
          "'demo' plays one FILE, but was given " + String.join(" and ", operands));
    }
    return operands.isEmpty() ? script() : ConversationFile.read(Path.of(operands.get(0)));
  }

  private void play(List<Turn> turns) throws IOException {
    Paper paper = Screen.paper();
    Screenplay play = Screenplay.of(turns, loading.get(), paper, paper.symbols());
    try (Terminal terminal = Screen.openForKeys()) {
      terminal.enterRawMode();
      new Player(millis -> isPressed(terminal, millis), streams.out()).play(play);
    }
  }

  private static boolean isPressed(Terminal terminal, int millis) throws IOException {
    return millis > 0 && terminal.reader().read(millis) >= 0;
  }
}
