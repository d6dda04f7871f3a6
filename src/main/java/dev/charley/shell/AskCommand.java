package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.Assistant;
import dev.charley.CharleyJson;
import dev.charley.TurnOutcome;
import java.io.IOException;
import java.util.List;
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
    List<String> words = CommandLine.operands(input);
    String question = question(words);
    if (question.isBlank()) {
      throw withoutQuestion(words.isEmpty());
    }
    Assistant assistant =
        Patience.during(loading::get, new ErrorBoard(streams), () -> LoadingAssistant.NOT_YET);
    TurnOutcome outcome = assistant.conversation().say(question);
    if (CommandLine.asksFor(input, "json")) {
      streams.out().println(CharleyJson.write(CONVERSATION, outcome));
    } else {
      Paper paper = Screen.paper();
      ReplyLayout.ofLast(outcome.reply(), paper, SourceNames.of(assistant))
          .forEach(streams.out()::println);
      if (CommandLine.asksFor(input, "why")) {
        streams.out().println();
        WhyPage.whole(outcome, paper, assistant).forEach(streams.out()::println);
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

  private static UsageException withoutQuestion(boolean read) {
    return new UsageException(
        "'ask' needs a question: charley ask \"why do my calves cramp?\"%s"
            .formatted(read ? " Standard input was empty." : " The text given was empty."));
  }
}
