package dev.charley.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the program can do: the one place that names commands and their options. */
enum CommandPage {
  CHAT(
      "",
      "talk in the terminal; this is what happens without a command",
      true,
      """
      Type your question and press Enter. A line that starts with / is a command: /help lists them.
      With input from a pipe each line is one message, and nothing but the replies is printed.\
      """),
  ASK(
      "[TEXT...]",
      "answer one question",
      true,
      """
      Without TEXT the question is read from standard input. Write -- before a TEXT that begins \
      with a dash.

      Exit code: 0 answered, 2 no question, 3 abstained (not understood, not in the documents, \
      off topic), 4 urgent (immediate care or an emergency).""",
      OptionPage.flag("why", "print below the answer how it came to be; --json says so anyway"),
      OptionPage.flag("json", "print one line of JSON")),
  CONVERSE(
      "",
      "read and write JSON Lines, for scripts and other programs",
      true,
      """
      Each line in: {"conversation":"c1","text":"why do my calves cramp?"}
      Each line out: one JSON object, in order. A line that cannot be read gets \
      {"error":{"line":7,"message":"..."}} and the run goes on. Lines without "conversation" \
      belong to one default conversation."""),
  DEMO(
      "[FILE]",
      "play a scripted conversation and print its transcript",
      true,
      """
      Plays the conversation of the topic that comes with the program, or that of FILE. In a \
      terminal it is played at reading pace, and any key skips a wait; into a pipe it is printed. \
      html is one page for a browser, cast a recording for asciinema.""",
      OptionPage.choice(
          "format",
          "FORMAT",
          List.of("text", "md", "html", "cast"),
          "text (the default), md, html or cast")),
  TEST(
      "[FILE...]",
      "check conversation files",
      true,
      """
      A FILE may be a folder: every .txt file in it is checked. Without FILE the demo is checked.
      Exit code: 0 when every reply is as expected, 1 when one is not, 2 for a faulty file.\
      """,
      OptionPage.flag(
          "update", "write the replies into the files, as lines that begin with >; nothing else"),
      OptionPage.flag("coverage", "list what of the topic no conversation comes to"),
      OptionPage.flag("json", "print one line of JSON")),
  EVALUATE(
      "",
      "measure how well messages are understood and answered",
      false,
      """
      With --train and --test: learns from one file and is tested on another, a label, a tab and a \
      text on each line; prints JSON.
      With --messages, --vignettes, --facts, --answers or --questions: what the assistant makes of each, \
      against what the file expects.
      With --intents and --seeds alone: cross-validates the examples.\
      """,
      OptionPage.value("train", "FILE", "messages to learn from"),
      OptionPage.value("test", "FILE", "messages to test on"),
      OptionPage.value("valid", "FILE", "messages to set the threshold on"),
      OptionPage.value("oos-train", "FILE", "out-of-scope messages to set the threshold on"),
      OptionPage.value("oos-valid", "FILE", "more of the same"),
      OptionPage.value("oos-test", "FILE", "out-of-scope messages to test on"),
      OptionPage.value("messages", "FILE", "messages with the intents they carry"),
      OptionPage.value("vignettes", "FILE", "messages with the level of care they come to"),
      OptionPage.value("facts", "FILE", "messages with the findings they tell"),
      OptionPage.value("answers", "FILE", "messages with the question of triage they follow"),
      OptionPage.value("questions", "FILE", "questions with the passages that answer them"),
      OptionPage.flag("misses", "list each case that is not as expected"),
      OptionPage.value("report", "FILE", "also write the cross-validation as a page of HTML"),
      OptionPage.flag("json", "print JSON")),
  LINT(
      "",
      "check a topic pack for what its author may not have meant",
      false,
      """
      Checks the folders intents and seeds of the current folder, or those of --intents and --seeds; \
      with --seeds alone, other documents on the built-in topic. \
      Each remark is a line: file, line, error or note, what was expected and what was found. \
      With --held-out also whether a file to test on repeats the examples; it may be given more \
      than once.

      Exit code: 0 without errors, notes or not; 1 with errors; 2 for a topic that cannot be read.\
      """,
      OptionPage.value("held-out", "FILE", "messages to test on, as for evaluate"),
      OptionPage.flag("json", "print one line of JSON")),
  COMPILE(
      "",
      "compile the topic pack that start-up loads",
      true,
      """
      Happens by itself at the first use of --intents or --seeds; this does it beforehand.\
      """),
  NEW_TOPIC(
      "DIR",
      "write a small topic to begin your own with",
      false,
      """
      Writes the folders intents and seeds into DIR, which must be empty or not there yet. The topic \
      can be asked at once; comments in its files say what to change."""),
  CACHE(
      "[clear|prune|warm]",
      "show, clear or make what is kept on disk",
      false,
      """
      Compiled topic packs, the unpacked encoder and what makes the start quicker. Nothing in it is \
      needed: it is made again. CHARLEY_CACHE chooses another folder.
      Without an operand it lists the folders with their sizes. clear removes all. prune removes what \
      the launcher keeps of programs that are gone, and all compiled topics but the one used last.
      warm goes once, unseen, through a start and a first answer.\
      """),
  COMPLETION(
      "bash|zsh|fish",
      "print a script that lets the shell complete commands and options",
      false,
      """
      bash: eval "$(charley completion bash)" in ~/.bashrc

      zsh: charley completion zsh > a file named _charley in a folder of $fpath

      fish: charley completion fish > ~/.config/fish/completions/charley.fish\
      """),
  MAN("", "print the manual page", false, "To read it: charley man | man -l -"),
  HELP("[COMMAND]", "show help", false, "The same as --help.");

  static final String HELP_OPTION = "help";
  static final String VERSION_OPTION = "version";

  private static final List<OptionPage> COMMON =
      List.of(
          OptionPage.value("intents", "DIR", "take the intents of another topic from DIR"),
          OptionPage.value(
              "seeds", "DIR", "take the documents from DIR; without --intents, on the same topic"),
          OptionPage.choice(
              "region",
              "NAME",
              List.of("default", "us", "uk", "eu"),
              "name whom to call in this region: default (names several), us, uk, eu, or another of"
                  + " the topic"),
          OptionPage.flag(HELP_OPTION, 'h', "show help, of a command if one is named"),
          OptionPage.flag(VERSION_OPTION, 'V', "show the version"));

  private final String operands;
  private final String summary;
  private final boolean answers;
  private final String details;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<OptionPage> options;

  CommandPage(
      String operands, String summary, boolean answers, String details, OptionPage... options) {
    this.operands = operands;
    this.summary = summary;
    this.answers = answers;
    this.details = details;
    this.options = List.of(options);
  }

  static List<OptionPage> common() {
    return COMMON;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(CommandPage::label).toList();
  }

  static Optional<CommandPage> of(String label) {
    return Arrays.stream(values()).filter(page -> page.label().equals(label)).findFirst();
  }

  /** {@return the name as it is typed} */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String operands() {
    return operands;
  }

  String summary() {
    return summary;
  }

  String details() {
    return details;
  }

  /** {@return whether the command needs the assistant} */
  boolean answers() {
    return answers;
  }

  /** {@return the options of this command alone} */
  List<OptionPage> own() {
    return options;
  }

  /** {@return all options the command takes} */
  List<OptionPage> options() {
    List<OptionPage> all = new ArrayList<>(options);
    all.addAll(COMMON);
    return all;
  }
}
