package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.Assistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.DialogueState;
import dev.charley.triage.CareLevel;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One chat: reads lines, answers messages, runs {@code /commands}. */
final class Chat {

  /**
   * What other programs are left with. Alone it is meant for the program, not for the assistant.
   */
  private static final Set<String> LEAVING = Set.of("quit", "exit", "q", ":q");

  private final LoadingAssistant loading;
  private final LineSource lines;
  private final PrintWriter out;
  private final boolean piped;
  private final List<Turn> turns = new ArrayList<>();
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
        case CLEARED -> tell("Ctrl-C twice leaves.");
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
      tell("Ctrl-C again leaves.");
    }
  }

  private void take(String text) {
    if (text.startsWith("/")) {
      ChatAction.run(text, this);
    } else if (!piped && LEAVING.contains(text.toLowerCase(Locale.ROOT))) {
      leave();
    } else if (!text.isEmpty() || piped) {
      say(text);
      nameHelp(text);
    }
  }

  /** "help" alone may be a cry or mean the commands: it is answered, and told where they are. */
  private void nameHelp(String typed) {
    if (!piped && typed.equalsIgnoreCase(ChatAction.HELP.name())) {
      tell("To list the commands: " + ChatAction.HELP.typed());
      print("");
    }
  }

  private void say(String typed) {
    Optional<TurnOutcome> before = last();
    Optional<Runnable> answered = patiently(() -> lines.work(() -> answer(typed, before)));
    answered.ifPresentOrElse(Runnable::run, () -> tell("Stopped; nothing of it was taken in."));
  }

  private <T> T patiently(Supplier<T> work) {
    return Patience.during(
        work,
        lines,
        () -> loading.ready().isPresent() ? "Looking it up ..." : LoadingAssistant.NOT_YET);
  }

  private void add(Turn turn) {
    turns.add(turn);
    if (!piped) {
      print("");
    }
    printLast();
    print("");
  }

  /** {@return what to do with the answer; it is only looked for here, which may be left} */
  private Runnable answer(String typed, Optional<TurnOutcome> before) {
    Assistant assistant = loading.get();
    Offer offer =
        before
            .map(outcome -> Offer.of(outcome.reply()))
            .orElseGet(() -> new Offer(assistant.suggestions(), Optional.empty()));
    Optional<String> chosen = offer.chosen(typed);
    if (chosen.isEmpty() && Offer.isNumber(typed)) {
      return () -> tell(offer.refusal(typed));
    }
    String message = chosen.orElse(typed);
    DialogueState state = before.map(TurnOutcome::state).orElse(DialogueState.START);
    Turn turn = new Turn(message, assistant.turn(state, message));
    return () -> add(turn);
  }

  void printLast() {
    lastLines(paper()).forEach(this::print);
  }

  /** {@return the last answer laid out; empty when there is none} */
  List<String> lastLines(Paper on) {
    if (turns.isEmpty()) {
      return List.of();
    }
    int last = turns.size() - 1;
    Optional<CareLevel> before = Turn.levelBefore(turns, last);
    return ReplyLayout.of(turns.get(last).outcome().reply(), before, on, sources());
  }

  /** Nobody watches a pipe: its end waits for the assistant, which may not come up at all. */
  void leave() {
    if (piped) {
      loading.get(); // fails with the reason
    }
    open = false;
    lines.leave();
    tell("Goodbye.");
  }

  void reset() {
    turns.clear();
  }

  /** Prints a line that is laid out already. */
  void print(String line) {
    out.println(line);
  }

  /** Prints a text in lines that fit. */
  void tell(String text) {
    paper().fit(text).forEach(this::print);
  }

  /** {@return whether there may be a clipboard; text is sent to it then} */
  boolean copy(String text) {
    if (!lines.mayHaveClipboard()) {
      return false;
    }
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    out.print("\u001b]52;c;" + encoded + "\u0007");
    return true;
  }

  Paper paper() {
    return lines.paper();
  }

  Assistant assistant() {
    return patiently(loading::get);
  }

  SourceNames sources() {
    return SourceNames.of(assistant());
  }

  Optional<TurnOutcome> last() {
    return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1).outcome());
  }

  /** {@return all messages so far with what came of them} */
  List<Turn> turns() {
    return List.copyOf(turns);
  }
}
