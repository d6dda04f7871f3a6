package dev.charley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes conversations of ten turns each, on all processors at once, and prints how many
 * conversations and turns went through a second. Argument: how many conversations (1,000 if none).
 * A tenth as many go before, to warm up.
 */
final class Throughput {

  private static final int TURNS = 10;

  private Throughput() {}

  public static void main(String[] arguments) throws IOException {
    int conversations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    List<String> messages = Messages.read();
    try (Assistant assistant =
        Assistant.builder().cache(Path.of("target", "benchmark-cache")).build()) {
      run(assistant, messages, Math.max(1, conversations / 10));
      double seconds = run(assistant, messages, conversations);
      System.out.printf(
          "%d conversations of %d turns on %d processors: %.1f s, %.1f conversations/s, %.0f turns/s%n",
          conversations,
          TURNS,
          Runtime.getRuntime().availableProcessors(),
          seconds,
          conversations / seconds,
          conversations * TURNS / seconds);
    }
  }

  /** {@return how many seconds it took} */
  private static double run(Assistant assistant, List<String> messages, int conversations) {
    long start = System.nanoTime();
    IntStream.range(0, conversations)
        .parallel()
        .forEach(
            c -> {
              Conversation conversation = assistant.conversation();
              for (int i = 0; i < TURNS; i++) {
                conversation.say(messages.get((c * TURNS + i) % messages.size()));
              }
            });
    return (System.nanoTime() - start) / 1e9;
  }
}
