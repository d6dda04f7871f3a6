package dev.charley.nlu.corenlp;

import dev.charley.nlu.AnswerReader;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import java.util.Optional;

/**
 * Reads answers with a classifier whose labels are {@code question:yes} and {@code question:no},
 * and {@code none} for messages that answer nothing.
 */
public final class CoreNlpAnswerReader implements AnswerReader {

  /** Probability from which a message is taken for an answer, once its question is open. */
  private static final double ANSWERS = 0.4;

  private final FusedClassifier model;

  /**
   * @param model trained on the answers of the topic pack
   */
  public CoreNlpAnswerReader(FusedClassifier model) {
    this.model = model;
  }

  /** {@return the label of an answer} */
  public static String label(String question, boolean yes) {
    return question + (yes ? ":yes" : ":no");
  }

  @Override
  public Optional<Polarity> read(String question, Interpretation message) {
    Classification answer = model.classify(message.text(), message.vector());
    double yes = answer.probabilityOf(label(question, true));
    double no = answer.probabilityOf(label(question, false));
    if (Math.max(yes, no) < ANSWERS) {
      return Optional.empty();
    }
    return Optional.of(yes >= no ? Polarity.PRESENT : Polarity.ABSENT);
  }
}
