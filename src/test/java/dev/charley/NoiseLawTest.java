package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.PlayedConversations.Turn;
import dev.charley.encoding.NoisyEncoder;
import dev.charley.reply.Care;
import dev.charley.reply.Phrasebook;
import dev.charley.topic.TopicStore;
import dev.charley.triage.CareLevel;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Vectors differ a little between processors; what a turn comes to must not. Some turns are at the
 * edge of a threshold and do change, so the gate is a share; that no level sinks has no exception.
 */
class NoiseLawTest {

  private static final double NOISE = 1e-2;

  /** Of 251 turns 2 changed when this was written; with three other seeds 1, 2 and none. */
  private static final double SHARE_THAT_MAY_CHANGE = 0.02;

  @Test
  void smallNoiseLowersNoLevelAndChangesHardlyAnOutcomeOrQuestion() {
    Engine disturbed =
        new Engine(
            TopicStore.builtIn(),
            new NoisyEncoder(SharedAssistant.encoder(), NOISE, 1),
            Phrasebook.DEFAULT_REGION);
    List<String> lower = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Turn turn : PlayedConversations.turns()) {
      TurnOutcome outcome = disturbed.turn(turn.before(), turn.message());
      String told = turn.message() + ": " + gist(turn.outcome()) + " became " + gist(outcome);
      if (level(outcome).compareTo(level(turn.outcome())) < 0) {
        lower.add(told);
      }
      if (!gist(outcome).equals(gist(turn.outcome()))) {
        changed.add(told);
      }
    }
    assertThat(lower).isEmpty();
    assertThat(changed)
        .hasSizeLessThan((int) (SHARE_THAT_MAY_CHANGE * PlayedConversations.turns().size()));
  }

  @Test
  void theNoiseIsThere() {
    String text = "why do my calves cramp at night?";
    NoisyEncoder noisy = new NoisyEncoder(SharedAssistant.encoder(), NOISE, 1);
    float cosine =
        SharedAssistant.encoder().encode(text).vector().cosine(noisy.encode(text).vector());
    assertThat(2 - 2 * cosine).isBetween((float) (NOISE * NOISE / 4), (float) (NOISE * NOISE * 4));
  }

  private static List<String> gist(TurnOutcome outcome) {
    return List.of(
        outcome.decision().outcome().label(),
        level(outcome).label(),
        outcome.reply().question().map(TriageQuestion::id).orElse("no question"));
  }

  private static CareLevel level(TurnOutcome outcome) {
    return outcome.reply().disposition().map(Care::level).orElse(CareLevel.SELF_CARE);
  }
}
