package dev.charley.shell;

import dev.charley.TurnOutcome;
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
      return "**" + escape(Printable.line(said)) + "**\n\n";
    }

    @Override
    String reply(Reply reply, Optional<CareLevel> before, SourceNames sources) {
      return ReplyLayout.of(reply, before, Paper.PIPE, sources).stream()
              .map(line -> line.isEmpty() ? ">" : "> " + escape(line.strip()) + "  ")
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

  String write(List<String> messages, List<TurnOutcome> outcomes, SourceNames sources) {
    StringBuilder text = new StringBuilder();
    Optional<CareLevel> level = Optional.empty();
    for (int i = 0; i < messages.size(); i++) {
      Reply reply = outcomes.get(i).reply();
      text.append(message(messages.get(i))).append(reply(reply, level, sources));
      level = reply.disposition().map(Care::level);
    }
    return text.toString();
  }

  /** No character of a message is taken for markup. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]#|~])", "\\\\$1");
  }
}
