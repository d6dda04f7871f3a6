package dev.charley.shell;

import dev.charley.UserCache;
import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.evaluation.HeldOutFile;
import dev.charley.evaluation.LabelledFileException;
import dev.charley.topic.LintReport;
import dev.charley.topic.PlacedText;
import dev.charley.topic.Remark;
import dev.charley.topic.TopicLint;
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
    if (CommandLine.asksFor(input, "intents") != CommandLine.asksFor(input, "seeds")) {
      throw new UsageException("another topic needs both --intents DIR and --seeds DIR");
    }
    List<List<PlacedText>> heldOut =
        CommandLine.options(input, "held-out").stream().map(LintCommand::messages).toList();
    TopicLint lint = TopicLint.of(folder(input, "intents"), folder(input, "seeds"));
    List<Remark> remarks = new ArrayList<>();
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(UserCache.folder())) {
      remarks.addAll(lint.check(encoder));
    }
    remarks.addAll(lint.copies(heldOut));
    LintReport report = new LintReport(remarks);
    show(report, CommandLine.asksFor(input, "json"));
    return report.errors() == 0 ? ExitCode.ANSWERED : ExitCode.FAILED;
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
        "%d errors, %d notes"
            .formatted(report.errors(), report.remarks().size() - report.errors()));
  }
}
