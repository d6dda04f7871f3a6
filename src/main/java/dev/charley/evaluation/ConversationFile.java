package dev.charley.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.Assistant;
import dev.charley.Conversation;
import dev.charley.TurnOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A conversation as text: what a person types, a line a message; what the replies must be, in lines
 * that begin with {@code =}; what the assistant says, in lines that begin with {@code >}. The same
 * format serves as test, as transcript and as demo. Immutable.
 */
public final class ConversationFile {

  private final String name;
  private final List<String> lines;
  private final List<ConversationTurn> turns;

  private ConversationFile(String name, List<String> lines) {
    this.name = name;
    this.lines = List.copyOf(lines);
    this.turns = new ConversationParser(name).parse(lines);
  }

  /**
   * {@return the conversation in a text}
   *
   * @param name what the text is called in messages
   * @param text the text of the file
   * @throws ConversationFormatException naming every fault
   */
  public static ConversationFile parse(String name, String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new ConversationFile(name, withoutMark.lines().toList());
  }

  /**
   * {@return the conversation in a file}
   *
   * @throws ConversationFormatException naming every fault
   * @throws IOException when there is no such file
   */
  public static ConversationFile read(Path file) throws IOException {
    return parse(file.toString(), new String(Files.readAllBytes(file), UTF_8));
  }

  /** {@return the name it was read by} */
  public String name() {
    return name;
  }

  /** {@return the messages, in order} */
  public List<String> messages() {
    return turns.stream().map(ConversationTurn::said).toList();
  }

  /** {@return what the assistant makes of the messages, one outcome a message} */
  public List<TurnOutcome> play(Assistant assistant) {
    Conversation conversation = assistant.conversation();
    return turns.stream().map(turn -> conversation.say(turn.said())).toList();
  }

  /**
   * {@return what is not as stated, in order}
   *
   * @param outcomes as {@link #play} gave them
   */
  public List<ConversationMismatch> check(List<TurnOutcome> outcomes) {
    List<ConversationMismatch> mismatches = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      ConversationTurn turn = turns.get(i);
      TurnOutcome outcome = outcomes.get(i);
      turn.expectations().stream()
          .flatMap(expectation -> expectation.check(turn.said(), outcome).stream())
          .forEach(mismatches::add);
    }
    return mismatches;
  }

  /**
   * {@return the text of the file with these replies in it and all else as it was}
   *
   * @param outcomes as {@link #play} gave them
   */
  public String with(List<TurnOutcome> outcomes) {
    List<String> text = new ArrayList<>();
    int next = 0;
    for (int line = 1; line <= lines.size(); line++) {
      if (!lines.get(line - 1).startsWith(">")) {
        text.add(lines.get(line - 1));
      }
      if (next < turns.size() && turns.get(next).end() == line) {
        ConversationTranscript.replyLines(outcomes.get(next)).forEach(text::add);
        next++;
      }
    }
    return String.join("\n", text) + "\n";
  }

  /** {@return the files that a path names: itself, or every {@code .txt} file in a folder} */
  public static List<Path> in(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
