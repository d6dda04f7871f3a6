package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.CharleyJson;
import dev.charley.TurnOutcome;
import dev.charley.reply.SourceTitle;
import dev.charley.retrieval.Document;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a line that starts with {@code /} does: the one place that names these commands. */
enum ChatAction {
  HELP("", "list these commands"),
  WHY("", "show how the last answer came to be"),
  SOURCES("", "list the documents"),
  SUMMARY("", "show what you have said and what follows from it"),
  SAVE("FILE", "save the conversation as text"),
  JSON("", "show the last answer as JSON"),
  RESET("", "forget the conversation and start anew"),
  QUIT("", "leave; Ctrl-D does too");

  private static final String CHAT = "chat";

  private final String argument;
  private final String summary;

  ChatAction(String argument, String summary) {
    this.argument = argument;
    this.summary = summary;
  }

  /** Runs the command that a line names, or says which one it may have meant. */
  static void run(String line, Chat chat) {
    String[] words = line.split("\\s+", 2);
    Optional<ChatAction> found =
        Arrays.stream(values()).filter(action -> action.typed().equals(words[0])).findFirst();
    if (found.isPresent()) {
      found.get().run(chat, words.length > 1 ? words[1].strip() : "");
    } else {
      String hint = NearMiss.hint(words[0], names());
      chat.print(
          "There is no %s%s"
              .formatted(Printable.line(words[0]), hint.isEmpty() ? "; try /help" : hint));
    }
  }

  private void run(Chat chat, String operand) {
    switch (this) {
      case HELP -> help(chat);
      case WHY -> onLast(chat, outcome -> WhyPage.of(outcome, chat.paper()));
      case SOURCES -> sources(chat);
      case SUMMARY -> onLast(chat, outcome -> SummaryPage.of(outcome, chat.paper()));
      case SAVE -> save(chat, operand);
      case JSON -> onLast(chat, outcome -> List.of(CharleyJson.write(CHAT, outcome)));
      case RESET -> reset(chat);
      case QUIT -> chat.leave();
    }
  }

  private static void onLast(Chat chat, Function<TurnOutcome, List<String>> page) {
    chat.last()
        .ifPresentOrElse(
            outcome -> page.apply(outcome).forEach(chat::print),
            () -> chat.print("Nothing has been said yet."));
  }

  static List<String> names() {
    return Arrays.stream(values()).map(ChatAction::typed).toList();
  }

  /** {@return the name as it is typed} */
  String typed() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }

  String summary() {
    return summary;
  }

  boolean takesFile() {
    return !argument.isEmpty();
  }

  private static void help(Chat chat) {
    for (ChatAction action : values()) {
      String typed = "%-12s ".formatted((action.typed() + " " + action.argument).strip());
      chat.paper()
          .wrap(Style.PLAIN, "  " + typed, " ".repeat(4), action.summary)
          .forEach(chat::print);
    }
    chat.print("Anything else is a message. The number of a suggestion sends it.");
  }

  private static void sources(Chat chat) {
    chat.sources().documents().values().stream()
        .sorted(Comparator.comparing(Document::id))
        .map(SourceTitle::of)
        .forEach(title -> chat.paper().wrap(Style.PLAIN, "", "    ", title).forEach(chat::print));
  }

  private static void reset(Chat chat) {
    chat.reset();
    chat.print("A new conversation.");
  }

  private static void save(Chat chat, String file) {
    if (file.isEmpty()) {
      chat.print("Name the file to save to: /save FILE");
      return;
    }
    try {
      Files.writeString(
          Path.of(file), chat.transcript().text(), UTF_8, StandardOpenOption.CREATE_NEW);
      chat.print("Saved to " + Printable.line(file));
    } catch (FileAlreadyExistsException e) {
      chat.print(Printable.line(file) + " exists already; choose another name.");
    } catch (IOException | InvalidPathException e) {
      chat.print("Not saved: " + Causes.describe(e));
    }
  }
}
