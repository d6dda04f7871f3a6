package dev.charley.encoding.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * The model, its vocabulary and the native library: read from the class path, and kept ready for
 * use in a cache folder. Every file is written aside and moved into place, so programs that start
 * at the same time do not see half of one.
 */
final class ModelFiles {

  private static final String MODEL = "bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";
  private static final String RUNTIME = "onnxruntime-1.20.0";

  private final Path folder;

  private ModelFiles(Path folder) {
    this.folder = folder;
  }

  static ModelFiles in(Path cache) {
    return new ModelFiles(cache.resolve(RUNTIME));
  }

  /** Makes a session's options; each call gives new ones, since ONNX Runtime keeps hold of them. */
  @FunctionalInterface
  interface Options {
    OrtSession.SessionOptions create() throws OrtException;
  }

  /**
   * Lets ONNX Runtime take its native library from the cache. By itself it would unpack 16 MB into
   * the temporary folder at every start. A path that the user has set is left as it is.
   */
  void unpackNativeLibrary() {
    if (System.getProperty("onnxruntime.native.path") != null) {
      return;
    }
    String platform = platform();
    for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
      String file = System.mapLibraryName(name);
      if (!keep(file, "ai/onnxruntime/native/" + platform + "/" + file)) {
        return;
      }
    }
    System.setProperty("onnxruntime.native.path", folder.toString());
  }

  private static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String osPart = os.contains("win") ? "win" : os.contains("mac") ? "osx" : "linux";
    return osPart + (arch.equals("aarch64") || arch.equals("arm64") ? "-aarch64" : "-x64");
  }

  private boolean keep(String file, String resource) {
    Path target = folder.resolve(file);
    if (Files.exists(target)) {
      return true;
    }
    try (InputStream in = open(resource)) {
      writeAside(target, aside -> Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING));
      return true;
    } catch (IOException e) {
      return false; // no cache: ONNX Runtime then unpacks the library itself
    }
  }

  /** Opens the session on the optimised graph, which the first call makes. */
  OrtSession openSession(OrtEnvironment environment, Options options) throws OrtException {
    Path optimised = folder.resolve("optimised.onnx");
    if (!Files.exists(optimised)) {
      optimise(environment, options, optimised);
    }
    try (OrtSession.SessionOptions open = options.create()) {
      if (Files.exists(optimised)) {
        open.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
        return environment.createSession(optimised.toString(), open);
      }
      open.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
      return environment.createSession(model(), open);
    }
  }

  private void optimise(OrtEnvironment environment, Options options, Path target)
      throws OrtException {
    try (OrtSession.SessionOptions write = options.create()) {
      // not ALL_OPT: it may fit the graph to this very machine
      write.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
      byte[] model = model();
      writeAside(
          target,
          aside -> {
            try {
              write.setOptimizedModelFilePath(aside.toString());
              environment.createSession(model, write).close();
            } catch (OrtException e) {
              throw new IOException(e);
            }
          });
    } catch (IOException e) {
      if (e.getCause() instanceof OrtException cause) {
        throw cause;
      } // otherwise no cache: the graph is optimised at every start
    }
  }

  private static byte[] model() {
    try (InputStream in = open(MODEL)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("expected the model " + MODEL + " on the class path", e);
    }
  }

  /** {@return word piece to number, as the model was trained with} */
  Map<String, Integer> vocabulary() {
    try (InputStream in = open(TOKENIZER);
        JsonParser parser =
            new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), in)) {
      skipTo(parser, "vocab");
      Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String piece = parser.currentName();
        parser.nextToken();
        vocabulary.put(piece, parser.getIntValue());
      }
      return vocabulary;
    } catch (IOException e) {
      throw new UncheckedIOException("expected " + TOKENIZER + " on the class path", e);
    }
  }

  private static void skipTo(JsonParser parser, String property) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals(property)) {
        parser.nextToken();
        return;
      }
    }
    throw new IOException("no property " + property);
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = ModelFiles.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("no resource " + resource);
    }
    return in;
  }

  @FunctionalInterface
  private interface FileWriter {
    void write(Path aside) throws IOException;
  }

  private void writeAside(Path target, FileWriter writer) throws IOException {
    Files.createDirectories(folder);
    Path aside = Files.createTempFile(folder, "part", null);
    try {
      writer.write(aside);
      try {
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
