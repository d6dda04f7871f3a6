package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.SharedAssistant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseEvaluationTest {

  @TempDir Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("cases.tsv"), String.join("\n", lines));
  }

  @Test
  void messagesAreJudgedByOutcomeAndExactIntents() throws IOException {
    MessageResult result =
        Evaluation.onMessages(
            file(
                "expected\tkind\ttext",
                "cause\tplain\tWhat causes night leg cramps?",
                "about|cause\tplain\tWhat causes night leg cramps?",
                "relief\tplain\tWhat causes night leg cramps?",
                "off_topic\tweather\twill it rain in Paris tomorrow"),
            SharedAssistant.get(),
            Progress.none());
    assertThat(result.all()).isEqualTo(new Share("messages", 4, 3));
    assertThat(result.byKind())
        .containsExactly(new Share("plain", 3, 2), new Share("weather", 1, 1));
    assertThat(result.toText(true)).contains("4  relief, but was cause");
  }

  @Test
  void vignettesAreJudgedByTheLevelAtTheirEnd() throws IOException {
    VignetteResult result =
        Evaluation.onVignettes(
            file(
                "level\tsigns\tmessage",
                "emergency\tchest_pain\thow do I ease a cramp || I have chest pain",
                "emergency\tnothing\thow do I ease a cramp",
                "none\t-\thow do I ease a cramp"),
            SharedAssistant.get(),
            Progress.none());
    assertThat(result.caught().right()).isEqualTo(1);
    assertThat(result.caught().items()).isEqualTo(2);
    assertThat(result.calm()).isEqualTo(new Share("not urgent, no alarm", 1, 1));
    assertThat(result.exact().right()).isEqualTo(2);
  }

  @Test
  void factsAreJudgedByTheFindingsThatAreRead() throws IOException {
    FactResult result =
        Evaluation.onFacts(
            file(
                "findings\tmessage",
                "takes_statin\tI take a statin.",
                "takes_statin+pregnant\tI take a statin.",
                "none\tdo statins do this?"),
            SharedAssistant.get(),
            Progress.none());
    assertThat(result.told()).isEqualTo(new Share("findings told, read", 3, 2));
    assertThat(result.complete().right()).isEqualTo(1);
    assertThat(result.nothing()).isEqualTo(new Share("messages that tell none, none read", 1, 1));
    assertThat(result.toText(true)).contains("3  pregnant+takes_statin, but was takes_statin");
  }

  @Test
  void aFindingThatTheTopicDoesNotHaveIsNamed() throws IOException {
    Path unknown = file("findings\tmessage", "takes_stating\tI take a statin.");
    assertThatThrownBy(() -> Evaluation.onFacts(unknown, SharedAssistant.get(), Progress.none()))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("cases.tsv:2: expected findings of the topic")
        .hasMessageContaining("'takes_stating'");
  }

  @Test
  void answersAreJudgedByWhatTheyTellOfTheQuestion() throws IOException {
    AnswerResult result =
        Evaluation.onAnswers(
            file(
                "question\tanswer\tmessage",
                "one_leg\tno\tno, they look the same",
                "frequency\tyes\tmost nights",
                "frequency\tno\tevery single night",
                "sleep\tnone\twhat causes them?"),
            SharedAssistant.get(),
            Progress.none());
    assertThat(result.yes().right()).isEqualTo(1);
    assertThat(result.no()).isEqualTo(new Share("answers that say no, read so", 2, 1));
    assertThat(result.none().right()).isEqualTo(1);
    assertThat(result.toText(true)).contains("4  no, but was yes");
  }

  @Test
  void aQuestionThatTheTopicDoesNotAskIsNamed() throws IOException {
    Path unknown = file("question\tanswer\tmessage", "weather\tno\tnot at all");
    assertThatThrownBy(() -> Evaluation.onAnswers(unknown, SharedAssistant.get(), Progress.none()))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("cases.tsv:2: expected a question of the topic, but was 'weather'");
  }

  @Test
  void questionsAreJudgedByThePassagesQuoted() throws IOException {
    QuestionResult result =
        Evaluation.onQuestions(
            file(
                "kind\tquestion\tpassages",
                "narrow\tdoes soap in the bed help?\tverywell-causes-of-leg-cramps:Treatments that may relieve",
                "unanswerable\thow many mg of magnesium should I take\t"),
            SharedAssistant.get(),
            Progress.none());
    assertThat(result.hit()).isEqualTo(new Share("answered with a right passage", 1, 1));
    assertThat(result.abstained()).isEqualTo(new Share("unanswerable, abstained", 1, 1));
    assertThat(result.narrow().recall()).isEqualTo(1);
  }

  @Test
  void aFaultNamesFileLineAndWhatWasExpected() throws IOException {
    Path wrongHeader = file("text\texpected", "a\tb");
    assertThatThrownBy(
            () -> Evaluation.onMessages(wrongHeader, SharedAssistant.get(), Progress.none()))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("cases.tsv:1: expected the columns expected<TAB>kind<TAB>text");
    Path wrongLevel = file("level\tsigns\tmessage", "soon\t-\thello");
    assertThatThrownBy(
            () -> Evaluation.onVignettes(wrongLevel, SharedAssistant.get(), Progress.none()))
        .hasMessageContaining("cases.tsv:2: expected a level of care or none, but was 'soon'");
  }

  @Test
  void theLowerBoundIsBelowTheShareAndRisesWithTheNumberOfCases() {
    assertThat(new Share("few", 10, 9).lowerBound()).isBetween(0.5, 0.6);
    assertThat(new Share("many", 1000, 900).lowerBound()).isBetween(0.87, 0.89);
    assertThat(new Share("none", 0, 0).lowerBound()).isZero();
  }
}
