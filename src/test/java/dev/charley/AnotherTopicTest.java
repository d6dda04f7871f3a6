package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.evaluation.CheckedTurn;
import dev.charley.evaluation.ConversationFile;
import dev.charley.topic.LintReport;
import dev.charley.topic.TopicLint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A topic on sourdough starters, written by the guide alone: the engine knows no medicine. */
class AnotherTopicTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "sourdough-topic");
  private static final Path INTENTS = FOLDER.resolve("intents");
  private static final Path SEEDS = FOLDER.resolve("seeds");
  private static Assistant assistant;

  @BeforeAll
  static void build() {
    assistant =
        Assistant.builder().intents(INTENTS).seeds(SEEDS).cache(SharedAssistant.CACHE).build();
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @Test
  void itsConversationsGoAsTheyShould() throws IOException {
    List<Path> files = ConversationFile.in(FOLDER.resolve("conversations"));
    assertThat(files).hasSize(2);
    for (Path path : files) {
      ConversationFile file = ConversationFile.read(path);
      assertThat(file.check(file.play(assistant)))
          .as(file.name())
          .flatExtracting(CheckedTurn::mismatches)
          .isEmpty();
    }
  }

  @Test
  void nothingOfTheBuiltInTopicIsSaid() throws IOException {
    for (Path path : ConversationFile.in(FOLDER.resolve("conversations"))) {
      assertThat(ConversationFile.read(path).play(assistant))
          .extracting(outcome -> outcome.reply().text())
          .noneMatch(
              text -> text.matches("(?is).*\\b(cramps?|legs?|calf|muscles?|pharmacist)\\b.*"));
    }
  }

  @Test
  void lintFindsNoErrorInIt() {
    TopicLint lint = TopicLint.of(INTENTS, SEEDS);
    assertThat(new LintReport(lint.check(SharedAssistant.encoder())).errors()).isZero();
  }
}
