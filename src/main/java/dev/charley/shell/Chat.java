package dev.charley.shell;

import dev.charley.Conversation;
import dev.charley.TurnOutcome;
import dev.charley.evaluation.ConversationTranscript;
import dev.charley.reply.Care;
import dev.charley.reply.Reply;
import dev.charley.triage.CareLevel;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One chat: reads lines, answers messages, runs {@code /commands}. */
final class Chat {

  private final LoadingAssistant loading;
  private final LineSource lines;
  private final PrintWriter out;
  private final boolean piped;
  private @Nullable Conversation conversation;
  private ConversationTranscript transcript = new ConversationTranscript();
  private Optional<TurnOutcome> last = Optional.empty();
  private boolean open = true;

  Chat(LoadingAssistant loading, LineSource lines, PrintWriter out, boolean piped) {
    this.loading = loading;
    this.lines = lines;
    this.out = out;
    this.piped = piped;
  }

  ExitCode run() throws IOException {
    int interrupts = 0;
    while (open) {
      LineSource.Line line = lines.read();
      if (loading.hasFailed()) {
        loading.get(); // says why
      }
      switch (line.kind()) {
        case TYPED -> take(line.text().strip());
        case ENDED -> leave();
        case INTERRUPTED -> warn(interrupts);
      }
      interrupts = line.kind() == LineSource.Kind.INTERRUPTED ? interrupts + 1 : 0;
      out.flush();
    }
    return ExitCode.ANSWERED;
  }

  private void warn(int interrupts) {
    if (interrupts > 0) {
      leave();
    } else {
      out.println("Ctrl-C again leaves.");
    }
  }

  private void take(String text) {
    if (text.startsWith("/")) {
      ChatAction.run(text, this);
    } else if (!text.isEmpty() || piped) {
      say(chosen(text));
    }
  }

  /** The number of a suggestion stands for it, unless a question is open that it may answer. */
  private String chosen(String text) {
    if (!text.matches("\\d+")) {
      return text;
    }
    List<String> suggestions = suggestions();
    for (int number = 1; number <= suggestions.size(); number++) {
      if (text.equals(Integer.toString(number))) {
        return suggestions.get(number - 1);
      }
    }
    return text;
  }

  private List<String> suggestions() {
    if (last.isEmpty()) {
      return loading.get().suggestions();
    }
    Reply reply = last.get().reply();
    return reply.question().isEmpty() ? reply.suggestions() : List.of();
  }

  private void say(String message) {
    Optional<CareLevel> before = level();
    TurnOutcome outcome = conversation().say(message);
    last = Optional.of(outcome);
    transcript.add(message, outcome);
    if (!piped) {
      print("");
    }
    ReplyLayout.of(outcome.reply(), before, paper(), sources()).forEach(this::print);
    print("");
  }

  private Optional<CareLevel> level() {
    return last.flatMap(outcome -> outcome.reply().disposition()).map(Care::level);
  }

  private Conversation conversation() {
    if (conversation == null) {
      conversation = loading.get().conversation();
    }
    return conversation;
  }

  void leave() {
    open = false;
    out.println("Goodbye.");
  }

  void reset() {
    conversation = null;
    transcript = new ConversationTranscript();
    last = Optional.empty();
  }

  void print(String line) {
    out.println(line);
  }

  Paper paper() {
    return lines.paper();
  }

  SourceNames sources() {
    return SourceNames.of(loading.get());
  }

  Optional<TurnOutcome> last() {
    return last;
  }

  ConversationTranscript transcript() {
    return transcript;
  }
}
