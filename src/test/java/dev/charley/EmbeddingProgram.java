package dev.charley;

import java.nio.file.Path;

/** A program that embeds the library; run by {@link PlainClassPathIT}. */
final class EmbeddingProgram {

  private EmbeddingProgram() {}

  public static void main(String[] arguments) {
    try (Assistant assistant = Assistant.builder().cache(Path.of(arguments[0])).build()) {
      TurnOutcome outcome = assistant.conversation().say("why do my calves cramp at night?");
      System.out.println(outcome.decision().outcome().label());
    }
  }
}
