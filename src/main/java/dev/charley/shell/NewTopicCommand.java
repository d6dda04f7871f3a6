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
    Path intents = folder.resolve("intents");
    String options =
        "--intents %s --seeds %s"
            .formatted(TypedCommand.quoted(intents), TypedCommand.quoted(folder.resolve("seeds")));
    return """

    Next:
      1. Ask it something. It is about house plants as yet:
           %1$s ask %2$s "how do I water my plants?"
      2. Put your documents into %3$s, and write an intent for each thing that people ask for.
         The comments in the files say what each key does; docs/topic-packs.md says more.
      3. List under 'names' in %4$s
         what your documents name (kinds of plants, tools, materials), so that a question about
         it gets the sentences on it.
      4. Once the documents stand, write questions with the passages that answer them into
         %5$s. The assistant learns from them which passage answers what.
      5. After each change:
           %1$s lint %2$s
         It says what the files lack, not how well they answer: for that ask, and keep the
         conversations you want as files for 'test'.
    """
        .formatted(
            TypedCommand.program(),
            options,
            TypedCommand.quoted(folder.resolve("seeds")),
            TypedCommand.quoted(intents.resolve("things.yaml")),
            TypedCommand.quoted(intents.resolve("questions.tsv")));
  }
}
