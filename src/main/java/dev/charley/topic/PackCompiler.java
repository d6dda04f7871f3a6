package dev.charley.topic;

import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Compiles a topic pack as a step of the build, without Spring. */
public final class PackCompiler {

  private PackCompiler() {}

  /**
   * Compiles two folders into a file; says what it does on standard error.
   *
   * @param args the folders of intents and of seeds, the file, and a folder for the encoder's files
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException(
          "expected INTENTS SEEDS FILE ENCODER_FOLDER, but was " + String.join(" ", args));
    }
    PrintStream err = System.err;
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(Path.of(args[3]))) {
      long start = System.nanoTime();
      boolean written =
          TopicStore.compile(
              Path.of(args[0]), Path.of(args[1]), encoder, Path.of(args[2]), err::println);
      err.printf(
          written ? "topic pack compiled in %.1f s%n" : "topic pack is up to date (%.1f s)%n",
          (System.nanoTime() - start) / 1e9);
    } catch (FaultyTopicException e) {
      err.println(e.getMessage());
      System.exit(2);
    }
  }
}
