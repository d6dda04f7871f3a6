package dev.charley.shell;

import dev.charley.topic.NearMiss;
import java.io.IOException;
import java.util.List;
import org.springframework.shell.core.command.ParsedInput;

/** Shows help. */
final class HelpCommand implements ProgramCommand.Action {

  private final Streams streams;

  HelpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    List<String> operands = CommandLine.operands(input);
    String command = operands.isEmpty() ? "" : operands.get(0);
    if (!command.isEmpty() && CommandPage.of(command).isEmpty()) {
      String hint = NearMiss.hint(command, CommandPage.names());
      throw new UsageException("there is no command '" + command + "'" + hint);
    }
    HelpText.print(command, streams);
    return ExitCode.ANSWERED;
  }
}
