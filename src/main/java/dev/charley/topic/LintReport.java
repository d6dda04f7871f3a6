package dev.charley.topic;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a check of a topic has to say.
 *
 * @param remarks in order of file and line, each once
 */
public record LintReport(List<Remark> remarks) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Sorts the remarks. */
  public LintReport {
    remarks = List.copyOf(new TreeSet<>(remarks));
  }

  /** {@return how many of them have to be mended} */
  public long errors() {
    return remarks.stream().filter(Remark::isError).count();
  }

  /** {@return one line a remark; empty when there is none} */
  public String toText() {
    return remarks.stream().map(remark -> remark + "\n").collect(Collectors.joining());
  }

  /** {@return one JSON object in one line} */
  public String toJson() {
    return MAPPER.writeValueAsString(
        new Written(errors(), remarks.size() - errors(), remarks.stream().map(Line::of).toList()));
  }

  private record Written(long errors, long notes, List<Line> remarks) {}

  private record Line(String severity, String file, int line, String expected, String found) {
    static Line of(Remark remark) {
      return new Line(
          remark.severity().label(),
          remark.file(),
          remark.line(),
          remark.expected(),
          remark.found());
    }
  }
}
