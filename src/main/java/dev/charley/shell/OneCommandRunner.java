package dev.charley.shell;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Runs the one command of the arguments and keeps how it ended. */
final class OneCommandRunner implements ApplicationRunner {

  private final ParsedInput input;
  private final CommandRegistry registry;
  private final Streams streams;
  private ExitCode exitCode = ExitCode.FAILED;

  OneCommandRunner(ParsedInput input, CommandRegistry registry, Streams streams) {
    this.input = input;
    this.registry = registry;
    this.streams = streams;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    CommandContext context =
        new CommandContext(input, registry, streams.out(), new InputReader() {});
    exitCode = ExitCode.of(new CommandExecutor(registry).execute(context));
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
