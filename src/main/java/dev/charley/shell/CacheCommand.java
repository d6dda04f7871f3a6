package dev.charley.shell;

import dev.charley.UserCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.shell.core.command.ParsedInput;

/** Shows, makes or clears what is kept on disk. */
final class CacheCommand implements ProgramCommand.Action {

  private final LoadingAssistant loading;
  private final Streams streams;

  CacheCommand(LoadingAssistant loading, Streams streams) {
    this.loading = loading;
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    String operand = String.join(" ", CommandLine.operands(input));
    return switch (operand) {
      case "" -> show();
      case "clear" -> clear();
      case "warm" -> warm();
      default ->
          throw new UsageException(
              "'cache' takes 'clear', 'warm' or nothing, but was given '" + operand + "'");
    };
  }

  private ExitCode warm() throws IOException {
    new WarmUp(loading).run();
    return ExitCode.ANSWERED;
  }

  private ExitCode show() throws IOException {
    long total = 0;
    streams.out().println(UserCache.folder());
    for (Path file : UserCache.files()) {
      long size = Files.size(file);
      total += size;
      streams.out().printf("%9.1f MB  %s%n", megabytes(size), UserCache.folder().relativize(file));
    }
    streams.out().printf("%9.1f MB  in all%n", megabytes(total));
    return ExitCode.ANSWERED;
  }

  private ExitCode clear() {
    int files = UserCache.files().size();
    UserCache.clear();
    streams.out().println("cleared " + UserCache.folder() + ": " + files + " files");
    return ExitCode.ANSWERED;
  }

  private static double megabytes(long bytes) {
    return bytes / 1e6;
  }
}
