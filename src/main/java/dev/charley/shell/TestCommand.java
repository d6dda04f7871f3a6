package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.TurnOutcome;
import dev.charley.evaluation.ConversationFile;
import dev.charley.evaluation.ConversationMismatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.ParsedInput;

/** Checks conversation files and shows each reply that is not as stated. */
final class TestCommand implements ProgramCommand.Action {

  private final LoadingAssistant loading;
  private final Streams streams;

  TestCommand(LoadingAssistant loading, Streams streams) {
    this.loading = loading;
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    boolean update = CommandLine.asksFor(input, "update");
    if (update && CommandLine.operands(input).isEmpty()) {
      throw new UsageException("'--update' needs the files to update: charley test --update FILE");
    }
    int messages = 0;
    int mismatches = 0;
    List<ConversationFile> files = files(CommandLine.operands(input));
    for (ConversationFile file : files) {
      List<TurnOutcome> outcomes = file.play(loading.get());
      List<ConversationMismatch> found = file.check(outcomes);
      show(file, found);
      if (update) {
        Files.writeString(Path.of(file.name()), file.with(outcomes), UTF_8);
      }
      messages += outcomes.size();
      mismatches += found.size();
    }
    streams
        .out()
        .printf(
            "%d conversations, %d messages, %d not as expected%n",
            files.size(), messages, mismatches);
    return mismatches == 0 ? ExitCode.ANSWERED : ExitCode.FAILED;
  }

  private static List<ConversationFile> files(List<String> operands) throws IOException {
    List<ConversationFile> files = new ArrayList<>();
    for (String operand : operands) {
      for (Path file : ConversationFile.in(Path.of(operand))) {
        files.add(ConversationFile.read(file));
      }
    }
    return operands.isEmpty() ? List.of(DemoCommand.script()) : files;
  }

  private void show(ConversationFile file, List<ConversationMismatch> mismatches) {
    for (ConversationMismatch mismatch : mismatches) {
      streams.out().printf("%s:%d: %s%n", file.name(), mismatch.line(), shown(mismatch.said()));
      streams.out().println("  expected  " + shown(mismatch.expected()));
      streams.out().println("  but was   " + shown(mismatch.found()));
    }
  }

  private static String shown(String text) {
    return Printable.line(text);
  }
}
