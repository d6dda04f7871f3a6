package dev.charley;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes many turns of many open conversations, on all processors, and prints every tenth of the way
 * what memory is in use: the heap after garbage collection, and the resident memory of the process
 * where the system tells it. A state is full after 50 turns, so memory has to be flat once each
 * conversation has taken as many. Arguments: turns (100,000 if none) and conversations (20 if
 * none).
 */
final class Soak {

  private static final int LINES = 10;

  private Soak() {}

  public static void main(String[] arguments) throws IOException {
    int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int conversations = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    List<String> messages = Messages.read();
    PrintStream out = System.out;
    out.printf("%10s %14s %14s %10s%n", "turns", "heap MB", "resident MB", "turns/s");
    try (Assistant assistant =
        Assistant.builder().cache(Path.of("target", "benchmark-cache")).build()) {
      List<Conversation> open = new ArrayList<>();
      IntStream.range(0, conversations).forEach(i -> open.add(assistant.conversation()));
      print(out, 0, 0);
      int taken = 0;
      for (int line = 0; line < LINES; line++) {
        int each = Math.max(1, turns / LINES / conversations); // turns of a conversation
        int first = taken / conversations;
        long start = System.nanoTime();
        IntStream.range(0, conversations)
            .parallel()
            .forEach(
                c -> {
                  for (int i = 0; i < each; i++) {
                    open.get(c).say(messages.get((c * 7 + first + i) % messages.size()));
                  }
                });
        taken += each * conversations;
        print(out, taken, each * conversations / ((System.nanoTime() - start) / 1e9));
      }
    }
  }

  private static void print(PrintStream out, int turns, double perSecond) throws IOException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    double heap = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    out.printf("%10d %14.1f %14s %10.0f%n", turns, heap, resident(), perSecond);
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "-";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("\\D", ""))
        .map(kilobytes -> "%.1f".formatted(Long.parseLong(kilobytes) * 1024 / 1e6))
        .findFirst()
        .orElse("-");
  }
}
