package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.Assistant;
import dev.charley.SharedAssistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Outcome;
import dev.charley.encoding.WordEncoder;
import dev.charley.reply.Segment;
import dev.charley.topic.TopicStore.Origin;
import dev.charley.triage.CareLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicStoreTest {

  @TempDir Path folder;
  private TinyTopic topic;
  private Path cache;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void copy() {
    topic = TinyTopic.copyTo(folder.resolve("topic"));
    cache = folder.resolve("cache");
  }

  @Test
  void aTopicIsCompiledOnce() throws IOException {
    TopicPack compiled = load();
    assertThat(told).hasSize(TopicStore.STAGES);
    told.clear();
    TopicPack kept = load();
    assertThat(told).isEmpty();
    assertThat(kept.meanings()).isEqualTo(compiled.meanings());
    assertThat(packs()).hasSize(1);
  }

  @Test
  void aChangedTopicIsCompiledAgain() throws IOException {
    load();
    told.clear();
    topic.replace("seeds/chain-leaflet.md", "old cotton shirts", "old socks");
    assertThat(load().passages()).anyMatch(passage -> passage.text().contains("old socks"));
    assertThat(told).isNotEmpty();
    assertThat(packs()).hasSize(2);
  }

  @Test
  void aPackThatIsLoadedCountsAsUsed() throws IOException {
    load();
    Path pack = packs().get(0);
    Files.setLastModifiedTime(pack, FileTime.fromMillis(0));
    load();
    assertThat(Files.getLastModifiedTime(pack)).isGreaterThan(FileTime.fromMillis(0));
  }

  @Test
  void aDamagedPackIsMadeAgain() throws IOException {
    TopicPack compiled = load();
    Path kept = packs().get(0);
    byte[] bytes = Files.readAllBytes(kept);
    byte[] damaged = bytes.clone();
    damaged[bytes.length / 2] ^= 1;
    Files.write(kept, damaged);
    told.clear();
    assertThat(load().meanings()).isEqualTo(compiled.meanings());
    assertThat(told).first().asString().startsWith("the kept pack cannot be used");
    told.clear();
    load();
    assertThat(told).isEmpty();
  }

  @Test
  void whereNothingCanBeKeptATopicIsCompiledAllTheSame() throws IOException {
    cache = Files.writeString(folder.resolve("file"), "");
    assertThat(load().passages()).isNotEmpty();
    assertThat(told).last().asString().startsWith("the compiled pack could not be kept");
  }

  @Test
  void aFaultyTopicIsRefusedThoughItsPackWasKept() throws IOException {
    load();
    topic.replace("intents/wear.yaml", "urgency: 40", "urgency: high");
    assertThatThrownBy(this::load).isInstanceOf(FaultyTopicException.class);
  }

  @Test
  void whatWasLearntFromTheSameFilesIsOnlyUnpacked() throws IOException {
    Path learnt = folder.resolve("learnt").resolve("topic.pack.gz");
    assertThat(compileTo("first.pack", learnt)).isEqualTo(Origin.LEARNT);
    assertThat(compileTo("first.pack", learnt)).isEqualTo(Origin.UP_TO_DATE);
    told.clear();
    assertThat(compileTo("second.pack", learnt)).isEqualTo(Origin.UNPACKED);
    assertThat(told).isEmpty();
    assertThat(folder.resolve("second.pack")).hasSameBinaryContentAs(folder.resolve("first.pack"));
  }

  @Test
  void whatWasLearntFromOtherFilesIsLearntAgain() throws IOException {
    Path learnt = folder.resolve("topic.pack.gz");
    compileTo("first.pack", learnt);
    topic.replace("seeds/chain-leaflet.md", "old cotton shirts", "old socks");
    assertThat(compileTo("first.pack", learnt)).isEqualTo(Origin.LEARNT);
    assertThat(compileTo("second.pack", learnt)).isEqualTo(Origin.UNPACKED);
  }

  @Test
  void whatWasLearntIsLearntAgainWhenItIsDamaged() throws IOException {
    Path learnt = folder.resolve("topic.pack.gz");
    compileTo("first.pack", learnt);
    byte[] bytes = Files.readAllBytes(learnt);
    Files.write(learnt, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(compileTo("second.pack", learnt)).isEqualTo(Origin.LEARNT);
    assertThat(told)
        .contains(
            "what was learnt cannot be used and is learnt again: Unexpected end of ZLIB input stream");
    Files.writeString(learnt, "no pack");
    assertThat(compileTo("third.pack", learnt)).isEqualTo(Origin.LEARNT);
  }

  @Test
  void theEngineKnowsNoMedicine() {
    try (Assistant assistant =
        Assistant.builder()
            .intents(topic.intents())
            .seeds(topic.seeds())
            .cache(SharedAssistant.CACHE)
            .build()) {
      TurnOutcome answer = assistant.turn(DialogueState.START, "how do I clean my chain?");
      assertThat(answer.decision().outcome()).isEqualTo(Outcome.ANSWERED);
      assertThat(answer.reply().segments())
          .filteredOn(segment -> segment.kind() == Segment.Kind.PASSAGE)
          .extracting(Segment::text)
          .contains("Soapy water and a brush take the black grease off the links.");
      TurnOutcome alarm = assistant.turn(answer.state(), "help, my brakes failed");
      assertThat(alarm.reply().disposition().orElseThrow().level())
          .isEqualTo(CareLevel.IMMEDIATE_CARE);
      assertThat(alarm.reply().text()).contains("brakes that do not work");
    }
  }

  private TopicPack load() {
    return TopicStore.of(topic.intents(), topic.seeds(), WordEncoder::new, cache, told::add);
  }

  private Origin compileTo(String file, Path learnt) throws IOException {
    return TopicStore.compile(
        topic.intents(), topic.seeds(), new WordEncoder(), folder.resolve(file), learnt, told::add);
  }

  private List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("packs"))) {
      return files.sorted().toList();
    }
  }
}
