package dev.charley.shell;

import dev.charley.reply.Care;
import dev.charley.reply.Reply;
import dev.charley.triage.CareLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats a transcript is printed in. */
enum Transcripts {
  /** As it looks in the terminal. */
  TEXT {
    @Override
    String message(String said) {
      return "> " + Printable.line(said) + "\n\n";
    }

    @Override
    String reply(Reply reply, Optional<CareLevel> before, SourceNames sources) {
      Paper paper = new Paper(WIDTH, Paper.Tones.NONE, true);
      return String.join("\n", ReplyLayout.of(reply, before, paper, sources)) + "\n\n";
    }
  },
  /** Markdown: the person in bold, the assistant as a quotation. */
  MD {
    @Override
    String message(String said) {
      return "**" + Markdown.escape(said) + "**\n\n";
    }

    @Override
    String reply(Reply reply, Optional<CareLevel> before, SourceNames sources) {
      return ReplyLayout.of(reply, before, Paper.PIPE, sources).stream()
              .map(line -> line.isEmpty() ? ">" : "> " + Markdown.escape(line) + "  ")
              .collect(Collectors.joining("\n"))
          + "\n\n";
    }
  };

  private static final int WIDTH = 80;

  static Transcripts of(String label) {
    for (Transcripts format : values()) {
      if (format.name().equalsIgnoreCase(label)) {
        return format;
      }
    }
    throw new UsageException("expected --format text or md, but was '" + label + "'");
  }

  abstract String message(String said);

  abstract String reply(Reply reply, Optional<CareLevel> before, SourceNames sources);

  String write(List<Turn> turns, SourceNames sources) {
    StringBuilder text = new StringBuilder();
    Optional<CareLevel> level = Optional.empty();
    for (Turn turn : turns) {
      Reply reply = turn.outcome().reply();
      text.append(message(turn.said())).append(reply(reply, level, sources));
      level = reply.disposition().map(Care::level);
    }
    return text.toString();
  }
}
