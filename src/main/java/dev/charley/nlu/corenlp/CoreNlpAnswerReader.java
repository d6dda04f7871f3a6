package dev.charley.nlu.corenlp;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.AnswerReader;
import dev.charley.nlu.Clause;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers with a classifier whose labels are {@code question:yes} and {@code question:no},
 * and {@code none} for messages that answer nothing.
 */
public final class CoreNlpAnswerReader implements AnswerReader {

  /** The share of an answer, against the other and none, from which it is taken as given ... */
  private static final double ANSWERS = 0.8;

  /** ... when its probability among the answers to all questions is so much. */
  private static final double LEAST = 0.45;

  private static final int MOST_CLAUSES = 4; // of a longer message that are read by themselves

  private final FusedClassifier model;
  private final SentenceEncoder encoder;

  /**
   * @param model trained on the answers of the topic pack
   * @param encoder the encoder it was trained with
   */
  public CoreNlpAnswerReader(FusedClassifier model, SentenceEncoder encoder) {
    this.model = model;
    this.encoder = encoder;
  }

  /** {@return the label of an answer} */
  public static String label(String question, boolean yes) {
    return question + (yes ? ":yes" : ":no");
  }

  @Override
  public Optional<Polarity> read(String question, Interpretation message) {
    return read(question, message.text(), message.vector())
        .or(() -> readClauses(question, message.text()));
  }

  /** The answer may be a part of the message: "two a week. why do you ask?" */
  private Optional<Polarity> readClauses(String question, String text) {
    List<Clause> clauses = Clauses.of(text, Tokens.of(text));
    return clauses.size() < 2
        ? Optional.empty()
        : clauses.stream()
            .limit(MOST_CLAUSES)
            .map(Clause::text)
            .flatMap(part -> read(question, part, encoder.encode(part).vector()).stream())
            .findFirst();
  }

  private Optional<Polarity> read(String question, String text, Vector vector) {
    Classification answer = model.classify(text, vector);
    double yes = answer.probabilityOf(label(question, true));
    double no = answer.probabilityOf(label(question, false));
    double none = answer.probabilityOf(FindingRecognizer.NONE);
    double likelier = Math.max(yes, no);
    if (likelier < LEAST || likelier < ANSWERS * (yes + no + none)) {
      return Optional.empty();
    }
    return Optional.of(yes >= no ? Polarity.PRESENT : Polarity.ABSENT);
  }
}
