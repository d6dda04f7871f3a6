package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.Assistant;
import dev.charley.SharedAssistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Outcome;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code new-topic} writes is a topic. */
class TopicSkeletonTest {

  @TempDir Path folder;

  @Test
  void nothingCanBeRemarkedOnIt() throws IOException {
    TopicSkeleton.write(folder);
    TopicLint lint = TopicLint.of(folder.resolve("intents"), folder.resolve("seeds"));
    assertThat(lint.check(SharedAssistant.encoder())).isEmpty();
  }

  @Test
  void everyFileOfItIsWritten() throws IOException {
    List<String> written = TopicSkeleton.write(folder);
    Path resources = Path.of("src/main/resources/dev/charley/topic/skeleton");
    try (Stream<Path> files = Files.walk(resources)) {
      assertThat(written)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                  .toList());
    }
  }

  @Test
  void itAnswersAsksAndAlarms() throws IOException {
    TopicSkeleton.write(folder);
    try (Assistant assistant =
        Assistant.builder()
            .intents(folder.resolve("intents"))
            .seeds(folder.resolve("seeds"))
            .cache(SharedAssistant.CACHE)
            .build()) {
      Reply watering = reply(assistant, "how do I water my plants?");
      assertThat(watering.segments())
          .filteredOn(segment -> segment.kind() == Segment.Kind.PASSAGE)
          .extracting(Segment::text)
          .anyMatch(text -> text.startsWith("Water a house plant when the top two centimetres"));
      assertThat(reply(assistant, "when should I repot my plant?").text())
          .contains("Repot a house plant in spring", "Do you have a rash from its sap");
      assertThat(turn(assistant, "hello").decision().outcome()).isEqualTo(Outcome.SOCIAL);
      assertThat(turn(assistant, "my toddler has chewed on a leaf").decision().outcome())
          .isEqualTo(Outcome.URGENT);
      assertThat(turn(assistant, "i bit into a leaf and it burns").decision().outcome())
          .isEqualTo(Outcome.URGENT);
      assertThat(turn(assistant, "my cat ate a leaf").decision().outcome())
          .isEqualTo(Outcome.OFF_TOPIC);
      assertThat(turn(assistant, "slugs have eaten all the leaves").decision().outcome())
          .isNotEqualTo(Outcome.URGENT);
      assertThat(turn(assistant, "how much light does a fern need").decision().outcome())
          .isEqualTo(Outcome.NOT_IN_DOCUMENTS);
    }
  }

  @Test
  void itFitsWhereNothingIsLost() throws IOException {
    assertThat(TopicSkeleton.fitsInto(folder)).isTrue();
    assertThat(TopicSkeleton.fitsInto(folder.resolve("not/there"))).isTrue();
    Path file = Files.writeString(folder.resolve("note.txt"), "mine");
    assertThat(TopicSkeleton.fitsInto(folder)).isFalse();
    assertThat(TopicSkeleton.fitsInto(file)).isFalse();
  }

  @Test
  void itIsNeverWrittenOverAFile() throws IOException {
    Path mine = folder.resolve("intents/affirm.yaml");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");
    assertThatThrownBy(() -> TopicSkeleton.write(folder))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(mine).hasContent("mine");
  }

  private static Reply reply(Assistant assistant, String message) {
    return turn(assistant, message).reply();
  }

  private static TurnOutcome turn(Assistant assistant, String message) {
    return assistant.turn(DialogueState.START, message);
  }
}
