package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.TurnOutcome;
import dev.charley.evaluation.CheckedTurn;
import dev.charley.evaluation.ConversationCoverage;
import dev.charley.evaluation.ConversationFile;
import dev.charley.evaluation.ConversationMismatch;
import dev.charley.evaluation.ConversationReport;
import dev.charley.evaluation.ConversationReport.Misstated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ParsedInput;

/** Checks conversation files and shows each reply that is not as stated. */
final class TestCommand implements ProgramCommand.Action {

  private static final String MARGIN = "            ";

  private final LoadingAssistant loading;
  private final Streams streams;

  TestCommand(LoadingAssistant loading, Streams streams) {
    this.loading = loading;
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    boolean update = CommandLine.asksFor(input, "update");
    boolean json = CommandLine.asksFor(input, "json");
    if (update && CommandLine.operands(input).isEmpty()) {
      throw new UsageException("'--update' needs the files to update: charley test --update FILE");
    }
    Paper paper = Screen.paper();
    List<TurnOutcome> all = new ArrayList<>();
    List<Misstated> misstated = new ArrayList<>();
    long wrong = 0;
    List<ConversationFile> files = files(CommandLine.operands(input));
    for (ConversationFile file : files) {
      List<TurnOutcome> outcomes = file.play(loading.get());
      List<CheckedTurn> checked = file.check(outcomes);
      wrong += checked.stream().filter(turn -> !turn.mismatches().isEmpty()).count();
      for (CheckedTurn turn : checked) {
        turn.mismatches().forEach(found -> misstated.add(Misstated.in(file.name(), found)));
        if (!json) {
          show(file.name(), turn, update, paper);
        }
      }
      if (update && !checked.stream().allMatch(CheckedTurn::isUpToDate)) {
        Files.writeString(Path.of(file.name()), file.with(outcomes), UTF_8);
      }
      all.addAll(outcomes);
    }
    Optional<ConversationCoverage> coverage =
        CommandLine.asksFor(input, "coverage")
            ? Optional.of(ConversationCoverage.of(loading.get(), all))
            : Optional.empty();
    ConversationReport report =
        new ConversationReport(files.size(), all.size(), misstated, coverage);
    if (json) {
      streams.out().println(report.toJson());
    } else {
      show(report, wrong, paper);
    }
    return misstated.isEmpty() ? ExitCode.ANSWERED : ExitCode.FAILED;
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

  /** One message: what is not as stated, and how the reply that stands in the file has changed. */
  private void show(String file, CheckedTurn turn, boolean update, Paper paper) {
    boolean changed = !turn.before().isEmpty() && !turn.isUpToDate();
    boolean misstated = !turn.mismatches().isEmpty();
    if (!misstated && !(update && changed)) {
      return;
    }
    String place = misstated ? file + ":" + turn.mismatches().get(0).line() : file;
    print(paper.fit(place + ": " + Printable.line(turn.said())));
    for (ConversationMismatch mismatch : turn.mismatches()) {
      print(paper.wrap(Style.PLAIN, "  expected  ", MARGIN, mismatch.expected()));
      print(paper.wrap(Style.PLAIN, "  but was   ", MARGIN, mismatch.found()));
    }
    if (changed) {
      LineDiff.of(turn.before(), turn.now())
          .forEach(line -> print(paper.wrap(style(line), "  ", "    ", line)));
    }
  }

  private static Style style(String line) {
    return switch (line.charAt(0)) {
      case '-' -> Style.CARE;
      case '+' -> Style.QUIET;
      default -> Style.PLAIN;
    };
  }

  private void show(ConversationReport report, long wrong, Paper paper) {
    print(
        paper.fit(
            "%s, %s, %d not as expected"
                .formatted(
                    Counted.of(report.conversations(), "conversation"),
                    Counted.of(report.messages(), "message"),
                    wrong)));
    report.coverage().stream()
        .flatMap(coverage -> coverage.lines().stream())
        .forEach(line -> print(paper.wrap(Style.PLAIN, "", MARGIN, line)));
  }

  private void print(List<String> lines) {
    lines.forEach(streams.out()::println);
  }
}
