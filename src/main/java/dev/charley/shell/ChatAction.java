package dev.charley.shell;

import dev.charley.CharleyJson;
import dev.charley.TurnOutcome;
import dev.charley.evaluation.ConversationTranscript;
import dev.charley.topic.NearMiss;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a line that starts with {@code /} does: the one place that names these commands. */
enum ChatAction {
  HELP(Operand.NONE, "", "list these commands", "list these commands"),
  WHY(
      Operand.DETAILS,
      "[all]",
      "how the answer came to be",
      "show in plain words how the last answer came to be; all: also what was weighed, in figures"),
  OPEN(
      Operand.QUOTATION,
      "N [M]",
      "quotations in their place",
      "show what the last answer quotes from source [N] in its place in the document; with M, its"
          + " quotation M alone; without N, list all"),
  AGAIN(Operand.NONE, "", "the last answer again", "show the last answer again"),
  COPY(Operand.NONE, "", "copy the last answer", "copy the last answer to the clipboard"),
  SOURCES(Operand.NONE, "", "list the documents", "list the documents"),
  SUMMARY(
      Operand.SUMMARY,
      "[md|FILE.md]",
      "what was told and asked",
      "show what you told, the level of care and what you asked; as Markdown, to take to a doctor or"
          + " pharmacist"),
  SAVE(
      Operand.FILE,
      "FILE",
      "save the conversation",
      "save the conversation: .md as Markdown, all else as plain text"),
  JSON(Operand.NONE, "", "the last answer as JSON", "show the last answer as JSON"),
  RESET(Operand.NONE, "", "forget and start anew", "forget the conversation and start anew"),
  QUIT(Operand.NONE, "", "leave", "leave; quit or exit alone and Ctrl-D do too");

  /** What stands after a command. */
  enum Operand {
    NONE,
    FILE,
    /** {@link WhyPage#ALL} or nothing. */
    DETAILS,
    /** The number of a source, and of one of its quotations. */
    QUOTATION,
    /** {@link #MARKDOWN} or a file. */
    SUMMARY
  }

  /** What {@code /summary} is given to print Markdown; the end of the name of a Markdown file. */
  static final String MARKDOWN = "md";

  private static final String CHAT = "chat";

  private final Operand operand;
  private final String placeholder;
  private final String brief;
  private final String summary;

  ChatAction(Operand operand, String placeholder, String brief, String summary) {
    this.operand = operand;
    this.placeholder = placeholder;
    this.brief = brief;
    this.summary = summary;
  }

  /** Runs the command that a line names, or says which one it may have meant. */
  static void run(String line, Chat chat) {
    String[] words = line.split("\\s+", 2);
    Optional<ChatAction> found = of(words[0]);
    if (found.isPresent()) {
      found.get().run(chat, words.length > 1 ? words[1].strip() : "");
    } else {
      String hint = NearMiss.hint(words[0].toLowerCase(Locale.ROOT), names());
      chat.tell(
          "There is no %s%s"
              .formatted(Printable.line(words[0]), hint.isEmpty() ? "; try /help" : hint));
    }
  }

  private void run(Chat chat, String words) {
    switch (this) {
      case HELP -> help(chat);
      case WHY -> onLast(chat, outcome -> why(chat, outcome, words));
      case OPEN -> onLast(chat, outcome -> open(chat, outcome, words));
      case AGAIN -> onLast(chat, outcome -> chat.lastLines(chat.paper()));
      case COPY -> onLast(chat, outcome -> copy(chat));
      case SOURCES -> new SourcesPage(chat.paper(), chat.sources()).lines().forEach(chat::print);
      case SUMMARY -> onLast(chat, outcome -> summary(chat, words));
      case SAVE -> onLast(chat, outcome -> save(chat, words));
      case JSON -> onLast(chat, outcome -> List.of(CharleyJson.write(CHAT, outcome)));
      case RESET -> reset(chat);
      case QUIT -> chat.leave();
    }
  }

  private static void onLast(Chat chat, Function<TurnOutcome, List<String>> page) {
    chat.last()
        .ifPresentOrElse(
            outcome -> page.apply(outcome).forEach(chat::print),
            () -> chat.tell("Nothing has been said yet."));
  }

  /** {@return the command of that name, in capitals or not} */
  static Optional<ChatAction> of(String typed) {
    return Arrays.stream(values())
        .filter(action -> action.typed().equalsIgnoreCase(typed))
        .findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(ChatAction::typed).toList();
  }

  /** {@return the name as it is typed} */
  String typed() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }

  /** {@return the name with what stands after it} */
  String usage() {
    return (typed() + " " + placeholder).strip();
  }

  String summary() {
    return summary;
  }

  /** {@return what it does in few words, which stand beside the name in 40 columns} */
  String brief() {
    return brief;
  }

  Operand operand() {
    return operand;
  }

  private static void help(Chat chat) {
    for (ChatAction action : values()) {
      String usage = "  %-12s ".formatted(action.usage());
      chat.paper().wrap(Style.PLAIN, usage, "    ", action.summary).forEach(chat::print);
    }
    chat.tell("Anything else is a message. The number of a suggestion sends it.");
  }

  private static List<String> why(Chat chat, TurnOutcome outcome, String words) {
    return switch (words) {
      case "" -> WhyPage.plain(outcome, chat.paper(), chat.assistant());
      case WhyPage.ALL -> WhyPage.whole(outcome, chat.paper(), chat.assistant());
      default ->
          chat.paper()
              .fit(
                  "Expected /why or /why all, but was given '%s'".formatted(Printable.line(words)));
    };
  }

  private static List<String> open(Chat chat, TurnOutcome outcome, String numbers) {
    return new OpenPage(chat.paper(), chat.sources(), outcome.reply()).of(numbers);
  }

  private static List<String> copy(Chat chat) {
    boolean sent = chat.copy(String.join("\n", chat.lastLines(Paper.PIPE)) + "\n");
    return chat.paper()
        .fit(
            sent
                ? "Sent to the clipboard, if the terminal lets programs copy."
                : "Not copied: there is no terminal here that could pass it on to a clipboard.");
  }

  private static List<String> summary(Chat chat, String words) {
    if (words.isEmpty()) {
      return SummaryPage.of(chat.turns(), chat.paper(), chat.assistant());
    }
    if (!words.equals(MARKDOWN) && !isMarkdown(words)) {
      return chat.paper()
          .fit(
              "Expected /summary, /summary md or /summary FILE.md, but was given '%s'"
                  .formatted(Printable.line(words)));
    }
    String text = SummaryDocument.of(chat.assistant(), chat.turns());
    return words.equals(MARKDOWN) ? text.lines().toList() : saved(chat, words, text);
  }

  private static List<String> save(Chat chat, String file) {
    if (file.isEmpty()) {
      return chat.paper().fit("Name the file to save to: /save FILE");
    }
    String text =
        isMarkdown(file)
            ? Transcripts.MD.write(chat.turns(), chat.assistant())
            : transcript(chat.turns());
    return saved(chat, file, text);
  }

  private static List<String> saved(Chat chat, String file, String text) {
    return chat.paper().fit(NewFile.write(file, text));
  }

  private static boolean isMarkdown(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith("." + MARKDOWN);
  }

  private static String transcript(List<Turn> turns) {
    ConversationTranscript transcript = new ConversationTranscript();
    turns.forEach(turn -> transcript.add(turn.said(), turn.outcome()));
    return transcript.text();
  }

  private static void reset(Chat chat) {
    chat.reset();
    chat.tell("A new conversation.");
  }
}
