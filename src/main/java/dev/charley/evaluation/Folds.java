package dev.charley.evaluation;

import dev.charley.nlu.LabelledText;
import dev.charley.nlu.corenlp.FusedClassifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Predicts every message by a classifier that has not seen it: five classifiers, each trained on
 * all messages but a fifth of every label. The same messages give the same folds.
 */
final class Folds {

  static final int COUNT = 5;

  private Folds() {}

  /** {@return a prediction a message, in the order of the messages} */
  static List<Prediction> predict(
      List<LabelledText> messages, Embeddings embeddings, Progress progress) {
    int[] foldOf = assign(messages);
    Prediction[] predictions = new Prediction[messages.size()];
    for (int fold = 0; fold < COUNT; fold++) {
      progress.at("cross-validating", fold, COUNT);
      predictFold(fold, foldOf, messages, embeddings, predictions);
    }
    progress.at("cross-validating", COUNT, COUNT);
    return List.of(predictions);
  }

  /** {@return the fold of each message: those of one label are dealt out in turn} */
  static int[] assign(List<LabelledText> messages) {
    List<Integer> byLabel =
        IntStream.range(0, messages.size())
            .boxed()
            .sorted(Comparator.comparing(i -> messages.get(i).label()))
            .toList();
    int[] foldOf = new int[messages.size()];
    for (int place = 0; place < byLabel.size(); place++) {
      foldOf[byLabel.get(place)] = place % COUNT;
    }
    return foldOf;
  }

  private static void predictFold(
      int fold,
      int[] foldOf,
      List<LabelledText> messages,
      Embeddings embeddings,
      Prediction[] predictions) {
    List<LabelledText> training = new ArrayList<>();
    for (int i = 0; i < foldOf.length; i++) {
      if (foldOf[i] != fold) {
        training.add(messages.get(i));
      }
    }
    FusedClassifier classifier =
        FusedClassifier.train(LabelledText.withNames(training), embeddings::of);
    IntStream.range(0, foldOf.length)
        .parallel()
        .filter(i -> foldOf[i] == fold)
        .forEach(
            i -> {
              LabelledText message = messages.get(i);
              predictions[i] =
                  Prediction.of(
                      message, classifier.classify(message.text(), embeddings.of(message.text())));
            });
  }
}
