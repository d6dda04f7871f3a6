package dev.charley.shell;

import dev.charley.UserCache;
import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.evaluation.CrossValidation;
import dev.charley.evaluation.Evaluation;
import dev.charley.evaluation.FileOptions;
import dev.charley.evaluation.HtmlReport;
import dev.charley.evaluation.LabelledFileException;
import dev.charley.nlu.LabelledText;
import dev.charley.topic.TopicPack;
import dev.charley.topic.TopicReader;
import dev.charley.topic.TopicStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ParsedInput;

/** Measures how well intents are understood: on files, or by cross-validation of a topic. */
final class EvaluateCommand implements ProgramCommand.Action {

  private final LoadingAssistant loading;
  private final Streams streams;
  private final Progress progress;

  EvaluateCommand(LoadingAssistant loading, Streams streams, Progress progress) {
    this.loading = loading;
    this.streams = streams;
    this.progress = progress;
  }

  @Override
  public ExitCode run(ParsedInput input) {
    try {
      List<String> onCases = onCases(input);
      List<String> reports = onCases.isEmpty() ? List.of(onExamples(input)) : onCases;
      progress.end();
      reports.forEach(streams.out()::println);
      return ExitCode.ANSWERED;
    } catch (LabelledFileException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } finally {
      progress.end();
    }
  }

  /** What the assistant makes of the cases of each file given. */
  private List<String> onCases(ParsedInput input) {
    boolean json = CommandLine.asksFor(input, "json");
    boolean misses = CommandLine.asksFor(input, "misses");
    List<String> reports = new ArrayList<>();
    path(input, "messages")
        .map(file -> Evaluation.onMessages(file, loading.get(), progress::at))
        .ifPresent(result -> reports.add(json ? result.toJson() : result.toText(misses)));
    path(input, "vignettes")
        .map(file -> Evaluation.onVignettes(file, loading.get(), progress::at))
        .ifPresent(result -> reports.add(json ? result.toJson() : result.toText(misses)));
    path(input, "facts")
        .map(file -> Evaluation.onFacts(file, loading.get(), progress::at))
        .ifPresent(result -> reports.add(json ? result.toJson() : result.toText(misses)));
    path(input, "answers")
        .map(file -> Evaluation.onAnswers(file, loading.get(), progress::at))
        .ifPresent(result -> reports.add(json ? result.toJson() : result.toText(misses)));
    path(input, "questions")
        .map(file -> Evaluation.onQuestions(file, loading.get(), progress::at))
        .ifPresent(result -> reports.add(json ? result.toJson() : result.toText(misses)));
    path(input, "questions")
        .filter(file -> !json)
        .ifPresent(file -> reports.add(rankings(file, input)));
    return reports;
  }

  private String rankings(Path questions, ParsedInput input) {
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(UserCache.folder())) {
      TopicPack pack = pack(input, encoder);
      return Evaluation.onRankings(questions, pack, encoder).toText();
    }
  }

  /** The pack that the assistant was made of, compiled just before. */
  private static TopicPack pack(ParsedInput input, OnnxSentenceEncoder encoder) {
    Path cache = UserCache.folder();
    Optional<Path> seeds = path(input, "seeds");
    if (seeds.isEmpty()) {
      return TopicStore.builtIn();
    }
    return path(input, "intents")
        .map(intents -> TopicStore.of(intents, seeds.get(), () -> encoder, cache, stage -> {}))
        .orElseGet(() -> TopicStore.ofSeeds(seeds.get(), () -> encoder, cache, stage -> {}));
  }

  private String onExamples(ParsedInput input) {
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(UserCache.folder())) {
      return path(input, "train").isPresent()
          ? onFiles(input, encoder)
          : crossValidate(input, encoder);
    }
  }

  private String onFiles(ParsedInput input, OnnxSentenceEncoder encoder) {
    FileOptions files =
        new FileOptions(
            required(input, "train"),
            required(input, "test"),
            path(input, "valid"),
            path(input, "oos-train"),
            path(input, "oos-valid"),
            path(input, "oos-test"));
    return Evaluation.onFiles(files, encoder, progress::at).toJson();
  }

  private String crossValidate(ParsedInput input, OnnxSentenceEncoder encoder) {
    List<LabelledText> examples =
        TopicReader.read(required(input, "intents"), required(input, "seeds")).intents().stream()
            .flatMap(
                intent -> intent.examples().stream().map(t -> new LabelledText(intent.name(), t)))
            .toList();
    CrossValidation result = Evaluation.crossValidate(examples, encoder, progress::at);
    path(input, "report").ifPresent(file -> write(file, HtmlReport.of(result, "Intents")));
    return CommandLine.asksFor(input, "json") ? result.toJson() : result.toText();
  }

  private static void write(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UncheckedIOException("the report could not be written to " + file, e);
    }
  }

  private static Path required(ParsedInput input, String option) {
    return path(input, option)
        .orElseThrow(
            () ->
                new UsageException(
                    "'evaluate' needs --train and --test, or --intents and --seeds, but --%s is missing"
                        .formatted(option)));
  }

  private static Optional<Path> path(ParsedInput input, String option) {
    return CommandLine.option(input, option).map(Path::of);
  }
}
