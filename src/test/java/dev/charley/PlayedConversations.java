package dev.charley;

import dev.charley.dialogue.DialogueState;
import dev.charley.evaluation.ConversationFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The kept conversation files, each played once a JVM for all laws that are checked on them. */
final class PlayedConversations {

  private static final Path KEPT = Path.of("src", "test", "resources", "conversations", "kept");

  private PlayedConversations() {}

  /**
   * One turn of a file.
   *
   * @param before the state that the turn was given
   * @param message the message
   * @param outcome what it came to
   */
  record Turn(DialogueState before, String message, TurnOutcome outcome) {}

  /**
   * A file, played.
   *
   * @param file what was played
   * @param turns one a message, in order
   */
  record Played(ConversationFile file, List<Turn> turns) {

    /** {@return what its messages came to, in order} */
    List<TurnOutcome> outcomes() {
      return turns.stream().map(Turn::outcome).toList();
    }
  }

  /** {@return all kept files, in order of name} */
  static List<Played> kept() {
    return Kept.ALL;
  }

  /** {@return the turns of all kept files, in order} */
  static List<Turn> turns() {
    return kept().stream().flatMap(played -> played.turns().stream()).toList();
  }

  /**
   * {@return so many of these, evenly spread over the list}
   *
   * @param count at most the size of the list
   */
  static <T> List<T> spread(List<T> all, int count) {
    return IntStream.range(0, count).mapToObj(i -> all.get(i * all.size() / count)).toList();
  }

  /** {@return the turns of a conversation} */
  static List<Turn> play(List<String> messages) {
    List<Turn> turns = new ArrayList<>();
    DialogueState state = DialogueState.START;
    for (String message : messages) {
      TurnOutcome outcome = SharedAssistant.get().turn(state, message);
      turns.add(new Turn(state, message, outcome));
      state = outcome.state();
    }
    return List.copyOf(turns);
  }

  private static final class Kept {
    static final List<Played> ALL = all();

    private static List<Played> all() {
      try {
        List<Played> all = new ArrayList<>();
        for (Path path : ConversationFile.in(KEPT)) {
          ConversationFile file = ConversationFile.read(path);
          all.add(new Played(file, play(file.messages())));
        }
        return List.copyOf(all);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
