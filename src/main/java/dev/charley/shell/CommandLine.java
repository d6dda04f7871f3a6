package dev.charley.shell;

import dev.charley.topic.NearMiss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads the arguments as the operating system gave them. Spring Shell's own parser joins them and
 * splits them again, which spoils quotes and apostrophes in a question.
 */
final class CommandLine {

  private final Iterator<String> words;
  private final List<CommandOption> options = new ArrayList<>();
  private final List<String> unread = new ArrayList<>(); // options met before the command
  private final List<String> operands = new ArrayList<>();
  private Optional<CommandPage> page = Optional.empty();

  CommandLine(String... arguments) {
    words = Arrays.asList(arguments).iterator();
  }

  /** {@return whether the option was given} */
  static boolean asksFor(ParsedInput input, String option) {
    return option(input, option).isPresent();
  }

  /** {@return the value the option was given; the last if there are several} */
  static Optional<String> option(ParsedInput input, String name) {
    return options(input, name).stream().reduce((earlier, later) -> later);
  }

  /** {@return all values the option was given, in order} */
  static List<String> options(ParsedInput input, String name) {
    return input.options().stream()
        .filter(option -> name.equals(option.longName()))
        .map(option -> String.valueOf(option.value()))
        .toList();
  }

  /** {@return what stands after the command} */
  static List<String> operands(ParsedInput input) {
    return input.arguments().stream().map(CommandArgument::value).toList();
  }

  /**
   * {@return the command with its options and operands; the chat when no command is named}
   *
   * @throws UsageException naming the first word that is not understood
   */
  ParsedInput parse() {
    while (words.hasNext()) {
      read(words.next());
    }
    if (!unread.isEmpty()) {
      throw unknownOption(unread.get(0), CommandPage.CHAT);
    }
    ParsedInput.Builder input =
        ParsedInput.builder().commandName(page.map(CommandPage::label).orElse(defaultCommand()));
    options.forEach(input::addOption);
    for (int i = 0; i < operands.size(); i++) {
      input.addArgument(new CommandArgument(i, operands.get(i)));
    }
    return input.build();
  }

  /** Help without a command is about the program as a whole. */
  private String defaultCommand() {
    boolean help = options.stream().anyMatch(o -> CommandPage.HELP_OPTION.equals(o.longName()));
    return help ? "" : CommandPage.CHAT.label();
  }

  private void read(String word) {
    if (word.equals("--")) {
      words.forEachRemaining(this::readOperand);
    } else if (looksLikeOption(word)) {
      readOption(word);
    } else {
      readOperand(word);
    }
  }

  /** A dash and a letter, in one word: {@code -5} and {@code "- why?"} are text. */
  private static boolean looksLikeOption(String word) {
    return word.matches("--?\\p{Alpha}[^\\s=]*(=.*)?");
  }

  private void readOperand(String word) {
    if (page.isEmpty()) {
      page = Optional.of(command(word));
      readAgain();
    } else if (page.get().operands().isEmpty()) {
      throw new UsageException(
          "'%s' takes no operand, but was given '%s'".formatted(page.get().label(), word));
    } else {
      operands.add(word);
    }
  }

  /** Options of a command may also stand before it. */
  private void readAgain() {
    List<String> before = List.copyOf(unread);
    unread.clear();
    before.forEach(this::readOption);
  }

  private static CommandPage command(String word) {
    return CommandPage.of(word)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no command '%s'%s To ask a question: charley ask \"%s ...\""
                        .formatted(word, hint(word), word)));
  }

  private static String hint(String word) {
    String hint = NearMiss.hint(word, CommandPage.names());
    return hint.isEmpty() ? "." : hint;
  }

  private void readOption(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Optional<OptionPage> found = known().filter(o -> o.isTypedAs(name)).findFirst();
    if (found.isPresent()) {
      options.add(found.get().given(value(found.get(), word, equals)));
    } else if (page.isEmpty() && isKnownAnywhere(name)) {
      unread.add(word);
    } else {
      throw unknownOption(word, page.orElse(CommandPage.CHAT));
    }
  }

  private Stream<OptionPage> known() {
    return page.map(CommandPage::options).orElse(CommandPage.common()).stream();
  }

  /** Only flags and {@code --name=value} can wait for their command. */
  private static boolean isKnownAnywhere(String name) {
    return Arrays.stream(CommandPage.values())
        .flatMap(candidate -> candidate.own().stream())
        .anyMatch(option -> option.isTypedAs(name));
  }

  private String value(OptionPage option, String word, int equals) {
    if (!option.takesValue()) {
      if (equals >= 0) {
        throw new UsageException("'--%s' takes no value".formatted(option.name()));
      }
      return "true";
    }
    if (equals >= 0) {
      return word.substring(equals + 1);
    }
    if (!words.hasNext()) {
      throw new UsageException(
          "'--%s' needs a value: --%s %s"
              .formatted(option.name(), option.name(), option.placeholder()));
    }
    return words.next();
  }

  private static UsageException unknownOption(String typed, CommandPage page) {
    String word = typed.replaceFirst("=.*", "");
    List<String> names = page.options().stream().map(option -> "--" + option.name()).toList();
    String hint = NearMiss.hint(word, names);
    String text = page == CommandPage.ASK ? " Write -- before text that begins with a dash." : "";
    return new UsageException(
        "'%s' has no option '%s'%s%s"
            .formatted(page.label(), word, hint.isEmpty() ? "." : hint, text));
  }
}
