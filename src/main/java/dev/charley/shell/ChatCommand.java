package dev.charley.shell;

import dev.charley.Assistant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
      if (lines instanceof EditedLines) {
        introduceWhenReady(lines);
      } else if (!piped) {
        lines.announce(introduction(loading.get(), lines.paper()));
      }
      Chat chat = new Chat(loading, lines, streams.out(), piped);
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

  /** The prompt does not wait for the assistant; what it has to say comes above the prompt. */
  private void introduceWhenReady(LineSource lines) {
    progress.to(line -> lines.announce("charley: " + Printable.line(line)));
    Thread prompt = Thread.currentThread();
    loading.whenReady((assistant, failure) -> introduce(assistant, lines, prompt));
  }

  private static void introduce(@Nullable Assistant assistant, LineSource lines, Thread prompt) {
    if (assistant == null) {
      prompt.interrupt(); // the chat finds out why
    } else {
      lines.announce(introduction(assistant, lines.paper()));
    }
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
