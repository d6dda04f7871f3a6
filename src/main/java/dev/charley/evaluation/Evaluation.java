package dev.charley.evaluation;

import dev.charley.Assistant;
import dev.charley.encoding.SentenceEncoder;
import dev.charley.nlu.LabelledText;
import dev.charley.topic.TopicPack;
import java.nio.file.Path;
import java.util.List;

/** Measures how well intents are understood, by the same training and code that serve a topic. */
public final class Evaluation {

  private Evaluation() {}

  /**
   * Trains on one file and tests on another.
   *
   * @throws LabelledFileException when a file cannot be read
   * @throws IllegalArgumentException when the training file has fewer than two labels
   */
  public static FileResult onFiles(
      FileOptions options, SentenceEncoder encoder, Progress progress) {
    return new FileRun(FileRun.Messages.read(options), encoder, progress).result();
  }

  /**
   * Cross-validates the examples of a topic, five-fold; the same examples give the same result.
   *
   * @param examples at least two labels with two examples each
   * @throws IllegalArgumentException when there are fewer
   */
  public static CrossValidation crossValidate(
      List<LabelledText> examples, SentenceEncoder encoder, Progress progress) {
    requireTwoLabels(examples);
    Embeddings embeddings = new Embeddings(encoder, progress);
    embeddings.add("embedding examples", LabelledText.withNames(examples));
    List<Prediction> predictions = Folds.predict(examples, embeddings, progress);
    return CrossValidation.of(predictions, Neighbours.near(examples, embeddings));
  }

  /**
   * {@return how messages are understood, each by itself}
   *
   * @param file a line {@code expected<TAB>kind<TAB>text}, then one message a line
   * @throws LabelledFileException when the file cannot be read
   */
  public static MessageResult onMessages(Path file, Assistant assistant, Progress progress) {
    return MessageResult.of(file, assistant, progress);
  }

  /**
   * {@return which levels of care vignettes come to}
   *
   * @param file a line {@code level<TAB>signs<TAB>message}, then one vignette a line, its messages
   *     joined by {@code ||}
   * @throws LabelledFileException when the file cannot be read
   */
  public static VignetteResult onVignettes(Path file, Assistant assistant, Progress progress) {
    return VignetteResult.of(file, assistant, progress);
  }

  /**
   * {@return which findings are read from messages}
   *
   * @param file a line {@code findings<TAB>message}, then one message a line, its findings with
   *     {@code +} between, or {@code none}
   * @throws LabelledFileException when the file cannot be read
   */
  public static FactResult onFacts(Path file, Assistant assistant, Progress progress) {
    return FactResult.of(file, assistant, progress);
  }

  /**
   * {@return how answers to the questions of triage are read}
   *
   * @param file a line {@code question<TAB>answer<TAB>message}, then one message a line, with the
   *     id of the question it follows and {@code yes}, {@code no} or {@code none}
   * @throws LabelledFileException when the file cannot be read
   */
  public static AnswerResult onAnswers(Path file, Assistant assistant, Progress progress) {
    return AnswerResult.of(file, assistant, progress);
  }

  /**
   * {@return how well questions are answered}
   *
   * @param file a line {@code kind<TAB>question<TAB>passages}, then one question a line, the
   *     passages that answer it, as {@code document:words}, joined by {@code ||}
   * @throws LabelledFileException when the file cannot be read
   */
  public static QuestionResult onQuestions(Path file, Assistant assistant, Progress progress) {
    return QuestionResult.of(file, assistant, progress);
  }

  /**
   * {@return how the rankings of passages compare on the answerable questions}
   *
   * @param file as in {@link #onQuestions}
   * @param pack holds the passages
   * @param encoder the encoder that the pack was compiled with
   * @throws LabelledFileException when the file cannot be read
   */
  public static RetrievalComparison onRankings(Path file, TopicPack pack, SentenceEncoder encoder) {
    return RetrievalComparison.of(file, pack, encoder);
  }

  private static void requireTwoLabels(List<LabelledText> examples) {
    long labels =
        examples.stream()
            .map(LabelledText::label)
            .distinct()
            .filter(l -> examples.stream().filter(e -> e.label().equals(l)).count() > 1)
            .count();
    if (labels < 2) {
      throw new IllegalArgumentException(
          "expected at least two labels with two examples each, but was " + labels);
    }
  }
}
