package dev.charley;

import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import java.nio.file.Path;

/**
 * The assistant on night leg cramps and the encoder, each loaded once a JVM for all tests: both are
 * immutable and thread-safe, and loading takes longer than most tests. Not to be closed.
 */
public final class SharedAssistant {

  /** Where tests keep the encoder's files, so that nobody's own cache is touched. */
  public static final Path CACHE = Path.of("target", "test-cache");

  private SharedAssistant() {}

  /** {@return the assistant that comes with the library} */
  public static Assistant get() {
    return LoadedAssistant.ASSISTANT;
  }

  /** {@return the encoder, by itself} */
  public static OnnxSentenceEncoder encoder() {
    return LoadedEncoder.ENCODER;
  }

  private static final class LoadedAssistant {
    static final Assistant ASSISTANT = Assistant.builder().cache(CACHE).build();
  }

  private static final class LoadedEncoder {
    static final OnnxSentenceEncoder ENCODER = OnnxSentenceEncoder.load(CACHE);
  }
}
