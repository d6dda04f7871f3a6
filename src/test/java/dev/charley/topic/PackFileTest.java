package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.charley.encoding.WordEncoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTest {

  private static final String HASH = "f00d";

  private static TopicPack pack;
  private static byte[] bytes;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    pack =
        TopicCompiler.compile(TinyTopic.copyTo(folder).read(), new WordEncoder(), progress -> {});
    bytes = PackFile.write(pack, HASH);
  }

  private static TopicPack read(byte[] bytes) throws IOException {
    return PackFile.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    TopicPack read = read(bytes);
    assertThat(read)
        .usingRecursiveComparison()
        .comparingOnlyFields(
            "phrasebook",
            "intents",
            "protocol",
            "documents",
            "passages",
            "meanings",
            "relevance",
            "groups",
            "vocabulary",
            "things",
            "thingVectors")
        .isEqualTo(pack);
    assertThat(PackFile.write(read, HASH)).isEqualTo(bytes);
    assertThat(PackFile.sourceHash(new ByteArrayInputStream(bytes))).isEqualTo(HASH);
  }

  @Test
  void theSameFilesGiveTheSamePack(@TempDir Path folder) throws IOException {
    TopicPack again =
        TopicCompiler.compile(TinyTopic.copyTo(folder).read(), new WordEncoder(), progress -> {});
    assertThat(again.meanings()).isEqualTo(pack.meanings());
    assertThat(again.passages()).isEqualTo(pack.passages());
    assertThat(again.intentModel().classify("oil it", new WordEncoder().encode("oil it").vector()))
        .isEqualTo(
            pack.intentModel().classify("oil it", new WordEncoder().encode("oil it").vector()));
  }

  @Test
  void aModelReadIsTheModelWritten() throws IOException {
    TopicPack read = read(bytes);
    for (String text : new String[] {"how do I clean it", "is it worn", "hello", "", "😀"}) {
      assertThat(read.intentModel().classify(text, new WordEncoder().encode(text).vector()))
          .isEqualTo(pack.intentModel().classify(text, new WordEncoder().encode(text).vector()));
    }
  }

  @Test
  void aDamagedPackIsRefused() {
    int head = 2 + "charley-pack-1".length() + 2 + HASH.length();
    Random random = new Random(4);
    for (int i = 0; i < 50; i++) {
      byte[] damaged = bytes.clone();
      damaged[head + random.nextInt(bytes.length - head)] ^= (byte) (1 << random.nextInt(8));
      assertThatIOException().isThrownBy(() -> read(damaged)).withMessageContaining("checksum");
    }
  }

  @Test
  void aPackCutShortIsRefused() {
    for (int length : new int[] {0, 1, 10, 20, 40, 60, bytes.length / 2, bytes.length - 1}) {
      assertThatIOException().isThrownBy(() -> read(Arrays.copyOf(bytes, length)));
    }
  }

  @Test
  void anotherFileIsRefusedByItsMark() {
    byte[] other = bytes.clone();
    other[4] ^= 1;
    assertThatIOException()
        .isThrownBy(() -> read(other))
        .withMessageContaining("expected a compiled pack marked");
  }
}
