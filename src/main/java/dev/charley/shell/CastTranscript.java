package dev.charley.shell;

import dev.charley.Assistant;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.json.JsonWriter;

/** A conversation as an asciinema recording, version 2: a header, then one event a line. */
final class CastTranscript {

  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final Paper PAPER = new Paper(COLUMNS - 1, Paper.Tones.MIDDLE, true);
  private static final JsonWriter<Object> JSON = JsonWriter.standard();

  private CastTranscript() {}

  /** {@return the recording; the same conversation gives the same} */
  static String of(List<Turn> turns, Assistant assistant) {
    StringBuilder cast = new StringBuilder(JSON.writeToString(header())).append('\n');
    long millis = 0;
    for (Screenplay.Beat beat : Screenplay.of(turns, assistant, PAPER, true).beats()) {
      millis += beat.millis();
      String shown = beat.text().replace("\n", "\r\n"); // as a terminal is sent it
      List<Object> event = List.of(BigDecimal.valueOf(millis, 3), "o", shown);
      cast.append(JSON.writeToString(event)).append('\n');
    }
    return cast.toString();
  }

  private static Map<String, Object> header() {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("version", 2);
    header.put("width", COLUMNS);
    header.put("height", ROWS);
    header.put("title", "A conversation with Charley");
    header.put("env", Map.of("TERM", "xterm-256color"));
    return header;
  }
}
