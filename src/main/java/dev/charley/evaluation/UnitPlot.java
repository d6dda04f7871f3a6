package dev.charley.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws plots of shares as SVG. */
final class UnitPlot {

  private static final double SIZE = 300;
  private static final double LEFT = 46;
  private static final double BOTTOM = 26;
  private static final double EDGE = 10;
  private static final int TICKS = 5;

  private final double top; // the share at the upper edge
  private final StringBuilder svg = new StringBuilder();

  private UnitPlot(String label, double top) {
    this.top = top;
    svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" font-size=\"11\">\n"
            .formatted((int) SIZE, (int) SIZE, label));
    IntStream.rangeClosed(0, TICKS).forEach(i -> tick(i / (double) TICKS));
  }

  static String reliability(List<ReliabilityBin> bins) {
    UnitPlot plot = new UnitPlot("Reliability diagram: accuracy against confidence", 1);
    plot.line("stroke=\"var(--soft)\" stroke-dasharray=\"4 4\"", 0, 0, 1, 1);
    plot.path(bins.stream().map(bin -> plot.point(bin.confidence(), bin.accuracy())).toList());
    double all = bins.stream().mapToInt(ReliabilityBin::items).sum();
    for (ReliabilityBin bin : bins) {
      plot.dot(
          bin.confidence(),
          bin.accuracy(),
          3 + 9 * Math.sqrt(bin.items() / all),
          "%s: confidence %s, right %s"
              .formatted(
                  bin.items() == 1 ? "1 message" : bin.items() + " messages",
                  percent(bin.confidence()),
                  percent(bin.accuracy())));
    }
    return plot.end();
  }

  static String riskAndCoverage(List<CoveragePoint> curve) {
    double worst = curve.stream().mapToDouble(point -> 1 - point.right()).max().orElse(0);
    UnitPlot plot =
        new UnitPlot("Risk-coverage curve: share wrong against share answered", upTo(worst));
    List<CoveragePoint> points =
        curve.stream().sorted(Comparator.comparingDouble(CoveragePoint::answered)).toList();
    plot.path(points.stream().map(p -> plot.point(p.answered(), 1 - p.right())).toList());
    for (CoveragePoint point : points) {
      plot.dot(
          point.answered(),
          1 - point.right(),
          2.5,
          "from confidence %s: answered %s, of these wrong %s"
              .formatted(
                  percent(point.threshold()),
                  percent(point.answered()),
                  percent(1 - point.right())));
    }
    return plot.end();
  }

  /** {@return a round share at least as great} */
  private static double upTo(double share) {
    return List.of(0.05, 0.1, 0.2, 0.5).stream().filter(s -> s >= share).findFirst().orElse(1.0);
  }

  private double x(double share) {
    return LEFT + share * (SIZE - LEFT - EDGE);
  }

  private double y(double share) {
    return SIZE - BOTTOM - share / top * (SIZE - BOTTOM - EDGE);
  }

  private String point(double across, double up) {
    return number(x(across)) + "," + number(y(up));
  }

  private void tick(double part) {
    line("stroke=\"var(--line)\"", part, 0, part, top);
    line("stroke=\"var(--line)\"", 0, part * top, 1, part * top);
    text("middle", x(part), SIZE - BOTTOM + 15, percent(part));
    text("end", LEFT - 6, y(part * top) + 4, percent(part * top));
  }

  private void text(String anchor, double x, double y, String text) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
            .formatted(number(x), number(y), anchor, text));
  }

  private void line(String style, double x1, double y1, double x2, double y2) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>\n"
            .formatted(number(x(x1)), number(y(y1)), number(x(x2)), number(y(y2)), style));
  }

  private void path(List<String> points) {
    svg.append(
        points.stream()
            .collect(
                Collectors.joining(
                    " ",
                    "<polyline fill=\"none\" stroke=\"var(--mark)\" stroke-width=\"2\" points=\"",
                    "\"/>\n")));
  }

  private void dot(double across, double up, double radius, String title) {
    svg.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"var(--mark)\"><title>%s</title></circle>\n"
            .formatted(number(x(across)), number(y(up)), number(radius), title));
  }

  private String end() {
    return svg.append("</svg>\n").toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String percent(double share) {
    double percent = Math.round(1000 * share) / 10.0;
    return String.format(
        Locale.ROOT, percent == Math.rint(percent) ? "%.0f %%" : "%.1f %%", percent);
  }
}
