package dev.charley.shell;

import org.springframework.shell.core.command.ParsedInput;

/** Prints the manual page. */
final class ManCommand implements ProgramCommand.Action {

  private final Streams streams;

  ManCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) {
    streams.out().print(ManPage.of());
    return ExitCode.ANSWERED;
  }
}
