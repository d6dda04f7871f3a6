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
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
  private static final int TOGETHER = 8;

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
    return run(List.of(tokenizer.tokenize(text, MAX_TOKENS))).get(0);
  }

  /**
   * {@inheritDoc} Up to {@value #TOGETHER} texts of as many word pieces run together, since reading
   * the weights is most of the work on a short text. Their vectors have a cosine of .99 and more
   * with those of the texts alone.
   */
  @Override
  public List<EncodedText> encodeAll(List<String> texts) {
    List<List<Piece>> pieces =
        texts.parallelStream().map(text -> tokenizer.tokenize(text, MAX_TOKENS)).toList();
    EncodedText[] encoded = new EncodedText[texts.size()];
    runs(pieces).parallelStream()
        .forEach(
            rows -> {
              List<EncodedText> ofRun = run(rows.stream().map(pieces::get).toList());
              for (int i = 0; i < rows.size(); i++) {
                encoded[rows.get(i)] = ofRun.get(i);
              }
            });
    return List.of(encoded);
  }

  /** The numbers of the texts that run together, in order of length. */
  private static List<List<Integer>> runs(List<List<Piece>> pieces) {
    Map<Integer, List<Integer>> ofLength = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      ofLength.computeIfAbsent(pieces.get(i).size(), length -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> runs = new ArrayList<>();
    for (List<Integer> rows : ofLength.values()) {
      for (int from = 0; from < rows.size(); from += TOGETHER) {
        runs.add(rows.subList(from, Math.min(from + TOGETHER, rows.size())));
      }
    }
    return runs;
  }

  /** Runs texts of as many pieces each. */
  private List<EncodedText> run(List<List<Piece>> texts) {
    int length = texts.get(0).size();
    long[] ids = texts.stream().flatMap(List::stream).mapToLong(Piece::id).toArray();
    long[] attention = new long[ids.length];
    Arrays.fill(attention, 1);
    long[] shape = {texts.size(), length};
    try (OnnxTensor idTensor = tensor(ids, shape);
        OnnxTensor attentionTensor = tensor(attention, shape);
        OnnxTensor typeTensor = tensor(new long[ids.length], shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", attentionTensor,
                    "token_type_ids", typeTensor))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      return texts.stream().map(pieces -> encoded(pieces, states)).toList();
    } catch (OrtException e) {
      throw new EncoderException(
          "the sentence encoder failed on %d tokens: %s".formatted(length, e.getMessage()), e);
    }
  }

  /** Takes the states of the next text. */
  private static EncodedText encoded(List<Piece> pieces, FloatBuffer states) {
    List<float[]> ofPieces = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      float[] state = new float[DIMENSION];
      states.get(state);
      ofPieces.add(state);
    }
    return new EncodedText(
        ofPieces,
        pieces.stream().mapToInt(Piece::start).toArray(),
        pieces.stream().mapToInt(Piece::end).toArray(),
        DIMENSION);
  }

  @Override
  public boolean knows(String word) {
    return tokenizer.knows(word);
  }

  private OnnxTensor tensor(long[] rows, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(rows), shape);
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
