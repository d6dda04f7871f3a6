package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.topic.DocumentReader.ReadDocument;
import dev.charley.triage.Protocol;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Gives compiled packs: the one that comes with the library, or that of two folders, which is
 * compiled at first use and kept by the hash of what it was made from.
 */
public final class TopicStore {

  /** How many lines {@link #of} tells of its progress when it compiles. */
  public static final int STAGES = 7;

  /** How many lines {@link #ofSeeds} tells of its progress, mostly. */
  public static final int STAGES_OF_SEEDS = 1;

  private static final String BUILT_IN = "/charley/topic.pack";

  /** Part of every hash: raised when the compiler makes something else of the same files. */
  private static final String COMPILER = "compiler-38";

  private TopicStore() {}

  /**
   * {@return the pack that comes with the library}
   *
   * @throws UncheckedIOException when the library was packaged without it
   */
  public static TopicPack builtIn() {
    return readBuiltIn(PackFile::read);
  }

  private static String builtInHash() {
    return readBuiltIn(PackFile::sourceHash);
  }

  private interface Reading<T> {
    T of(InputStream file) throws IOException;
  }

  private static <T> T readBuiltIn(Reading<T> reading) {
    try (InputStream in = TopicStore.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IOException("no resource " + BUILT_IN);
      }
      return reading.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException("expected the compiled pack on the class path", e);
    }
  }

  /**
   * {@return the pack of two folders, compiled if it is not kept yet or is damaged}
   *
   * @param intents the folder of intents
   * @param seeds the folder of documents
   * @param encoder gives the encoder; asked only to compile
   * @param cache where packs are kept; when it cannot be written, the pack is compiled each time
   * @param progress is told what is going on, a line each
   * @throws FaultyTopicException naming every fault of the folders
   */
  public static TopicPack of(
      Path intents,
      Path seeds,
      Supplier<? extends SentenceEncoder> encoder,
      Path cache,
      Consumer<String> progress) {
    TopicSource source = TopicReader.read(intents, seeds);
    String hash = hash(List.of(intents, seeds), encoder.get().id());
    return kept(
        hash, cache, progress, () -> TopicCompiler.compile(source, encoder.get(), progress));
  }

  /** The pack that is kept by a hash, or else made, and kept. */
  private static TopicPack kept(
      String hash, Path cache, Consumer<String> progress, Supplier<TopicPack> made) {
    KeptPacks packs = KeptPacks.in(cache);
    Path file = packs.file(hash);
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        TopicPack pack = PackFile.read(in);
        packs.used(file);
        return pack;
      } catch (IOException e) {
        progress.accept("the kept pack cannot be used and is made again: " + e.getMessage());
      }
    }
    TopicPack pack = made.get();
    keep(pack, hash, file, progress);
    packs.used(file);
    return pack;
  }

  /**
   * {@return the pack that comes with the library, with these documents in place of its own; kept
   * as that of two folders is}
   *
   * @param seeds the folder of documents on the same topic
   * @param encoder gives the encoder
   * @param cache where packs are kept
   * @param progress is told what is going on, a line each
   * @throws FaultyTopicException naming every fault of the folder
   */
  public static TopicPack ofSeeds(
      Path seeds,
      Supplier<? extends SentenceEncoder> encoder,
      Path cache,
      Consumer<String> progress) {
    List<ReadDocument> documents = DocumentReader.readWhole(seeds);
    String hash = hash(List.of(seeds), builtInHash());
    return kept(
        hash,
        cache,
        progress,
        () -> {
          progress.accept("reading the documents (" + documents.size() + ")");
          return DocumentSwap.of(builtIn(), documents, encoder.get());
        });
  }

  /** {@return the rules of the library's topic} */
  static Protocol builtInProtocol() {
    return readBuiltIn(PackFile::protocol);
  }

  /** Where a pack that was asked for came from. */
  enum Origin {
    /** The file was made from the same. */
    UP_TO_DATE,
    /** It was learnt before, and is unpacked. */
    UNPACKED,
    /** It is learnt now. */
    LEARNT
  }

  /**
   * Makes a file of two folders, unless it was made from the same: from what was learnt of them
   * before, or else by learning, which is then kept.
   *
   * @param file the pack
   * @param learnt the same, compressed; may be missing, of other files, or damaged
   */
  static Origin compile(
      Path intents,
      Path seeds,
      SentenceEncoder encoder,
      Path file,
      Path learnt,
      Consumer<String> progress)
      throws IOException {
    TopicSource source = TopicReader.read(intents, seeds);
    String hash = hash(List.of(intents, seeds), encoder.id());
    if (isOf(hash, file, Files::newInputStream)) {
      return Origin.UP_TO_DATE;
    }
    if (isOf(hash, learnt, TopicStore::unpacking)) {
      try (InputStream in = unpacking(learnt)) {
        write(in.readAllBytes(), file);
        return Origin.UNPACKED;
      } catch (IOException e) {
        progress.accept("what was learnt cannot be used and is learnt again: " + e.getMessage());
      }
    }
    byte[] pack = PackFile.write(TopicCompiler.compile(source, encoder, progress), hash);
    write(pack, file);
    write(packed(pack), learnt);
    return Origin.LEARNT;
  }

  private interface Opening {
    InputStream open(Path file) throws IOException;
  }

  private static boolean isOf(String hash, Path file, Opening opening) {
    try (InputStream in = opening.open(file)) {
      return PackFile.sourceHash(in).equals(hash);
    } catch (IOException e) {
      return false; // missing, or not a pack of this version
    }
  }

  private static InputStream unpacking(Path file) throws IOException {
    return new GZIPInputStream(Files.newInputStream(file));
  }

  private static byte[] packed(byte[] pack) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(pack);
    }
    return packed.toByteArray();
  }

  private static void keep(TopicPack pack, String hash, Path file, Consumer<String> progress) {
    try {
      write(PackFile.write(pack, hash), file);
    } catch (IOException e) {
      progress.accept("the compiled pack could not be kept: " + e.getMessage());
    }
  }

  private static void write(byte[] bytes, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), "part", null);
    try {
      Files.write(aside, bytes);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** The hash of folders, and of what is named besides them. */
  private static String hash(List<Path> folders, String besides) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(besides.getBytes(StandardCharsets.UTF_8));
      digest.update(COMPILER.getBytes(StandardCharsets.UTF_8));
      for (Path folder : folders) {
        for (Path file : files(folder)) {
          digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the topic's files could not be read", e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
