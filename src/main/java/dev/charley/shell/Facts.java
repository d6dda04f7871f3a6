package dev.charley.shell;

import java.util.ArrayList;
import java.util.List;

/** A list of names with what they stand for; an empty value is left out. Not thread-safe. */
final class Facts {

  private static final String INDENT = " ".repeat(12);
  private static final String BELOW = "  ";
  private static final int NARROW = 56; // columns, where too few are left beside a label

  private final Paper paper;
  private final List<String> lines = new ArrayList<>();

  Facts(Paper paper) {
    this.paper = paper;
  }

  void add(String name, String value) {
    if (!value.isBlank()) {
      if (paper.width() < NARROW) {
        below(name, value);
      } else {
        String label = paper.paint(Style.QUIET, "%-12s".formatted(name));
        lines.addAll(labelled(label, paper.wrap(Style.PLAIN, INDENT, INDENT, value)));
      }
    }
  }

  private void below(String name, String value) {
    if (!name.isBlank()) {
      lines.add(paper.paint(Style.QUIET, name.strip()));
    }
    lines.addAll(paper.wrap(Style.PLAIN, BELOW, BELOW, value));
  }

  /** Begins a part of the list; what is added next stands in it. */
  void title(String title) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(paper.paint(Style.STRONG, title));
  }

  void addEach(String name, List<String> values) {
    String label = name;
    for (String value : values) {
      add(label, value);
      label = "";
    }
  }

  private static List<String> labelled(String label, List<String> wrapped) {
    List<String> labelled = new ArrayList<>(wrapped);
    labelled.set(0, label + wrapped.get(0).substring(INDENT.length()));
    return labelled;
  }

  List<String> lines() {
    return lines;
  }
}
