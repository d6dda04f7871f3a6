package dev.charley.shell;

import dev.charley.Assistant;
import org.springframework.shell.core.command.ParsedInput;

/** Compiles a topic pack before its first use. */
final class CompileCommand implements ProgramCommand.Action {

  private final LoadingAssistant loading;
  private final Streams streams;

  CompileCommand(LoadingAssistant loading, Streams streams) {
    this.loading = loading;
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) {
    Assistant assistant = loading.get(); // compiles what is not compiled yet, and keeps it
    streams.out().println("ready: " + Counted.of(assistant.documents().size(), "document"));
    return ExitCode.ANSWERED;
  }
}
