package dev.charley.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.Assistant;
import dev.charley.SharedAssistant;
import dev.charley.TurnObserver;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CharleyObservationTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withPropertyValues("charley.cache=" + SharedAssistant.CACHE)
          .withConfiguration(
              AutoConfigurations.of(
                  CharleyAutoConfiguration.class,
                  CharleyObservationAutoConfiguration.class,
                  MetricsAutoConfiguration.class,
                  ObservationAutoConfiguration.class));

  private final List<Observation.Context> observed = new ArrayList<>();
  private final TurnObserver observer = new TurnObservation(registry());

  @Test
  void theTurnsOfTheBeanAreTimedByOutcomeAndLevel() {
    program
        .withBean(SimpleMeterRegistry.class)
        .run(
            context -> {
              context.getBean(Assistant.class).conversation().say("my chest feels tight");
              assertThat(
                      context
                          .getBean(SimpleMeterRegistry.class)
                          .get("charley.turn")
                          .tags("outcome", "urgent", "level", "emergency")
                          .timer()
                          .count())
                  .isEqualTo(1);
            });
  }

  @Test
  void nothingThatIsSaidIsPassedOn() {
    observer.observe(() -> SharedAssistant.get().conversation().say("why do my calves cramp?"));
    assertThat(observed)
        .singleElement()
        .satisfies(
            context -> {
              assertThat(context.getName()).isEqualTo("charley.turn");
              assertThat(context.getAllKeyValues())
                  .containsExactlyInAnyOrder(
                      KeyValue.of("outcome", "answered"), KeyValue.of("level", "none"));
            });
  }

  @Test
  void aTurnThatFailsIsObservedToo() {
    IllegalStateException failure = new IllegalStateException("on purpose");
    assertThatThrownBy(
            () ->
                observer.observe(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(observed)
        .singleElement()
        .satisfies(
            context -> {
              assertThat(context.getError()).isSameAs(failure);
              assertThat(context.getAllKeyValues()).contains(KeyValue.of("outcome", "none"));
            });
  }

  @Test
  void withoutMicrometerOrARegistryNobodyObserves() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(CharleyObservationAutoConfiguration.class))
        .run(context -> assertThat(context).doesNotHaveBean(TurnObserver.class));
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                CharleyAutoConfiguration.class, CharleyObservationAutoConfiguration.class))
        .withPropertyValues("charley.cache=" + SharedAssistant.CACHE)
        .withClassLoader(new FilteredClassLoader("io.micrometer"))
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(Assistant.class)
                    .doesNotHaveBean(TurnObserver.class));
  }

  private ObservationRegistry registry() {
    ObservationRegistry registry = ObservationRegistry.create();
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStop(Observation.Context context) {
                observed.add(context);
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    return registry;
  }
}
