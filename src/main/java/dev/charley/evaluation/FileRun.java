package dev.charley.evaluation;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.evaluation.FileResult.Latency;
import dev.charley.evaluation.FileResult.OutOfScope;
import dev.charley.nlu.LabelledText;
import dev.charley.nlu.corenlp.FusedClassifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One training and test on files. */
final class FileRun {

  private static final int WARM_UP = 300; // messages classified before time is taken
  private static final int STEP = 256; // messages between two reports of progress
  private static final double NANOS_PER_MILLI = 1e6;

  private final Messages messages;
  private final SentenceEncoder encoder;
  private final Progress progress;
  private final Embeddings embeddings;

  FileRun(Messages messages, SentenceEncoder encoder, Progress progress) {
    this.messages = messages;
    this.encoder = encoder;
    this.progress = progress;
    embeddings = new Embeddings(encoder, progress);
  }

  /** The content of the files; lists of files not given are empty. */
  record Messages(
      List<LabelledText> train,
      List<LabelledText> test,
      List<LabelledText> valid,
      List<LabelledText> oosValid,
      List<LabelledText> oosTest) {

    static Messages read(FileOptions options) {
      return new Messages(
          LabelledFile.read(options.train()),
          LabelledFile.read(options.test()),
          read(options.valid()),
          Stream.of(options.oosTrain(), options.oosValid())
              .flatMap(file -> read(file).stream())
              .toList(),
          read(options.oosTest()));
    }

    private static List<LabelledText> read(Optional<Path> file) {
      return file.map(LabelledFile::read).orElse(List.of());
    }
  }

  /** Predictions with the time each took. */
  private record Timed(List<Prediction> predictions, List<Double> millis) {}

  FileResult result() {
    long start = System.nanoTime();
    List<LabelledText> training = LabelledText.withNames(messages.train());
    embeddings.add("embedding training messages", training);
    progress.at("training", 0, 1);
    FusedClassifier classifier = FusedClassifier.train(training, embeddings::of);
    progress.at("training", 1, 1);
    double trainSeconds = (System.nanoTime() - start) / NANOS_PER_MILLI / 1000;
    int warmUp = Math.min(WARM_UP, messages.train().size());
    predict("warming up", messages.train().subList(0, warmUp), classifier);
    Timed test = predict("testing", messages.test(), classifier);
    return new FileResult(
        Metrics.accuracy(test.predictions()),
        Metrics.macroF1(Metrics.intentScores(test.predictions())),
        test.predictions().size(),
        trainSeconds,
        new Latency(quantile(0.5, test.millis()), quantile(0.99, test.millis())),
        outOfScope(classifier, test.predictions()));
  }

  /** One message after the other, as in a conversation. */
  private Timed predict(String stage, List<LabelledText> asked, FusedClassifier classifier) {
    List<Prediction> predictions = new ArrayList<>(asked.size());
    List<Double> millis = new ArrayList<>(asked.size());
    for (int i = 0; i < asked.size(); i++) {
      if (i % STEP == 0) {
        progress.at(stage, i, asked.size());
      }
      LabelledText message = asked.get(i);
      long start = System.nanoTime();
      predictions.add(
          Prediction.of(
              message,
              classifier.classify(message.text(), encoder.encode(message.text()).vector())));
      millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
    }
    progress.at(stage, asked.size(), asked.size());
    return new Timed(predictions, millis);
  }

  /** {@return the least value that the given share of the values does not exceed} */
  static double quantile(double share, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  private Optional<OutOfScope> outOfScope(FusedClassifier classifier, List<Prediction> test) {
    if (messages.oosTest().isEmpty()) {
      return Optional.empty();
    }
    double threshold = threshold(classifier);
    double[] outliers = nearness("testing out of scope", messages.oosTest(), classifier);
    return Optional.of(
        new OutOfScope(
            Metrics.auroc(test.stream().mapToDouble(Prediction::nearness).toArray(), outliers),
            threshold,
            Arrays.stream(outliers).filter(nearness -> nearness < threshold).count()
                / (double) outliers.length,
            test.stream().filter(p -> p.right() && p.nearness() >= threshold).count()
                / (double) test.size()));
  }

  private double threshold(FusedClassifier classifier) {
    List<Prediction> inScope =
        messages.valid().isEmpty()
            ? Folds.predict(messages.train(), embeddings, progress)
            : predict("setting the threshold", messages.valid(), classifier).predictions();
    return ScopeThreshold.choose(
        inScope, nearness("setting the threshold", messages.oosValid(), classifier));
  }

  private double[] nearness(String stage, List<LabelledText> asked, FusedClassifier classifier) {
    return predict(stage, asked, classifier).predictions().stream()
        .mapToDouble(Prediction::nearness)
        .toArray();
  }
}
