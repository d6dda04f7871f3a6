package dev.charley.evaluation;

import dev.charley.TurnOutcome;
import java.util.ArrayList;
import java.util.List;

/** Writes a conversation down, in the format of {@link ConversationFile}. Not thread-safe. */
public final class ConversationTranscript {

  /** What a line of a reply begins with. */
  static final String REPLY = ">";

  private final List<String> lines = new ArrayList<>();

  /** Adds a turn. */
  public void add(String said, TurnOutcome outcome) {
    lines.add(messageLine(said));
    lines.addAll(replyLines(outcome));
    lines.add("");
  }

  /** {@return the text of the file} */
  public String text() {
    return String.join("\n", lines);
  }

  /** {@return a message as a line that is read back as the message} */
  static String messageLine(String said) {
    String line = said.replaceAll("\\R", " ");
    boolean marked = line.isBlank() || line.matches("[#=>\\\\].*");
    return marked ? "\\" + line : line;
  }

  static List<String> replyLines(TurnOutcome outcome) {
    return outcome.reply().text().lines().map(line -> REPLY + " " + line).toList();
  }
}
