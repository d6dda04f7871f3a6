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
import org.springframework.shell.core.command.ParsedInput;

/** Plays a scripted conversation and prints its transcript. */
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
    Transcripts format = Transcripts.of(CommandLine.option(input, "format").orElse("text"));
    List<String> files = CommandLine.operands(input);
    ConversationFile file =
        files.isEmpty() ? script() : ConversationFile.read(Path.of(files.get(0)));
    List<TurnOutcome> outcomes = file.play(loading.get());
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      turns.add(new Turn(file.messages().get(i), outcomes.get(i)));
    }
    streams.out().print(format.write(turns, SourceNames.of(loading.get())));
    return ExitCode.ANSWERED;
  }
}
