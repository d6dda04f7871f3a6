package dev.charley.topic;

import dev.charley.retrieval.Document;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What stands between two lines {@code ---} at the head of a Markdown file. */
final class FrontMatter {

  private static final String FENCE = "---";
  private static final String WORDING = "wording";
  private static final String REWRITTEN = "rewritten";
  private static final Set<String> REQUIRED =
      Set.of("title", "publisher", "kind", "origin", "updated");

  private final String file;
  private final List<Fault> faults;
  private final Map<String, String> values = new LinkedHashMap<>();
  private int end;

  private FrontMatter(String file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * {@return the front matter of a text; what is wrong with it is added to the faults}
   *
   * @param text may begin with a byte-order mark
   */
  static FrontMatter read(String file, String text, List<Fault> faults) {
    FrontMatter read = new FrontMatter(file, faults);
    read.cut(text);
    return read;
  }

  /** {@return where the text goes on after it} */
  int end() {
    return end;
  }

  /** {@return a value; empty when it is missing, which is among the faults} */
  String value(String key) {
    return values.getOrDefault(key, "");
  }

  boolean isRewritten() {
    return value(WORDING).equals(REWRITTEN);
  }

  private void cut(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int from = lineEnd(text, start);
    end = start;
    if (!text.substring(start, from).strip().equals(FENCE)) {
      fault(1, "front matter between two lines ---", quoted(text.substring(start, from)));
      return;
    }
    int to = from;
    while (to < text.length() && !text.substring(to, lineEnd(text, to)).strip().equals(FENCE)) {
      to = lineEnd(text, to);
    }
    if (to >= text.length()) {
      fault(1, "a line --- after the front matter", "none");
      return;
    }
    end = lineEnd(text, to);
    parse(text.substring(from, to));
  }

  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline + 1;
  }

  private void parse(String yaml) {
    try {
      Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        mapping.getValue().forEach(this::take);
      } else {
        fault(2, "lines 'key: value'", root.isPresent() ? "something else" : "nothing");
        return;
      }
    } catch (YamlEngineException e) {
      faults.add(YamlProblem.fault(file, 2, yaml, e));
      return;
    }
    for (String key : new TreeSet<>(REQUIRED)) {
      if (!values.containsKey(key)) {
        fault(1, "the key '" + key + "'", "missing");
      }
    }
  }

  private void take(NodeTuple entry) {
    int line = lineOf(entry.getKeyNode().getStartMark());
    if (!(entry.getKeyNode() instanceof ScalarNode key)) {
      fault(line, "a key", "something else");
    } else if (!(entry.getValueNode() instanceof ScalarNode value)) {
      values.put(key.getValue(), "");
      fault(line, "one value for '" + key.getValue() + "'", "a list or a mapping");
    } else {
      values.put(key.getValue(), value.getValue().strip());
      check(line, key.getValue(), value.getValue().strip());
    }
  }

  private void check(int line, String key, String value) {
    if (!REQUIRED.contains(key) && !key.equals(WORDING)) {
      String known = String.join(", ", new TreeSet<>(REQUIRED)) + " or " + WORDING;
      fault(line, "one of the keys " + known, quoted(key));
    } else if (value.isEmpty()) {
      fault(line, "a value for '" + key + "'", "nothing");
    } else if (key.equals(WORDING) && !value.equals(REWRITTEN)) {
      fault(line, "'wording: rewritten' or no such line", quoted(value));
    } else if (key.equals("updated") && !isDate(value)) {
      fault(line, "an ISO date such as 2021-11-17 or 'not stated'", quoted(value));
    }
  }

  private static boolean isDate(String value) {
    if (value.equals(Document.NOT_STATED)) {
      return true;
    }
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The YAML begins on the file's second line, and marks count from 0. */
  private static int lineOf(Optional<Mark> mark) {
    return mark.map(Mark::getLine).orElse(-1) + 2;
  }

  private static String quoted(String found) {
    return "'" + found.strip() + "'";
  }

  private void fault(int line, String expected, String found) {
    faults.add(new Fault(file, line, expected, found));
  }
}
