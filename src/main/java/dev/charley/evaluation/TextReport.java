package dev.charley.evaluation;

import java.util.Locale;

/** The result of a cross-validation as plain text. */
final class TextReport {

  private static final int CONFUSIONS = 10;
  private static final int MESSAGES = 3;
  private static final int LISTED = 20;
  private static final int CURVE_STRIDE = 5; // every fifth point of the curve is a line

  private final CrossValidation result;
  private final StringBuilder text = new StringBuilder();

  TextReport(CrossValidation result) {
    this.result = result;
  }

  String text() {
    line(
        "%d examples, %d intents, %d folds",
        result.items(), result.intents().size(), result.folds());
    line(
        "accuracy %.1f %%   macro-F1 %.1f %%   calibration error %.1f %%",
        100 * result.accuracy(), 100 * result.macroF1(), 100 * result.calibrationError());
    intents();
    confusions();
    coverage();
    nearDuplicates();
    unexplained();
    return text.toString();
  }

  private void intents() {
    line("%n%-24s %8s %9s %7s %6s", "intent", "examples", "precision", "recall", "F1");
    for (IntentScore intent : result.intents()) {
      line(
          "%-24s %8d %9.1f %7.1f %6.1f",
          intent.name(),
          intent.examples(),
          100 * intent.precision(),
          100 * intent.recall(),
          100 * intent.f1());
    }
  }

  private void confusions() {
    line("%nmost frequent confusions");
    for (Confusion confusion : result.confusions().stream().limit(CONFUSIONS).toList()) {
      line(
          "%4d  %s taken for %s",
          confusion.messages().size(), confusion.truth(), confusion.found());
      confusion.messages().stream().limit(MESSAGES).forEach(message -> line("        %s", message));
    }
  }

  private void coverage() {
    line("%nanswering only from a confidence on");
    line("%10s %9s %7s", "confidence", "answered", "right");
    for (int i = 0; i < result.coverage().size(); i += CURVE_STRIDE) {
      CoveragePoint point = result.coverage().get(i);
      line("%10.2f %9.1f %7.1f", point.threshold(), 100 * point.answered(), 100 * point.right());
    }
  }

  private void nearDuplicates() {
    line("%nnear-duplicates across intents: %d", result.nearDuplicates().size());
    for (NearDuplicate pair : result.nearDuplicates().stream().limit(LISTED).toList()) {
      line(
          "%6.3f  %s: %s%n        %s: %s",
          pair.cosine(),
          pair.first().label(),
          pair.first().text(),
          pair.second().label(),
          pair.second().text());
    }
  }

  private void unexplained() {
    line(
        "%nexamples that the rest of their intent cannot explain: %d", result.unexplained().size());
    for (Unexplained example : result.unexplained().stream().limit(LISTED).toList()) {
      line(
          "%6.3f  %s (taken for %s): %s",
          example.probability(), example.label(), example.found(), example.text());
    }
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).replace("\r\n", "\n")).append('\n');
  }
}
