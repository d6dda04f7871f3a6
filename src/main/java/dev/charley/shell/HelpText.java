package dev.charley.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the help from the table of commands. */
final class HelpText {

  /** What the program is, in a line. */
  static final String ABOUT =
      "Charley answers questions with passages from a small set of vetted documents.";

  /** What it is not. */
  static final String WARNING =
      "It is not a doctor and makes no diagnosis. In an emergency call 112, 911 or 999.";

  private HelpText() {}

  /** {@return the help on a command, or on the program when the name is none} */
  static String of(String command) {
    return CommandPage.of(command).map(HelpText::page).orElseGet(HelpText::overview);
  }

  /** Prints the help as the terminal is wide. */
  static void print(String command, Streams streams) throws IOException {
    Screen.paper().fit(of(command).stripTrailing()).forEach(streams.out()::println);
  }

  static String version() {
    String version = CharleyApplication.class.getPackage().getImplementationVersion();
    return "charley " + Optional.ofNullable(version).orElse("(not packaged)");
  }

  private static String overview() {
    StringBuilder text = new StringBuilder();
    text.append(ABOUT).append('\n').append(WARNING).append('\n');
    text.append("\nUsage: charley [COMMAND] [OPTION...]\n\nCommands:\n");
    for (CommandPage page : CommandPage.values()) {
      text.append(
          "  %-22s %s%n".formatted((page.label() + " " + page.operands()).strip(), page.summary()));
    }
    text.append("\nOptions of every command:\n");
    append(text, CommandPage.common());
    return text.append("\n'charley COMMAND --help' tells more about a command.\n").toString();
  }

  private static String page(CommandPage page) {
    StringBuilder text = new StringBuilder();
    text.append("charley %s - %s\n".formatted(page.label(), page.summary()));
    String operands = page.operands().isEmpty() ? "" : " " + page.operands();
    text.append("\nUsage: charley %s%s [OPTION...]\n\n".formatted(page.label(), operands));
    text.append(page.details()).append("\n\nOptions:\n");
    append(text, page.options());
    return text.toString();
  }

  private static void append(StringBuilder text, List<OptionPage> options) {
    for (OptionPage option : options) {
      String letter = option.letter() == ' ' ? "    " : "-" + option.letter() + ", ";
      String value = option.takesValue() ? " " + option.placeholder() : "";
      String typed = letter + "--" + option.name() + value;
      text.append("  %-22s %s%n".formatted(typed, option.summary()));
    }
  }
}
