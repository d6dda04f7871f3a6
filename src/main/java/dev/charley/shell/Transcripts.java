package dev.charley.shell;

import dev.charley.Assistant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats a transcript is printed in. */
enum Transcripts {
  /** As it looks in the terminal. */
  TEXT {
    @Override
    String write(List<Turn> turns, Assistant assistant) {
      Paper paper = new Paper(WIDTH, Paper.Tones.NONE, true);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < turns.size(); i++) {
        text.append("> ").append(Printable.line(turns.get(i).said())).append("\n\n");
        lines(turns, i, paper, assistant).forEach(line -> text.append(line).append('\n'));
        text.append('\n');
      }
      return text.toString();
    }
  },
  /** Markdown: the person in bold, the assistant as a quotation. */
  MD {
    @Override
    String write(List<Turn> turns, Assistant assistant) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < turns.size(); i++) {
        text.append("**").append(Markdown.escape(turns.get(i).said())).append("**\n\n");
        for (String line : lines(turns, i, Paper.PIPE, assistant)) {
          text.append(line.isEmpty() ? ">" : "> " + Markdown.escape(line) + "  ").append('\n');
        }
        text.append('\n');
      }
      return text.toString();
    }
  },
  /** One page of HTML. */
  HTML {
    @Override
    String write(List<Turn> turns, Assistant assistant) {
      return HtmlTranscript.of(turns, assistant);
    }
  },
  /** A recording for asciinema and its players, version 2. */
  CAST {
    @Override
    String write(List<Turn> turns, Assistant assistant) {
      return CastTranscript.of(turns, assistant);
    }
  };

  private static final int WIDTH = 80;

  static Transcripts of(String label) {
    for (Transcripts format : values()) {
      if (format.label().equalsIgnoreCase(label)) {
        return format;
      }
    }
    throw new UsageException(
        "expected --format %s, but was '%s'".formatted(String.join(" or ", labels()), label));
  }

  /** {@return the names of the formats, as they are typed} */
  static List<String> labels() {
    return Arrays.stream(values()).map(Transcripts::label).collect(Collectors.toList());
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return a conversation in this format} */
  abstract String write(List<Turn> turns, Assistant assistant);

  private static List<String> lines(List<Turn> turns, int index, Paper paper, Assistant assistant) {
    return Turn.lines(turns, index, paper, assistant);
  }
}
