package dev.charley.evaluation;

import java.util.List;
import java.util.Locale;

/** A report on cases as plain text. */
final class CaseReport {

  private final StringBuilder text = new StringBuilder();

  void title(String title) {
    line("%n%s", title);
  }

  void share(Share share) {
    line("%s", share.line());
  }

  void shares(String title, List<Share> shares) {
    title(title);
    shares.forEach(this::share);
  }

  void misses(List<JudgedCase> cases) {
    title("not as expected");
    cases.stream()
        .filter(c -> !c.right())
        .forEach(c -> line("%5d  %s, but was %s: %s", c.line(), c.expected(), c.found(), c.text()));
  }

  void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).replace("\r\n", "\n")).append('\n');
  }

  String text() {
    return text.toString();
  }
}
