package dev.charley.encoding.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.charley.SharedAssistant;
import dev.charley.encoding.EncodedText;
import dev.charley.encoding.Vector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OnnxSentenceEncoderTest {

  private final OnnxSentenceEncoder encoder = SharedAssistant.encoder();

  static Stream<String> texts() {
    return Stream.of(
        "",
        " ",
        "cramp",
        "why do my calves cramp at night?",
        "\u0000\uD800",
        "夜間の足のつり 😀",
        "calf ".repeat(40_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aVectorHasUnitLength(String text) {
    Vector vector = encoder.encode(text).vector();
    assertThat(vector.dimension()).isEqualTo(encoder.dimension());
    assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-5f));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theSameTextHasTheSameVector(String text) {
    assertThat(encoder.encode(text).vector()).isEqualTo(encoder.encode(text).vector());
  }

  @Test
  void textsTogetherHaveAlmostTheVectorsTheyHaveAlone() {
    List<String> texts =
        Stream.concat(texts().limit(6), texts().limit(6).map("my "::concat)).toList();
    List<EncodedText> together = encoder.encodeAll(texts);
    assertThat(together).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      EncodedText alone = encoder.encode(texts.get(i));
      assertThat(together.get(i).vector().cosine(alone.vector())).isGreaterThan(0.98f);
    }
  }

  @Test
  void theSameTextsTogetherHaveTheSameVectors() {
    List<String> texts = texts().limit(6).toList();
    assertThat(encoder.encodeAll(texts).stream().map(EncodedText::vector))
        .containsExactlyElementsOf(
            encoder.encodeAll(texts).stream().map(EncodedText::vector).toList());
  }

  @Test
  void noTextsHaveNoVectors() {
    assertThat(encoder.encodeAll(List.of())).isEmpty();
  }

  @Test
  void nearTextsHaveNearVectors() {
    Vector asked = encoder.encode("why do I get cramps in my calf").vector();
    assertThat(asked.cosine(encoder.encode("what makes my calves cramp").vector()))
        .isGreaterThan(asked.cosine(encoder.encode("please book a table for two").vector()));
  }

  @Test
  void aClauseHasAVectorOfItsOwnFromTheSameRun() {
    String heat = "should I put heat on it";
    String text = heat + ", and book a table for two";
    EncodedText encoded = encoder.encode(text);
    Vector first = encoded.vector(0, heat.length());
    Vector second = encoded.vector(heat.length() + 2, text.length());
    Vector heatAlone = encoder.encode(heat).vector();
    assertThat(first.cosine(heatAlone)).isGreaterThan(second.cosine(heatAlone) + 0.05f);
    assertThat(first.cosine(first)).isCloseTo(1, within(1e-5f));
  }

  @Test
  void aClauseWithoutAWordHasTheVectorOfTheWhole() {
    EncodedText encoded = encoder.encode("cramp  ");
    assertThat(encoded.vector(6, 7)).isEqualTo(encoded.vector());
  }

  @Test
  void ofALongTextTheBeginningIsRead() {
    String beginning = "cramp ".repeat(510);
    assertThat(encoder.encode(beginning + "table ".repeat(30_000)).vector())
        .isEqualTo(encoder.encode(beginning).vector());
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    List<String> texts =
        List.of("cramp", "why at night", "does heat help", "water tablets", "when to see a doctor");
    List<Vector> expected = texts.stream().map(text -> encoder.encode(text).vector()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<Vector>> all =
          () -> texts.stream().map(text -> encoder.encode(text).vector()).toList();
      List<Callable<List<Vector>>> runs = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        runs.add(all);
      }
      for (Future<List<Vector>> run : threads.invokeAll(runs)) {
        assertThat(run.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** In a JVM of its own: in this one the native library is loaded already. */
  @Test
  void worksWhereNothingCanBeKept(@TempDir Path folder) throws Exception {
    Path noFolder = Files.writeString(folder.resolve("file"), "");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                EncodingProgram.class.getName(),
                noFolder.resolve("cache").toString(),
                "cramp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(output.strip()).isEqualTo(EncodingProgram.describe(encoder, "cramp"));
  }
}
