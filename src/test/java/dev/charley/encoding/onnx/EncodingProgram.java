package dev.charley.encoding.onnx;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;

/** Encodes a text in a process of its own, for a test. */
final class EncodingProgram {

  private EncodingProgram() {}

  public static void main(String[] args) {
    PrintStream out = System.out;
    try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.load(Path.of(args[0]))) {
      out.println(describe(encoder, args[1]));
    }
  }

  static String describe(OnnxSentenceEncoder encoder, String text) {
    return Arrays.toString(encoder.encode(text).vector().toArray());
  }
}
