package dev.charley.shell;

import dev.charley.Assistant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Talks with a person at a terminal, or answers a pipe line by line. */
final class ChatCommand {

  private final LoadingAssistant loading;
  private final Streams streams;
  private final Progress progress;

  ChatCommand(LoadingAssistant loading, Streams streams, Progress progress) {
    this.loading = loading;
    this.streams = streams;
    this.progress = progress;
  }

  ExitCode run() throws IOException {
    ChatCompleter completer = new ChatCompleter(loading);
    try (LineSource lines = lines(completer)) {
      boolean piped = lines.paper().equals(Paper.PIPE);
      LoadingAssistant introduced = piped ? loading : introduced(lines);
      Chat chat = new Chat(introduced, lines, streams.out(), piped);
      completer.follow(chat);
      return chat.run();
    }
  }

  private LineSource lines(ChatCompleter completer) throws IOException {
    if (!Manners.isTerminal()) {
      return new PlainLines(streams);
    }
    Map<String, String> environment = Screen.environment();
    if (Manners.isDumb(environment) || Manners.isAccessible(environment)) {
      return new PromptedLines(streams, Screen.paper());
    }
    return new EditedLines(Screen.open(), completer);
  }

  /**
   * {@return the assistant, once it has said what it is: before its first answer, however early a
   * message was typed}
   */
  private LoadingAssistant introduced(LineSource lines) {
    if (lines instanceof EditedLines edited) {
      return introducedAbove(edited);
    }
    Assistant assistant = Patience.during(loading::get, lines, () -> LoadingAssistant.NOT_YET);
    lines.announce(introduction(assistant, lines.paper()));
    return loading;
  }

  /** The prompt does not wait for the assistant; what it has to say comes above the prompt. */
  private LoadingAssistant introducedAbove(EditedLines lines) {
    progress.to(line -> announce(lines, "charley: " + line));
    Patience patience =
        Patience.begin(lines.above(), () -> LoadingAssistant.NOT_YET + " You can type already.");
    LoadingAssistant introduced =
        loading.once(
            assistant -> {
              patience.end();
              lines.announce(introduction(assistant, lines.paper()));
            });
    Thread prompt = Thread.currentThread();
    introduced.ifFailed(
        () -> {
          patience.end();
          prompt.interrupt(); // the chat finds out why
        });
    return introduced;
  }

  private static void announce(LineSource lines, String text) {
    lines.announce(String.join("\n", lines.paper().fit(text)));
  }

  /** {@return what this is and is not, and what to try} */
  private static String introduction(Assistant assistant, Paper paper) {
    List<String> lines = new ArrayList<>();
    assistant.introduction().forEach(line -> lines.addAll(paper.wrap(Style.PLAIN, line)));
    lines.add("");
    lines.addAll(ReplyLayout.numbered(assistant.suggestions(), paper));
    lines.addAll(paper.wrap(Style.PLAIN, "/help lists commands; Ctrl-D leaves."));
    return String.join("\n", lines) + "\n";
  }
}
