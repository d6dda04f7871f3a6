package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.evaluation.CheckedTurn;
import dev.charley.evaluation.ConversationFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole conversations that go as they should. Those of {@code validation} that do not yet, and the
 * held-out ones, are a measure and no gate.
 */
class ConversationsTest {

  private static final Path KEPT = Path.of("src", "test", "resources", "conversations", "kept");

  static Stream<Path> kept() throws IOException {
    return ConversationFile.in(KEPT).stream();
  }

  @ParameterizedTest
  @MethodSource("kept")
  void aConversationGoesAsItShould(Path path) throws IOException {
    ConversationFile file = ConversationFile.read(path);
    assertThat(file.check(file.play(SharedAssistant.get())))
        .flatExtracting(CheckedTurn::mismatches)
        .isEmpty();
  }
}
