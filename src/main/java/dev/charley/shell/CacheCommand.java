package dev.charley.shell;

import dev.charley.UserCache;
import dev.charley.topic.KeptPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      case "prune" -> prune();
      case "warm" -> warm();
      default ->
          throw new UsageException(
              "'cache' takes 'clear', 'prune', 'warm' or nothing, but was given '" + operand + "'");
    };
  }

  private ExitCode warm() throws IOException {
    new WarmUp(loading).run();
    return ExitCode.ANSWERED;
  }

  private ExitCode show() throws IOException {
    CachePage.of(UserCache.folder(), Screen.paper()).forEach(streams.out()::println);
    return ExitCode.ANSWERED;
  }

  private ExitCode prune() throws IOException {
    streams.out().println(prune(UserCache.folder()));
    return ExitCode.ANSWERED;
  }

  /** {@return what was removed: folders from which no program starts any more, and old packs} */
  static String prune(Path cache) throws IOException {
    if (StartFolder.isBeingMade(cache)) {
      throw new UsageException("a quicker start is being prepared just now; try again after it");
    }
    long size = 0;
    int folders = 0;
    for (StartFolder start : StartFolder.in(cache)) {
      if (start.isOld()) {
        size += CachePage.sizeOf(start.folder());
        folders++;
        start.delete();
      }
    }
    List<Path> packs = KeptPacks.in(cache).old();
    for (Path pack : packs) {
      size += Files.size(pack);
      Files.delete(pack);
    }
    return "removed %s and %s, %s"
        .formatted(
            Counted.of(folders, "old folder"),
            Counted.of(packs.size(), "compiled topic"),
            CachePage.megabytes(size));
  }

  private ExitCode clear() {
    int files = UserCache.files().size();
    UserCache.clear();
    streams.out().println("cleared " + UserCache.folder() + ": " + Counted.of(files, "file"));
    return ExitCode.ANSWERED;
  }
}
