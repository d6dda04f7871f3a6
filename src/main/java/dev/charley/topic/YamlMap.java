package dev.charley.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping that is read key by key; whatever is not as expected becomes a {@link Fault} with
 * its line, and reading goes on.
 */
final class YamlMap {

  private final String file;
  private final int firstLine; // of the mapping's text in the file
  private final int line;
  private final Map<String, Node> values;
  private final List<Fault> faults;

  private YamlMap(
      String file, int firstLine, int line, Map<String, Node> values, List<Fault> faults) {
    this.file = file;
    this.firstLine = firstLine;
    this.line = line;
    this.values = values;
    this.faults = faults;
  }

  /** A text of a file with the line it stands in. */
  record Line(String text, int line) {}

  /** {@return the mapping a file holds, or empty with a fault} */
  static Optional<YamlMap> parse(String file, String text, int firstLine, List<Fault> faults) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
      if (root.isEmpty()) {
        faults.add(new Fault(file, 0, "keys and values", "an empty file"));
        return Optional.empty();
      }
      return of(file, root.get(), firstLine, faults);
    } catch (YamlEngineException e) {
      faults.add(YamlProblem.fault(file, firstLine, text, e));
    }
    return Optional.empty();
  }

  private static Optional<YamlMap> of(String file, Node node, int firstLine, List<Fault> faults) {
    int line = lineOf(node, firstLine);
    if (!(node instanceof MappingNode mapping)) {
      faults.add(new Fault(file, line, "keys and values", describe(node)));
      return Optional.empty();
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (values.put(key, tuple.getValueNode()) != null) {
        faults.add(
            new Fault(
                file, lineOf(tuple.getKeyNode(), firstLine), "each key once", key + " again"));
      }
    }
    return Optional.of(new YamlMap(file, firstLine, line, values, faults));
  }

  private static int lineOf(Node node, int firstLine) {
    return node.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(0);
  }

  private static String describe(Node node) {
    return switch (node.getNodeType()) {
      case SCALAR -> "the text '" + ((ScalarNode) node).getValue() + "'";
      case SEQUENCE -> "a list";
      case MAPPING -> "keys and values";
      default -> "an alias";
    };
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  /** {@return the line a key's value stands in, or that of the mapping} */
  int line(String key) {
    Node node = values.get(key);
    return node == null ? line : lineOf(node, firstLine);
  }

  void fault(String key, String expected, String found) {
    faults.add(new Fault(file, line(key), expected, found));
  }

  void fault(Line at, String expected, String found) {
    faults.add(new Fault(file, at.line(), expected, found));
  }

  /** Adds a fault for every key that is not among these. */
  void allowOnly(Set<String> keys) {
    for (Map.Entry<String, Node> entry : values.entrySet()) {
      if (!keys.contains(entry.getKey())) {
        faults.add(
            new Fault(
                file,
                lineOf(entry.getValue(), firstLine),
                "one of the keys " + String.join(", ", keys.stream().sorted().toList()),
                entry.getKey()));
      }
    }
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Set<String> keys() {
    return values.keySet();
  }

  /** {@return the text of a key; the empty text and a fault when there is none} */
  String text(String key) {
    String text = optionalText(key);
    if (text == null || text.isBlank()) {
      if (text != null || !has(key)) {
        faults.add(new Fault(file, line(key), "a text for the key " + key, "nothing"));
      }
      return "";
    }
    return text;
  }

  /** {@return the text of a key, or null when there is none} */
  @Nullable String optionalText(String key) {
    Node node = values.get(key);
    if (node == null) {
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    fault(key, "a text for the key " + key, describe(node));
    return null;
  }

  /** {@return the lines of a block text, blank ones left out; empty when there is no such key} */
  List<Line> lines(String key) {
    Node node = values.get(key);
    List<Line> lines = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      int at = lineOf(node, firstLine) + (scalar.isPlain() ? 0 : 1);
      for (String text : scalar.getValue().split("\n", -1)) {
        if (!text.isBlank()) {
          lines.add(new Line(text.strip(), at));
        }
        at++;
      }
    } else if (node != null) {
      fault(key, "a block of lines (" + key + ": |)", describe(node));
    }
    return lines;
  }

  /** {@return the texts of the lines of a key} */
  List<String> lineTexts(String key) {
    return lines(key).stream().map(Line::text).toList();
  }

  /** {@return the texts of a list, or of a single text; empty when there is no such key} */
  List<String> texts(String key) {
    Node node = values.get(key);
    if (node instanceof ScalarNode scalar) {
      return List.of(scalar.getValue().strip());
    }
    List<String> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue().strip());
        } else {
          faults.add(new Fault(file, lineOf(item, firstLine), "a text", describe(item)));
        }
      }
    } else if (node != null) {
      fault(key, "a list of texts", describe(node));
    }
    return texts;
  }

  /** {@return the mappings of a list; empty when there is no such key} */
  List<YamlMap> maps(String key) {
    Node node = values.get(key);
    List<YamlMap> maps = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> of(file, item, firstLine, faults).ifPresent(maps::add));
    } else if (node != null) {
      fault(key, "a list", describe(node));
    }
    return maps;
  }

  /** {@return the mapping of a key; empty when there is no such key} */
  Optional<YamlMap> map(String key) {
    Node node = values.get(key);
    return node == null ? Optional.empty() : of(file, node, firstLine, faults);
  }
}
