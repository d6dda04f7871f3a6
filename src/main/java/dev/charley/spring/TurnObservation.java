package dev.charley.spring;

import dev.charley.TurnObserver;
import dev.charley.TurnOutcome;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;

/**
 * Observes a turn as {@value #NAME}, with two keys of few values each: {@code outcome}, and {@code
 * level}, the level of care of the conversation after the turn. Both are {@code none} where there
 * is none, as of a turn that failed. Nothing of what was said is passed on.
 */
final class TurnObservation implements TurnObserver {

  static final String NAME = "charley.turn";
  private static final String OUTCOME = "outcome";
  private static final String LEVEL = "level";
  private static final String NONE = "none";

  private final ObservationRegistry registry;

  TurnObservation(ObservationRegistry registry) {
    this.registry = registry;
  }

  @Override
  public TurnOutcome observe(Supplier<TurnOutcome> turn) {
    Observation observation =
        Observation.createNotStarted(NAME, registry)
            .lowCardinalityKeyValue(OUTCOME, NONE)
            .lowCardinalityKeyValue(LEVEL, NONE);
    return observation.observe(() -> told(observation, turn.get()));
  }

  private static TurnOutcome told(Observation observation, TurnOutcome outcome) {
    observation
        .lowCardinalityKeyValue(OUTCOME, outcome.decision().outcome().label())
        .lowCardinalityKeyValue(
            LEVEL, outcome.reply().disposition().map(care -> care.level().label()).orElse(NONE));
    return outcome;
  }
}
