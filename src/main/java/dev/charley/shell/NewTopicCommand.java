package dev.charley.shell;

import dev.charley.topic.TopicSkeleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.shell.core.command.ParsedInput;

/** Writes a small topic for its author to change. */
final class NewTopicCommand implements ProgramCommand.Action {

  private final Streams streams;

  NewTopicCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    List<String> operands = CommandLine.operands(input);
    if (operands.size() != 1 || operands.get(0).isBlank()) {
      throw new UsageException("'new-topic' needs one folder: charley new-topic DIR");
    }
    Path folder = Path.of(operands.get(0));
    if (!TopicSkeleton.fitsInto(folder)) {
      throw new UsageException(
          "'%s' is not an empty folder; nothing was written into it".formatted(folder));
    }
    TopicSkeleton.write(folder).forEach(name -> streams.out().println(folder.resolve(name)));
    streams.out().print(nextSteps(folder));
    return ExitCode.ANSWERED;
  }

  private static String nextSteps(Path folder) {
    String options =
        "--intents %s --seeds %s"
            .formatted(quoted(folder.resolve("intents")), quoted(folder.resolve("seeds")));
    return """

        Next:
          1. Ask it something. It is about house plants as yet:
               charley ask %1$s "how do I water my plants?"
          2. Put your documents into %2$s, and write an intent for each thing that people ask for.
             The comments in the files say what each key does; docs/topic-packs.md says more.
          3. After each change:
               charley lint %1$s
        """
        .formatted(options, quoted(folder.resolve("seeds")));
  }

  /** As a shell takes it for one word. */
  private static String quoted(Path path) {
    String text = Printable.line(path.toString());
    return text.matches("[\\w./:\\\\-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
