package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.encoding.WordEncoder;
import dev.charley.nlu.LabelledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTest {

  private static final List<String> PLACES =
      List.of("calf", "foot", "thigh", "toe", "arch", "knee", "shin", "heel", "hip", "sole");

  private final WordEncoder encoder = new WordEncoder();
  @TempDir Path folder;

  private static List<LabelledText> examples() {
    List<LabelledText> examples = new ArrayList<>();
    for (String place : PLACES) {
      examples.add(new LabelledText("cause", "why does my " + place + " cramp"));
      examples.add(new LabelledText("relief", "how to ease the pain of a " + place + " now"));
    }
    return examples;
  }

  private Path file(String name, List<LabelledText> messages) throws IOException {
    return Files.write(
        folder.resolve(name),
        messages.stream().map(message -> message.label() + "\t" + message.text()).toList());
  }

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }

  @Test
  void trainingAndTestingOnFilesGivesTheFiguresOfTheDocumentedFormat() throws IOException {
    Path train = file("train.tsv", examples());
    Path test = file("test.tsv", List.of(new LabelledText("cause", "why does my leg cramp")));
    Path oos = file("oos.tsv", List.of(new LabelledText("oos", "weather in zanzibar tomorrow")));
    FileOptions options =
        new FileOptions(
            train, test, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(oos));
    JsonNode json = json(Evaluation.onFiles(options, encoder, Progress.none()).toJson());
    assertThat(json.propertyNames())
        .containsExactly("accuracy", "macroF1", "items", "trainSeconds", "latencyMillis", "oos");
    assertThat(json.get("latencyMillis").propertyNames()).containsExactly("p50", "p99");
    assertThat(json.get("oos").propertyNames())
        .containsExactly("auroc", "threshold", "recall", "inScopeAccuracy");
    assertThat(json.get("accuracy").doubleValue()).isEqualTo(1);
    assertThat(json.get("oos").get("auroc").doubleValue()).isEqualTo(1);
  }

  @Test
  void withoutOutOfScopeMessagesThereAreNoFiguresOnThem() throws IOException {
    Path train = file("train.tsv", examples());
    JsonNode json =
        json(Evaluation.onFiles(FileOptions.of(train, train), encoder, Progress.none()).toJson());
    assertThat(json.get("oos").isNull()).isTrue();
  }

  @Test
  void crossValidationOfTheSameExamplesGivesTheSameResult() {
    CrossValidation first = Evaluation.crossValidate(examples(), encoder, Progress.none());
    assertThat(Evaluation.crossValidate(examples(), encoder, Progress.none())).isEqualTo(first);
    assertThat(first.items()).isEqualTo(20);
    assertThat(first.accuracy()).isEqualTo(1);
    assertThat(first.confusions()).isEmpty();
  }

  @Test
  void anExampleUnderTheWrongIntentIsConfusedUnexplainedAndANearDuplicate() {
    List<LabelledText> examples = new ArrayList<>(examples());
    LabelledText wrong = new LabelledText("relief", "why does my calf cramp");
    examples.add(wrong);
    CrossValidation result = Evaluation.crossValidate(examples, encoder, Progress.none());
    assertThat(result.confusions())
        .contains(new Confusion("relief", "cause", List.of(wrong.text())));
    assertThat(result.unexplained()).extracting(Unexplained::text).contains(wrong.text());
    assertThat(result.nearDuplicates()).extracting(NearDuplicate::second).contains(wrong);
    assertThat(result.toText()).contains("1  relief taken for cause").contains(wrong.text());
    assertThat(json(result.toJson()).get("confusions").get(0).get("found").stringValue())
        .isEqualTo("cause");
  }

  @Test
  void everyLabelIsDealtOutEvenly() {
    int[] folds = Folds.assign(examples());
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int wanted = fold;
      for (String label : List.of("cause", "relief")) {
        assertThat(
                IntStream.range(0, folds.length)
                    .filter(i -> folds[i] == wanted && examples().get(i).label().equals(label)))
            .hasSize(2);
      }
    }
  }

  @Test
  void progressEndsWhereItSaidItWould() {
    List<String> heard = new ArrayList<>();
    Evaluation.crossValidate(
        examples(), encoder, (stage, done, total) -> heard.add(stage + " " + done + "/" + total));
    assertThat(heard).startsWith("embedding examples 0/22").endsWith("cross-validating 5/5");
  }

  @Test
  void tooFewExamplesAreAFault() {
    assertThatThrownBy(
            () ->
                Evaluation.crossValidate(
                    List.of(new LabelledText("a", "b"), new LabelledText("b", "c")),
                    encoder,
                    Progress.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two examples each");
  }
}
