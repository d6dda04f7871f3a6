package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.Assistant;
import dev.charley.CharleyJson;
import dev.charley.TurnOutcome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ParsedInput;

/** Answers one question. */
final class AskCommand implements ProgramCommand.Action {

  private static final String CONVERSATION = "ask";

  private final LoadingAssistant loading;
  private final Streams streams;

  AskCommand(LoadingAssistant loading, Streams streams) {
    this.loading = loading;
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    String question = question(CommandLine.operands(input));
    Assistant assistant =
        Patience.during(loading::get, new ErrorBoard(streams), () -> LoadingAssistant.NOT_YET);
    TurnOutcome outcome = assistant.conversation().say(question);
    if (CommandLine.asksFor(input, "json")) {
      streams.out().println(CharleyJson.write(CONVERSATION, outcome));
    } else {
      Paper paper = Screen.paper();
      ReplyLayout.of(outcome.reply(), Optional.empty(), paper, SourceNames.of(assistant))
          .forEach(streams.out()::println);
      if (CommandLine.asksFor(input, "why")) {
        streams.out().println();
        WhyPage.of(outcome, paper, assistant).forEach(streams.out()::println);
      }
    }
    return ExitCode.of(outcome.decision().outcome());
  }

  private String question(List<String> words) throws IOException {
    if (!words.isEmpty()) {
      return String.join(" ", words);
    }
    if (Manners.isTerminal()) {
      streams.say("type your question; Ctrl-D at the start of a line ends it");
    }
    return new String(streams.in().readAllBytes(), UTF_8);
  }
}
