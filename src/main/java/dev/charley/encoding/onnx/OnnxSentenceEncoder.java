package dev.charley.encoding.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.charley.encoding.EncodedText;
import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.WordPieceTokenizer;
import dev.charley.encoding.WordPieceTokenizer.Piece;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * bge-small-en-v1.5, quantised, on ONNX Runtime with one thread a message. One message is one run:
 * the model is quantised dynamically, so messages run together would change each other's vectors.
 * Thread-safe.
 */
public final class OnnxSentenceEncoder implements SentenceEncoder, AutoCloseable {

  /** The vectors of another runtime version differ, so the version is part of the name. */
  static final String ID = "bge-small-en-v1.5-q/onnxruntime-1.20.0/mean";

  private static final int DIMENSION = 384;
  private static final int MAX_TOKENS = 512;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieceTokenizer tokenizer;

  private OnnxSentenceEncoder(
      OrtEnvironment environment, OrtSession session, WordPieceTokenizer tokenizer) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /**
   * {@return the encoder, loaded; takes a quarter of a second, or a second when the cache is empty}
   *
   * @param cache a folder to keep the unpacked native library and the optimised graph in, made when
   *     missing; when it cannot be written, the encoder works without it
   * @throws EncoderException when the model or the native library cannot be loaded
   */
  public static OnnxSentenceEncoder load(Path cache) {
    ModelFiles files = ModelFiles.in(cache);
    files.unpackNativeLibrary();
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "charley");
      environment.setTelemetry(false);
      return new OnnxSentenceEncoder(
          environment,
          files.openSession(environment, OnnxSentenceEncoder::options),
          new WordPieceTokenizer(files.vocabulary()));
    } catch (OrtException | UnsatisfiedLinkError e) {
      throw new EncoderException("the sentence encoder could not be loaded: " + e.getMessage(), e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    return options;
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String id() {
    return ID;
  }

  /** {@inheritDoc} The model reads 510 word pieces. */
  @Override
  public EncodedText encode(String text) {
    List<Piece> pieces = tokenizer.tokenize(text, MAX_TOKENS);
    int length = pieces.size();
    long[] ids = pieces.stream().mapToLong(Piece::id).toArray();
    long[] attention = new long[length];
    Arrays.fill(attention, 1);
    try (OnnxTensor idTensor = tensor(ids);
        OnnxTensor attentionTensor = tensor(attention);
        OnnxTensor typeTensor = tensor(new long[length]);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", attentionTensor,
                    "token_type_ids", typeTensor))) {
      return new EncodedText(
          states((OnnxTensor) result.get(0), length),
          pieces.stream().mapToInt(Piece::start).toArray(),
          pieces.stream().mapToInt(Piece::end).toArray(),
          DIMENSION);
    } catch (OrtException e) {
      throw new EncoderException(
          "the sentence encoder failed on %d tokens: %s".formatted(length, e.getMessage()), e);
    }
  }

  @Override
  public boolean knows(String word) {
    return tokenizer.knows(word);
  }

  private static List<float[]> states(OnnxTensor output, int length) {
    float[] all = new float[length * DIMENSION];
    output.getFloatBuffer().get(all);
    List<float[]> states = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      states.add(Arrays.copyOfRange(all, i * DIMENSION, (i + 1) * DIMENSION));
    }
    return states;
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  /** Frees the native memory; the encoder is of no use afterwards. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderException("the sentence encoder could not be closed: " + e.getMessage(), e);
    }
  }
}
