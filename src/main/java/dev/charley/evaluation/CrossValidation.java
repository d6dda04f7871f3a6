package dev.charley.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What cross-validation of examples came to: each was predicted by a classifier that had not seen
 * it. Shares are 0 to 1.
 *
 * @param items how many examples there are
 * @param folds how many classifiers were trained
 * @param accuracy the share of examples taken for what they are
 * @param macroF1 the mean F1 of the intents
 * @param calibrationError how far confidence and accuracy are apart on average, over ten stretches
 * @param intents the score of each intent, by name
 * @param confusions intents taken for others, the most frequent first
 * @param reliability confidence against accuracy, by rising confidence
 * @param coverage answers given against answers right, by rising threshold
 * @param nearDuplicates examples of different intents that say almost the same, most alike first
 * @param unexplained examples that the rest of their intent cannot explain, the worst first
 */
public record CrossValidation(
    int items,
    int folds,
    double accuracy,
    double macroF1,
    double calibrationError,
    List<IntentScore> intents,
    List<Confusion> confusions,
    List<ReliabilityBin> reliability,
    List<CoveragePoint> coverage,
    List<NearDuplicate> nearDuplicates,
    List<Unexplained> unexplained) {

  /** Probability of its own intent under which an example counts as not explained. */
  private static final double UNEXPLAINED = 0.05;

  /** Copies the lists. */
  public CrossValidation {
    intents = List.copyOf(intents);
    confusions = List.copyOf(confusions);
    reliability = List.copyOf(reliability);
    coverage = List.copyOf(coverage);
    nearDuplicates = List.copyOf(nearDuplicates);
    unexplained = List.copyOf(unexplained);
  }

  static CrossValidation of(List<Prediction> predictions, List<NearDuplicate> nearDuplicates) {
    List<IntentScore> intents = Metrics.intentScores(predictions);
    List<ReliabilityBin> reliability = Metrics.reliability(predictions);
    return new CrossValidation(
        predictions.size(),
        Folds.COUNT,
        Metrics.accuracy(predictions),
        Metrics.macroF1(intents),
        Metrics.calibrationError(reliability),
        intents,
        confusions(predictions),
        reliability,
        Metrics.coverage(predictions),
        nearDuplicates,
        unexplained(predictions));
  }

  /** A pair of intents that was confused. */
  private record Pair(String truth, String found) {}

  private static List<Confusion> confusions(List<Prediction> predictions) {
    Map<Pair, List<String>> messages = new LinkedHashMap<>();
    predictions.stream()
        .filter(p -> !p.right())
        .forEach(
            p ->
                messages
                    .computeIfAbsent(
                        new Pair(p.message().label(), p.found()), pair -> new ArrayList<>())
                    .add(p.message().text()));
    return messages.entrySet().stream()
        .map(e -> new Confusion(e.getKey().truth(), e.getKey().found(), e.getValue()))
        .sorted(
            Comparator.comparingInt((Confusion c) -> -c.messages().size())
                .thenComparing(Confusion::truth)
                .thenComparing(Confusion::found))
        .toList();
  }

  private static List<Unexplained> unexplained(List<Prediction> predictions) {
    return predictions.stream()
        .filter(p -> p.confidenceInTruth() < UNEXPLAINED)
        .sorted(Comparator.comparingDouble(Prediction::confidenceInTruth))
        .map(
            p ->
                new Unexplained(
                    p.message().label(), p.message().text(), p.confidenceInTruth(), p.found()))
        .toList();
  }

  /** {@return one line of JSON} */
  public String toJson() {
    return EvaluationJson.write(this);
  }

  /** {@return a report for a terminal, lines of at most about 100 characters, messages aside} */
  public String toText() {
    return new TextReport(this).text();
  }
}
