package dev.charley.shell;

import dev.charley.UserCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.shell.core.command.ParsedInput;

/** Shows or clears what is kept on disk. */
final class CacheCommand implements ProgramCommand.Action {

  private static final String CLEAR = "clear";

  private final Streams streams;

  CacheCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    List<String> operands = CommandLine.operands(input);
    if (operands.isEmpty()) {
      return show();
    }
    if (operands.equals(List.of(CLEAR))) {
      return clear();
    }
    throw new UsageException(
        "'cache' takes 'clear' or nothing, but was given '" + String.join(" ", operands) + "'");
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
