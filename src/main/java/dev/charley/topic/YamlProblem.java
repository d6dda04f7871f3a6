package dev.charley.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What is wrong with a text that is no YAML, in the words of who writes it. The reader's own words
 * are of tokens and blocks, and often of the line after the one to be mended.
 */
final class YamlProblem {

  private static final Pattern SECOND_COLON =
      Pattern.compile("[^:#]+:\\s[^\"'\\[{|>#].*:(\\s.*|$)");

  private final String file;
  private final int firstLine;
  private final List<String> lines;
  private final MarkedYamlEngineException problem;

  private YamlProblem(String file, int firstLine, String text, MarkedYamlEngineException problem) {
    this.file = file;
    this.firstLine = firstLine;
    this.lines = text.lines().toList();
    this.problem = problem;
  }

  /**
   * {@return the fault}
   *
   * @param firstLine the line of the file that the text begins on
   */
  static Fault fault(String file, int firstLine, String text, YamlEngineException problem) {
    if (problem instanceof MarkedYamlEngineException marked) {
      return new YamlProblem(file, firstLine, text, marked).fault();
    }
    return new Fault(file, 0, "YAML", String.valueOf(problem.getMessage()));
  }

  private Fault fault() {
    String context = Optional.ofNullable(problem.getContext()).orElse("");
    String told = Optional.ofNullable(problem.getProblem()).orElse("something else");
    if (told.contains("(TAB)")) {
      return at(problem.getProblemMark(), "blanks to indent with, no tab");
    } else if (context.contains("flow sequence")) {
      return at(
          problem.getContextMark(), "a list that is closed, as in [a, b], or the value in quotes");
    } else if (context.contains("flow mapping")) {
      return at(problem.getContextMark(), "the value in quotes, since it begins with {");
    } else if (told.contains("unexpected end of stream")) {
      return at(
          problem.getContextMark(), "a quote at the end of the value, like the one it begins with");
    } else if (told.contains("unknown escape character")) {
      return at(
          problem.getProblemMark(), "the value in single quotes, since a backslash stands in it");
    } else if (told.contains("could not find expected ':'")) {
      return at(
          problem.getContextMark(),
          "'key: value', or a line of a text above that is indented like it");
    } else if (told.contains("mapping values are not allowed")) {
      return at(problem.getProblemMark(), colon());
    } else if (told.contains("expected <block end>")) {
      return at(problem.getProblemMark(), end());
    } else if (context.contains("block scalar")) {
      return at(problem.getProblemMark(), "the text on the lines below, or the value in quotes");
    } else if (beginsAValue(told)) {
      return at(problem.getProblemMark(), "the value in quotes, since it begins with " + sign());
    }
    int line = problem.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(0);
    return new Fault(file, line, "YAML", told);
  }

  private static boolean beginsAValue(String told) {
    return told.contains("cannot start any token")
        || told.contains("undefined alias")
        || told.contains("entries are not allowed here")
        || told.contains("keys are not allowed here")
        || told.contains("expected the node content");
  }

  private String colon() {
    return SECOND_COLON.matcher(line(problem.getProblemMark()).strip()).matches()
        ? "the value in quotes, since a colon stands in it (key: \"one: two\")"
        : "a line that is indented like the keys above it, or the value above it in quotes";
  }

  /** Either something follows a value that ended with its quote, or a line is out of place. */
  private String end() {
    int column = problem.getProblemMark().map(Mark::getColumn).orElse(0);
    String before = line(problem.getProblemMark());
    return before.substring(0, Math.min(column, before.length())).isBlank()
        ? "a line that is indented like the keys above it"
        : "nothing after the end of the value, or all of it in double quotes";
  }

  private String sign() {
    int column = problem.getProblemMark().map(Mark::getColumn).orElse(0);
    String line = line(problem.getProblemMark());
    return column < line.length() ? line.substring(column, column + 1) : "this sign";
  }

  private String line(Optional<Mark> mark) {
    int number = mark.map(Mark::getLine).orElse(-1);
    return number >= 0 && number < lines.size() ? lines.get(number) : "";
  }

  private Fault at(Optional<Mark> mark, String expected) {
    int line = mark.map(Mark::getLine).orElse(-firstLine) + firstLine;
    return new Fault(file, line, expected, "'" + Excerpt.of(line(mark).strip()) + "'");
  }
}
