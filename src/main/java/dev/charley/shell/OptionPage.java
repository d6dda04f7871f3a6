package dev.charley.shell;

import org.springframework.shell.core.command.CommandOption;

/**
 * An option of a command.
 *
 * @param name as typed after two dashes
 * @param letter as typed after one dash, or a blank
 * @param placeholder what stands for its value in the help; empty for an option without a value
 * @param summary what it does
 */
record OptionPage(String name, char letter, String placeholder, String summary) {

  static OptionPage flag(String name, String summary) {
    return new OptionPage(name, ' ', "", summary);
  }

  static OptionPage flag(String name, char letter, String summary) {
    return new OptionPage(name, letter, "", summary);
  }

  static OptionPage value(String name, String placeholder, String summary) {
    return new OptionPage(name, ' ', placeholder, summary);
  }

  boolean takesValue() {
    return !placeholder.isEmpty();
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
