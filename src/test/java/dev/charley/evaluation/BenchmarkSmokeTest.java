package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.nlu.LabelledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten intents of BANKING77, where the public data lie beside the project. */
class BenchmarkSmokeTest {

  private static final Path DATA = Path.of("../shared/data/banking77");

  @TempDir Path folder;

  private Path firstTen(String name) throws IOException {
    List<LabelledText> messages = LabelledFile.read(DATA.resolve(name));
    List<String> labels =
        LabelledFile.read(DATA.resolve("train_5.tsv")).stream()
            .map(LabelledText::label)
            .distinct()
            .sorted()
            .limit(10)
            .toList();
    return Files.write(
        folder.resolve(name),
        messages.stream()
            .filter(message -> labels.contains(message.label()))
            .map(message -> message.label() + "\t" + message.text())
            .toList());
  }

  @Test
  void fiveExamplesAnIntentTellTenIntentsApart() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "no public data beside the project");
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(folder.resolve("cache"))) {
      FileResult result =
          Evaluation.onFiles(
              FileOptions.of(firstTen("train_5.tsv"), firstTen("valid.tsv")),
              encoder,
              Progress.none());
      assertThat(result.items()).isEqualTo(200);
      assertThat(result.accuracy()).isGreaterThan(0.9);
      assertThat(result.oos()).isEmpty();
    }
  }
}
