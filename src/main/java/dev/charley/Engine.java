package dev.charley;

import dev.charley.dialogue.DialogueState;
import dev.charley.topic.TopicPack;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of an assistant, wired. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedMethod"})
final class Engine {

  private final TopicPack pack;

  private Engine(TopicPack pack) {
    this.pack = pack;
  }

  static Engine load(
      @Nullable Path intents,
      @Nullable Path seeds,
      String region,
      Path cache,
      Consumer<String> progress) {
    throw new UnsupportedOperationException("wired in a later commit");
  }

  TurnOutcome turn(DialogueState state, String message) {
    throw new UnsupportedOperationException("wired in a later commit: " + message);
  }

  TopicPack pack() {
    return pack;
  }

  List<String> introduction() {
    return List.of(pack.phrasebook().line("introduction", java.util.Map.of()));
  }

  List<String> suggestions() {
    return List.of();
  }

  void close() {}
}
