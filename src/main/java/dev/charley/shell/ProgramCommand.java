package dev.charley.shell;

import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/**
 * A command of the program.
 *
 * @param page its name, options and help
 * @param action what it does
 */
record ProgramCommand(CommandPage page, Action action) implements Command {

  /** What a command does. */
  @FunctionalInterface
  interface Action {
    /** {@return how it ended} */
    ExitCode run(ParsedInput input) throws Exception;
  }

  @Override
  public String getName() {
    return page.label();
  }

  @Override
  public String getDescription() {
    return page.summary();
  }

  @Override
  public String getHelp() {
    return HelpText.of(page.label());
  }

  @Override
  public List<CommandOption> getOptions() {
    return page.options().stream().map(OptionPage::declared).toList();
  }

  @Override
  public ExitStatus execute(CommandContext context) throws Exception {
    return action.run(context.parsedInput()).status();
  }
}
