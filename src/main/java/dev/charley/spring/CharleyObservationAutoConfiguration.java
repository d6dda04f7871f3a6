package dev.charley.spring;

import dev.charley.TurnObserver;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Observes the turns of the {@link dev.charley.Assistant} as {@code charley.turn}, where Micrometer
 * is on the class path and Spring Boot has set up an {@link ObservationRegistry}; Spring Boot makes
 * timers and traces of it. {@code management.observations.enable.charley=false} turns it off.
 */
@AutoConfiguration(
    before = CharleyAutoConfiguration.class,
    afterName =
        "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
public class CharleyObservationAutoConfiguration {

  /** Made by Spring. */
  public CharleyObservationAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "charleyTurnObservation")
  TurnObserver charleyTurnObservation(ObservationRegistry registry) {
    return new TurnObservation(registry);
  }
}
