package dev.charley.evaluation;

import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.LabelledText;
import dev.charley.topic.TopicReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Trains and tests the document categorizer of Apache OpenNLP and Charley's classifier on the same
 * messages, in one run, and prints a row of a Markdown table each. Arguments: pairs of a training
 * and a test file, a {@code label<TAB>text} a line; {@code topic} stands for a pair made of the
 * examples of the topic's content intents and the validation messages that ask for just one.
 */
final class OpenNlpComparison {

  private static final Path VALIDATION =
      Path.of("src", "test", "resources", "messages", "validation-2.tsv");
  private static final PrintStream OUT = System.out;

  /** What is trained and tested on. */
  private record Task(String name, List<LabelledText> train, List<LabelledText> test) {}

  private OpenNlpComparison() {}

  public static void main(String[] arguments) throws IOException {
    OUT.println("| data | classifier | accuracy, in % | training s | p50 ms |");
    OUT.println("|---|---|---|---|---|");
    try (OnnxSentenceEncoder encoder =
        OnnxSentenceEncoder.load(Path.of("target", "benchmark-cache"))) {
      for (int i = 0; i < arguments.length; i++) {
        Task task =
            arguments[i].equals("topic")
                ? topic()
                : files(Path.of(arguments[i]), Path.of(arguments[++i]));
        for (OpenNlpRun.Setting setting : OpenNlpRun.Setting.values()) {
          OpenNlpRun.Result result = OpenNlpRun.of(setting, task.train(), task.test());
          row(task, setting.title(), result.accuracy(), result.trainSeconds(), result.p50());
        }
        FileResult own = charley(task, encoder);
        row(task, "Charley", own.accuracy(), own.trainSeconds(), own.latencyMillis().p50());
      }
    }
  }

  private static void row(Task task, String classifier, double accuracy, double train, double p50) {
    OUT.printf(
        Locale.ROOT,
        "| %s, %,d to learn from, %,d to test | %s | %.2f | %.1f | %.3f |%n",
        task.name(),
        task.train().size(),
        task.test().size(),
        classifier,
        100 * accuracy,
        train,
        p50);
  }

  private static FileResult charley(Task task, OnnxSentenceEncoder encoder) {
    return new FileRun(
            new FileRun.Messages(task.train(), task.test(), List.of(), List.of(), List.of()),
            encoder,
            Progress.none())
        .result();
  }

  private static Task files(Path train, Path test) {
    Path set = train.toAbsolutePath().getParent();
    String name = (set == null ? "" : set.getFileName() + " ") + train.getFileName();
    return new Task(name, LabelledFile.read(train), LabelledFile.read(test));
  }

  private static Task topic() {
    List<IntentDefinition> intents =
        TopicReader.read(Path.of("intents"), Path.of("seeds")).intents().stream()
            .filter(intent -> intent.kind() == IntentKind.CONTENT)
            .toList();
    Set<String> names =
        intents.stream().map(IntentDefinition::name).collect(Collectors.toUnmodifiableSet());
    return new Task(
        "the topic",
        intents.stream()
            .flatMap(i -> i.examples().stream().map(text -> new LabelledText(i.name(), text)))
            .toList(),
        LabelledFile.lines(VALIDATION).stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> names.contains(cells[0]))
            .map(cells -> new LabelledText(cells[0], cells[2]))
            .toList());
  }
}
