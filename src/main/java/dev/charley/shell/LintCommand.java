package dev.charley.shell;

import dev.charley.UserCache;
import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.evaluation.HeldOutFile;
import dev.charley.evaluation.LabelledFileException;
import dev.charley.topic.LintReport;
import dev.charley.topic.PlacedText;
import dev.charley.topic.Remark;
import dev.charley.topic.SeedsLint;
import dev.charley.topic.TopicLint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.ParsedInput;

/** Checks a topic pack for its author and shows a line for each remark. */
final class LintCommand implements ProgramCommand.Action {

  private final Streams streams;

  LintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) {
    boolean ownIntents = CommandLine.asksFor(input, "intents");
    if (ownIntents && !CommandLine.asksFor(input, "seeds")) {
      throw new UsageException("another topic needs --seeds DIR beside --intents DIR");
    }
    List<Remark> remarks =
        !ownIntents && CommandLine.asksFor(input, "seeds") ? ofSeeds(input) : ofTopic(input);
    LintReport report = new LintReport(remarks);
    show(report, CommandLine.asksFor(input, "json"));
    return report.errors() == 0 ? ExitCode.ANSWERED : ExitCode.FAILED;
  }

  /** Other documents on the built-in topic. */
  private static List<Remark> ofSeeds(ParsedInput input) {
    if (!CommandLine.options(input, "held-out").isEmpty()) {
      throw new UsageException("'--held-out' needs --intents DIR beside --seeds DIR");
    }
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(UserCache.folder())) {
      return SeedsLint.check(folder(input, "seeds"), encoder);
    }
  }

  private static List<Remark> ofTopic(ParsedInput input) {
    List<List<PlacedText>> heldOut =
        CommandLine.options(input, "held-out").stream().map(LintCommand::messages).toList();
    Path intents = folder(input, "intents");
    if (!CommandLine.asksFor(input, "intents") && !Files.isDirectory(intents)) {
      throw new UsageException(
          "'lint' needs a folder named intents here, or --intents DIR and --seeds DIR, or --seeds DIR"
              + " for other documents on the built-in topic");
    }
    TopicLint lint = TopicLint.of(intents, folder(input, "seeds"));
    List<Remark> remarks = new ArrayList<>();
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(UserCache.folder())) {
      remarks.addAll(lint.check(encoder));
    }
    remarks.addAll(lint.copies(heldOut));
    return remarks;
  }

  private static Path folder(ParsedInput input, String option) {
    return Path.of(CommandLine.option(input, option).orElse(option));
  }

  private static List<PlacedText> messages(String file) {
    try {
      return HeldOutFile.read(Path.of(file)).stream()
          .map(message -> new PlacedText(file, message.line(), message.text()))
          .toList();
    } catch (LabelledFileException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void show(LintReport report, boolean json) {
    if (json) {
      streams.out().println(report.toJson());
      return;
    }
    streams.out().print(Printable.lines(report.toText()));
    streams.out().flush(); // before the count, where both go to one terminal
    streams.say(
        Counted.of(report.errors(), "error")
            + ", "
            + Counted.of(report.remarks().size() - report.errors(), "note"));
  }
}
