package dev.charley.shell;

import org.springframework.shell.core.command.ParsedInput;

/** Prints the script that lets a shell complete the command line. */
final class CompletionCommand implements ProgramCommand.Action {

  private final Streams streams;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) {
    String shell = String.join(" ", CommandLine.operands(input));
    streams.out().print(CompletionScript.of(shell).write());
    return ExitCode.ANSWERED;
  }
}
