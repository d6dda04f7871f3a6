package dev.charley.topic;

import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.Vocabulary;
import dev.charley.nlu.corenlp.FusedClassifier;
import dev.charley.nlu.corenlp.ThingModel;
import dev.charley.reply.Phrasebook;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.RelevanceModel;
import dev.charley.retrieval.ThingKind;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.triage.Protocol;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import tools.jackson.databind.json.JsonMapper;

/**
 * A compiled pack as bytes: a mark, the hash of what it was made from, the CRC-32C of the rest (it
 * is to find damage, and quick before the JVM is warm), then JSON and numbers. No Java
 * serialisation.
 */
final class PackFile {

  private static final String MARK = "charley-pack-6";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private PackFile() {}

  /** The parts that are kept as JSON. */
  private record Header(
      Phrasebook phrasebook,
      List<IntentDefinition> intents,
      Protocol protocol,
      List<Document> documents,
      List<Passage> passages,
      List<Integer> groups,
      List<NamedThing> things,
      List<ThingKind> kinds,
      Set<String> general,
      Vocabulary vocabulary) {}

  /**
   * {@return the pack as bytes}
   *
   * @param pack the pack
   * @param sourceHash the hash of what it was compiled from
   */
  static byte[] write(TopicPack pack, String sourceHash) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(content)) {
      byte[] json =
          MAPPER.writeValueAsBytes(
              new Header(
                  pack.phrasebook(),
                  pack.intents(),
                  pack.protocol(),
                  pack.documents(),
                  pack.passages(),
                  pack.groups(),
                  pack.things(),
                  pack.kinds(),
                  new TreeSet<>(pack.general()),
                  pack.vocabulary()));
      out.writeInt(json.length);
      out.write(json);
      writeMeanings(pack.meanings(), out);
      pack.relevance().write(out);
      pack.intentModel().write(out);
      pack.signModel().write(out);
      pack.factModel().write(out);
      pack.answerModel().write(out);
      writeOptional(pack.alarmModel(), out);
      writeOptional(pack.breadthModel(), out);
      pack.thingModel().write(out);
      writeVectors(pack.thingVectors(), out);
      pack.index().write(out);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeUTF(MARK);
      out.writeUTF(sourceHash);
      CRC32C checksum = new CRC32C();
      checksum.update(content.toByteArray());
      out.writeLong(checksum.getValue());
      content.writeTo(out);
    }
    return file.toByteArray();
  }

  /**
   * {@return the pack that {@link #write} wrote}
   *
   * @param file the bytes, read to their end
   * @throws IOException when the bytes are not such a pack, or are damaged
   */
  static TopicPack read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(file);
    readHash(in);
    long expected = in.readLong();
    CRC32C checksum = new CRC32C();
    Chunks content = Chunks.of(in, checksum);
    if (checksum.getValue() != expected) {
      throw new IOException("the compiled pack is damaged: its checksum does not fit");
    }
    return readContent(new DataInputStream(content));
  }

  /**
   * {@return the hash of what a pack was compiled from}
   *
   * @param file the bytes, of which only the beginning is read
   */
  static String sourceHash(InputStream file) throws IOException {
    return readHash(new DataInputStream(file));
  }

  /**
   * {@return the protocol of a pack}
   *
   * @param file the bytes, of which only the beginning is read; damage is not looked for
   */
  static Protocol protocol(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(file);
    readHash(in);
    in.readLong(); // the checksum
    return readHeader(in).protocol();
  }

  private static String readHash(DataInputStream in) throws IOException {
    String mark = in.readUTF();
    if (!mark.equals(MARK)) {
      throw new IOException("expected a compiled pack marked " + MARK + ", but was " + mark);
    }
    return in.readUTF();
  }

  private static TopicPack readContent(DataInputStream in) throws IOException {
    Header header = readHeader(in);
    return new TopicPack(
        header.phrasebook(),
        header.intents(),
        header.protocol(),
        header.documents(),
        header.passages(),
        readMeanings(in),
        RelevanceModel.read(in),
        header.groups(),
        header.general(),
        header.vocabulary(),
        FusedClassifier.read(in),
        FusedClassifier.read(in),
        FusedClassifier.read(in),
        FusedClassifier.read(in),
        readOptional(in),
        readOptional(in),
        ThingModel.read(in),
        header.things(),
        readVectors(in),
        header.kinds(),
        LuceneIndex.read(in));
  }

  private static void writeOptional(Optional<FusedClassifier> model, DataOutputStream out)
      throws IOException {
    out.writeBoolean(model.isPresent());
    if (model.isPresent()) {
      model.get().write(out);
    }
  }

  private static Optional<FusedClassifier> readOptional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(FusedClassifier.read(in)) : Optional.empty();
  }

  private static Header readHeader(DataInputStream in) throws IOException {
    return MAPPER.readValue(
        new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8), Header.class);
  }

  private static void writeMeanings(List<PassageMeaning> meanings, DataOutputStream out)
      throws IOException {
    writeVectors(meanings.stream().map(PassageMeaning::text).toList(), out);
    writeVectors(meanings.stream().map(PassageMeaning::point).toList(), out);
    writeVectors(meanings.stream().map(PassageMeaning::underHeading).toList(), out);
  }

  private static List<PassageMeaning> readMeanings(DataInputStream in) throws IOException {
    List<Vector> texts = readVectors(in);
    List<Vector> points = readVectors(in);
    List<Vector> underHeading = readVectors(in);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new PassageMeaning(texts.get(i), points.get(i), underHeading.get(i)))
        .toList();
  }

  private static void writeVectors(List<Vector> vectors, DataOutputStream out) throws IOException {
    out.writeInt(vectors.size());
    for (Vector vector : vectors) {
      out.writeInt(vector.dimension());
      for (float number : vector.toArray()) {
        out.writeFloat(number);
      }
    }
  }

  private static List<Vector> readVectors(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Vector> vectors = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      float[] numbers = new float[in.readInt()];
      ByteBuffer.wrap(in.readNBytes(numbers.length * Float.BYTES)).asFloatBuffer().get(numbers);
      vectors.add(new Vector(numbers));
    }
    return vectors;
  }
}
