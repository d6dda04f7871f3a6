package dev.charley.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.Assistant;
import dev.charley.Conversation;
import dev.charley.TurnOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A conversation as text: what a person types, a line a message; what the replies must be, in lines
 * that begin with {@code =}; what the assistant says, in lines that begin with {@code >}. The same
 * format serves as test, as transcript and as demo. Immutable.
 */
public final class ConversationFile {

  private static final String MARK = "\uFEFF"; // of the encoding

  private final String name;
  private final String text;
  private final List<String> lines;
  private final List<ConversationTurn> turns;

  private ConversationFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = (text.startsWith(MARK) ? text.substring(1) : text).lines().toList();
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
    return new ConversationFile(name, text);
  }

  /**
   * {@return the conversation in a file}
   *
   * @throws ConversationFormatException naming every fault
   * @throws IOException when there is no such file
   */
  public static ConversationFile read(Path file) throws IOException {
    try {
      return parse(file.toString(), new String(Files.readAllBytes(file), UTF_8));
    } catch (NoSuchFileException e) {
      throw new ConversationFormatException(List.of(file + ": expected a file, but there is none"));
    }
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
   * {@return each message with what is not as stated, in order}
   *
   * @param outcomes as {@link #play} gave them
   */
  public List<CheckedTurn> check(List<TurnOutcome> outcomes) {
    List<CheckedTurn> checked = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      ConversationTurn turn = turns.get(i);
      TurnOutcome outcome = outcomes.get(i);
      checked.add(
          new CheckedTurn(
              turn.said(),
              turn.expectations().stream()
                  .flatMap(expectation -> expectation.check(turn.said(), outcome).stream())
                  .toList(),
              unmarked(replies(i).stream().map(line -> lines.get(line - 1))),
              unmarked(ConversationTranscript.replyLines(outcome).stream())));
    }
    return checked;
  }

  private static List<String> unmarked(Stream<String> replyLines) {
    return replyLines.map(line -> line.replaceFirst("^> ?", "")).toList();
  }

  /** {@return the numbers of the lines that hold the reply of a turn} */
  private List<Integer> replies(int turn) {
    int last = turn + 1 < turns.size() ? turns.get(turn + 1).line() - 1 : lines.size();
    return IntStream.rangeClosed(turns.get(turn).line(), last)
        .filter(line -> lines.get(line - 1).startsWith(ConversationTranscript.REPLY))
        .boxed()
        .toList();
  }

  /**
   * {@return the text of the file with these replies in it and all else to the letter as it was}
   *
   * @param outcomes as {@link #play} gave them
   */
  public String with(List<TurnOutcome> outcomes) {
    List<String> written = new ArrayList<>(lines);
    for (int i = turns.size() - 1; i >= 0; i--) { // from the end, so that numbers stay true
      List<Integer> replies = replies(i);
      int place = replies.isEmpty() ? turns.get(i).end() : replies.get(0) - 1;
      for (int reply = replies.size() - 1; reply >= 0; reply--) {
        written.remove(replies.get(reply) - 1);
      }
      written.addAll(place, ConversationTranscript.replyLines(outcomes.get(i)));
    }
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    return (text.startsWith(MARK) ? MARK : "") + String.join(lineEnd, written) + lineEnd;
  }

  /**
   * {@return the files that a path names: itself, or every {@code .txt} file in a folder; at least
   * one}
   *
   * @throws ConversationFormatException when there are none
   */
  public static List<Path> in(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      if (Files.notExists(path)) {
        throw none(path, "a conversation file or a folder of them, but there is no such file");
      }
      return List.of(path);
    }
    try (Stream<Path> found = Files.walk(path)) {
      List<Path> all = found.filter(file -> !Files.isDirectory(file)).sorted().toList();
      List<Path> files = all.stream().filter(file -> file.toString().endsWith(".txt")).toList();
      if (files.isEmpty()) {
        String instead =
            all.isEmpty() ? "the folder is empty" : "there are only others, such as " + all.get(0);
        throw none(path, "conversation files, whose names end in .txt, but " + instead);
      }
      return files;
    }
  }

  private static ConversationFormatException none(Path path, String expected) {
    return new ConversationFormatException(List.of(path + ": expected " + expected));
  }
}
