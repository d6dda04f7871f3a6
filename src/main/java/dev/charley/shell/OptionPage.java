package dev.charley.shell;

import java.util.List;
import org.springframework.shell.core.command.CommandOption;

/**
 * An option of a command.
 *
 * @param name as typed after two dashes
 * @param letter as typed after one dash, or a blank
 * @param placeholder what stands for its value in the help; empty for an option without a value
 * @param choices values that may be meant; empty where the placeholder says it all
 * @param summary what it does
 */
record OptionPage(
    String name, char letter, String placeholder, List<String> choices, String summary) {

  OptionPage {
    choices = List.copyOf(choices);
  }

  static OptionPage flag(String name, String summary) {
    return new OptionPage(name, ' ', "", List.of(), summary);
  }

  static OptionPage flag(String name, char letter, String summary) {
    return new OptionPage(name, letter, "", List.of(), summary);
  }

  static OptionPage value(String name, String placeholder, String summary) {
    return new OptionPage(name, ' ', placeholder, List.of(), summary);
  }

  /** An option whose value is best one of these; the help names them in its summary. */
  static OptionPage choice(String name, String placeholder, List<String> choices, String summary) {
    return new OptionPage(name, ' ', placeholder, choices, summary);
  }

  boolean takesValue() {
    return !placeholder.isEmpty();
  }

  /** {@return what its value may be} */
  Values values() {
    return choices.isEmpty() ? Values.of(placeholder) : new Values(Values.Kind.WORDS, choices);
  }

  boolean isTypedAs(String typed) {
    return declared().isOptionEqual(typed);
  }

  /** {@return the option as Spring Shell declares it} */
  CommandOption declared() {
    return builder().build();
  }

  /** {@return the option as it was given} */
  CommandOption given(String value) {
    return builder().value(value).build();
  }

  private CommandOption.Builder builder() {
    return CommandOption.with()
        .longName(name)
        .shortName(letter)
        .description(summary)
        .type(takesValue() ? String.class : boolean.class);
  }
}
