package dev.charley.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws confusions as a heat map in SVG: a row an intent, a column an intent it was taken for. The
 * darker a cell, the larger its share of the row. With more than 40 intents, those that were
 * confused most.
 */
final class ConfusionMap {

  private static final int CELL = 18;
  private static final int LETTER = 6; // width of one, about
  private static final int MOST = 40;
  private static final int LONGEST = 24; // letters of a label

  private final CrossValidation result;
  private final List<IntentScore> shown;
  private final int margin;

  private ConfusionMap(CrossValidation result) {
    this.result = result;
    shown = shown(result);
    margin =
        10
            + LETTER
                * shown.stream().mapToInt(intent -> label(intent.name()).length()).max().orElse(0);
  }

  static String svg(CrossValidation result) {
    return new ConfusionMap(result).svg();
  }

  private static List<IntentScore> shown(CrossValidation result) {
    if (result.intents().size() <= MOST) {
      return result.intents();
    }
    List<String> confused =
        result.confusions().stream()
            .flatMap(c -> List.of(c.truth(), c.found()).stream())
            .distinct()
            .limit(MOST)
            .toList();
    return result.intents().stream().filter(i -> confused.contains(i.name())).toList();
  }

  private String svg() {
    int size = margin + CELL * shown.size() + 4;
    return "<svg viewBox=\"0 0 %d %d\" style=\"min-width:%dpx;max-width:%dpx\" role=\"img\""
            .formatted(size, size, Math.min(size, 40 * CELL), 2 * size)
        + " aria-label=\"Heat map of confusions\" font-size=\"10\">\n"
        + shown.stream().map(intent -> names(intent.name())).collect(Collectors.joining())
        + shown.stream().map(this::diagonal).collect(Collectors.joining())
        + result.confusions().stream().map(this::confusion).collect(Collectors.joining())
        + "</svg>\n";
  }

  private String names(String name) {
    int middle = at(name) + CELL / 2 + 4;
    String label = HtmlReport.escape(label(name));
    return "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
            .formatted(margin - 6, middle, label)
        + "<text transform=\"translate(%d %d) rotate(-90)\">%s</text>\n"
            .formatted(middle, margin - 6, label);
  }

  private static String label(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }

  private String diagonal(IntentScore intent) {
    int right = (int) Math.round(intent.recall() * intent.examples());
    return cell(intent.name(), intent.name(), right, "--mark");
  }

  private String confusion(Confusion confusion) {
    return isShown(confusion.truth()) && isShown(confusion.found())
        ? cell(confusion.truth(), confusion.found(), confusion.messages().size(), "--wrong")
        : "";
  }

  private String cell(String truth, String found, int messages, String colour) {
    int examples =
        shown.stream().filter(i -> i.name().equals(truth)).mapToInt(IntentScore::examples).sum();
    double share = messages / (double) Math.max(1, examples);
    // the root lets a few confusions be seen beside hundreds of right answers
    return String.format(
        Locale.ROOT,
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"var(%s)\" fill-opacity=\"%.2f\">"
            + "<title>%s taken for %s: %d of %d</title></rect>\n",
        at(found),
        at(truth),
        CELL - 1,
        CELL - 1,
        colour,
        Math.sqrt(share),
        HtmlReport.escape(truth),
        HtmlReport.escape(found),
        messages,
        examples);
  }

  private boolean isShown(String name) {
    return shown.stream().anyMatch(intent -> intent.name().equals(name));
  }

  private int at(String name) {
    int place = 0;
    while (!shown.get(place).name().equals(name)) {
      place++;
    }
    return margin + CELL * place;
  }
}
