package dev.charley.shell;

/** The manual page in roff, written from the table of commands. */
final class ManPage {

  private final StringBuilder roff = new StringBuilder();

  private ManPage() {}

  /** {@return the page} */
  static String of() {
    ManPage page = new ManPage();
    page.write();
    return page.roff.toString();
  }

  private void write() {
    macro("TH CHARLEY 1 \"\" \"" + escape(HelpText.version()) + "\" \"User Commands\"");
    section("NAME");
    text("charley - " + HelpText.ABOUT);
    section("SYNOPSIS");
    macro("B charley");
    text("[COMMAND] [OPTION...]");
    section("DESCRIPTION");
    text(HelpText.WARNING);
    section("COMMANDS");
    for (CommandPage page : CommandPage.values()) {
      command(page);
    }
    section("OPTIONS OF EVERY COMMAND");
    CommandPage.common().forEach(this::option);
    section("COMMANDS IN THE CHAT");
    for (ChatAction action : ChatAction.values()) {
      term(action.usage(), action.summary());
    }
    section("EXIT STATUS");
    for (ExitCode code : ExitCode.values()) {
      term(Integer.toString(code.code()), code.meaning());
    }
    section("ENVIRONMENT");
    for (Variable variable : Variable.values()) {
      term(variable.name(), variable.meaning());
    }
  }

  private void command(CommandPage page) {
    macro("SS " + escape((page.label() + " " + page.operands()).strip()));
    text(
        page.summary().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + page.summary().substring(1)
            + ".");
    for (String paragraph : page.details().split("\n\n", -1)) {
      macro("PP");
      text(paragraph);
    }
    page.own().forEach(this::option);
  }

  private void option(OptionPage option) {
    String letter = option.letter() == ' ' ? "" : "-" + option.letter() + ", ";
    String value = option.takesValue() ? " " + option.placeholder() : "";
    term(letter + "--" + option.name() + value, option.summary());
  }

  private void term(String name, String meaning) {
    macro("TP");
    macro("B \"" + escape(name) + "\"");
    text(meaning);
  }

  private void section(String name) {
    macro("SH " + name);
  }

  private void macro(String request) {
    roff.append('.').append(request).append('\n');
  }

  private void text(String text) {
    text.lines().forEach(line -> roff.append(escape(line)).append('\n'));
  }

  /** No character is taken for a request, and a dash stays one that can be copied. */
  private static String escape(String text) {
    String escaped =
        text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace("'", "\\(aq");
    return escaped.startsWith(".") ? "\\&" + escaped : escaped;
  }
}
