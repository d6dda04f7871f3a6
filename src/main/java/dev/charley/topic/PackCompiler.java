package dev.charley.topic;

import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.topic.TopicStore.Origin;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Compiles a topic pack as a step of the build, without Spring. */
public final class PackCompiler {

  private PackCompiler() {}

  /**
   * Compiles two folders into a file; says what it does on standard error. What was learnt from the
   * same folders before is only unpacked, and what is learnt now is kept for the next time.
   *
   * @param args the folders of intents and of seeds, the file, the file of what was learnt, and a
   *     folder for the encoder's files
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      throw new IllegalArgumentException(
          "expected INTENTS SEEDS FILE LEARNT ENCODER_FOLDER, but was " + String.join(" ", args));
    }
    PrintStream err = System.err;
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(Path.of(args[4]))) {
      long start = System.nanoTime();
      Path learnt = Path.of(args[3]);
      Origin origin =
          TopicStore.compile(
              Path.of(args[0]), Path.of(args[1]), encoder, Path.of(args[2]), learnt, err::println);
      err.printf(
          "topic pack %s (%.1f s)%n", told(origin, learnt), (System.nanoTime() - start) / 1e9);
    } catch (FaultyTopicException e) {
      err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static String told(Origin origin, Path learnt) {
    return switch (origin) {
      case UP_TO_DATE -> "is up to date";
      case UNPACKED -> "unpacked from " + learnt;
      case LEARNT ->
          "learnt and kept in " + learnt + ", which goes with the files it was learnt from";
    };
  }
}
