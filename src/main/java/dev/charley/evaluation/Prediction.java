package dev.charley.evaluation;

import dev.charley.nlu.LabelledText;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;

/**
 * What a message was taken for, beside what it is.
 *
 * @param message the message with its true label
 * @param found the label it was taken for
 * @param confidence the probability of that label, 0 to 1
 * @param confidenceInTruth the probability of the true label, 0 to 1
 * @param nearness how near the message is to the training examples; see {@link Classification}
 */
record Prediction(
    LabelledText message,
    String found,
    double confidence,
    double confidenceInTruth,
    double nearness) {

  static Prediction of(LabelledText message, Classification classification) {
    ScoredIntent best = classification.best();
    return new Prediction(
        message,
        best.name(),
        best.confidence(),
        classification.probabilityOf(message.label()),
        classification.nearness());
  }

  boolean right() {
    return found.equals(message.label());
  }
}
