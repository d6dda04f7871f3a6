package dev.charley.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The result of a cross-validation as one self-contained page: no script, nothing fetched, plots as
 * inline SVG, dark in a dark browser, readable on a phone.
 */
public final class HtmlReport {

  private static final int LISTED = 50; // of confusions, duplicates and examples each

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --page: #ffffff; --ink: #1c1e21; --soft: #5c6370;
        --line: #d5d9e0; --mark: #0b6bcb; --wrong: #b3261e; }
      @media (prefers-color-scheme: dark) { :root { --page: #15171a; --ink: #e6e8eb;
        --soft: #a0a7b4; --line: #3a3f47; --mark: #6cb2ff; --wrong: #ff8a80; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--page);
        color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
      .figures { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
      .figures b { display: block; font-size: 1.6rem; }
      .plots { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); }
      .wide { overflow-x: auto; } figure { margin: 0; } figcaption, .soft { color: var(--soft); }
      svg { width: 100%; height: auto; display: block; } svg text { fill: var(--ink); }
      table { border-collapse: collapse; width: 100%; }
      th, td { padding: .2rem .5rem; text-align: right; border-bottom: 1px solid var(--line); }
      th:first-child, td:first-child { text-align: left; }
      summary { cursor: pointer; padding: .3rem 0; }
      """;

  private final CrossValidation result;

  private HtmlReport(CrossValidation result) {
    this.result = result;
  }

  /**
   * {@return the page}
   *
   * @param title its heading, as plain text
   */
  public static String of(CrossValidation result, String title) {
    return new HtmlReport(result).page(title);
  }

  private String page(String title) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <h1>%1$s</h1>
        """
            .formatted(escape(title), STYLE)
        + figures()
        + section("How far confidence can be trusted", plots())
        + section("Which intents are taken for which", heatMap() + confusions())
        + section("Intents", intents())
        + section("Near-duplicates across intents", nearDuplicates())
        + section("Examples that the rest of their intent cannot explain", unexplained())
        + "</body>\n</html>\n";
  }

  private static String section(String heading, String body) {
    return "<section>\n<h2>" + heading + "</h2>\n" + body + "</section>\n";
  }

  private String figures() {
    return "<ul class=\"figures\">\n"
        + figure("examples", Integer.toString(result.items()))
        + figure("intents", Integer.toString(result.intents().size()))
        + figure("accuracy", percent(result.accuracy()))
        + figure("macro-F1", percent(result.macroF1()))
        + figure("calibration error", percent(result.calibrationError()))
        + "</ul>\n<p class=\"soft\">"
        + result.folds()
        + "-fold cross-validation: each example was judged by a classifier that had not seen it."
        + "</p>\n";
  }

  private static String figure(String name, String value) {
    return "<li><b>" + value + "</b>" + name + "</li>\n";
  }

  private String plots() {
    return "<div class=\"plots\">\n"
        + captioned(
            UnitPlot.reliability(result.reliability()),
            "Share right (up) against confidence (across); the dashed line would be perfect. A"
                + " larger dot stands for more messages.")
        + captioned(
            UnitPlot.riskAndCoverage(result.coverage()),
            "Share wrong among the answers given (up) against the share of messages answered"
                + " (across), as the least confidence answered is lowered.")
        + "</div>\n";
  }

  private static String captioned(String plot, String caption) {
    return "<figure>\n" + plot + "<figcaption>" + caption + "</figcaption>\n</figure>\n";
  }

  private String heatMap() {
    return "<div class=\"wide\">\n"
        + captioned(
            ConfusionMap.svg(result), "What an example is (down), what it was taken for (across).")
        + "</div>\n";
  }

  private String confusions() {
    return result.confusions().stream()
        .limit(LISTED)
        .map(
            confusion ->
                "<details><summary>%d %s taken for %s</summary>\n%s</details>\n"
                    .formatted(
                        confusion.messages().size(),
                        escape(confusion.truth()),
                        escape(confusion.found()),
                        list(confusion.messages().stream().map(HtmlReport::escape).toList())))
        .collect(Collectors.joining());
  }

  private String intents() {
    String rows =
        result.intents().stream()
            .map(
                intent ->
                    "<tr><td>%s</td><td>%d</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                        .formatted(
                            escape(intent.name()),
                            intent.examples(),
                            percent(intent.precision()),
                            percent(intent.recall()),
                            percent(intent.f1())))
            .collect(Collectors.joining());
    return "<div class=\"wide\"><table>\n<thead><tr><th>intent</th><th>examples</th>"
        + "<th>precision</th><th>recall</th><th>F1</th></tr></thead>\n<tbody>\n"
        + rows
        + "</tbody>\n</table></div>\n";
  }

  private String nearDuplicates() {
    return list(
        result.nearDuplicates().stream()
            .limit(LISTED)
            .map(
                pair ->
                    "<span class=\"soft\">%s</span> %s <span class=\"soft\">%s, cosine %s</span> %s"
                        .formatted(
                            escape(pair.first().label()),
                            escape(pair.first().text()),
                            escape(pair.second().label()),
                            decimal(pair.cosine()),
                            escape(pair.second().text())))
            .toList());
  }

  private String unexplained() {
    return list(
        result.unexplained().stream()
            .limit(LISTED)
            .map(
                example ->
                    "%s <span class=\"soft\">is %s (probability %s), was taken for %s</span>"
                        .formatted(
                            escape(example.text()),
                            escape(example.label()),
                            decimal(example.probability()),
                            escape(example.found())))
            .toList());
  }

  private static String list(List<String> items) {
    return items.isEmpty()
        ? "<p>None.</p>\n"
        : items.stream()
            .map(item -> "<li>" + item + "</li>\n")
            .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  /** {@return the text with nothing left that HTML or SVG would take for markup} */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
