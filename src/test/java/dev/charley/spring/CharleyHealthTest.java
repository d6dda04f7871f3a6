package dev.charley.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.Assistant;
import dev.charley.SharedAssistant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class CharleyHealthTest {

  private static final Assistant ASSISTANT = SharedAssistant.get();

  private final ApplicationContextRunner program =
      withAssistant(
          "assistant",
          new ApplicationContextRunner()
              .withConfiguration(
                  AutoConfigurations.of(
                      CharleyAutoConfiguration.class,
                      CharleyHealthAutoConfiguration.class,
                      HealthContributorRegistryAutoConfiguration.class)));

  /** The shared assistant outlives the program. */
  private static ApplicationContextRunner withAssistant(
      String name, ApplicationContextRunner program) {
    return program.withBean(
        name,
        Assistant.class,
        () -> ASSISTANT,
        definition -> ((AbstractBeanDefinition) definition).setDestroyMethodName(""));
  }

  @Test
  void anAssistantIsUpAndSaysWhatItIsAboutAndHowMuchItCanQuote() {
    program.run(
        context -> {
          Health health =
              health(context.getBean(HealthContributorRegistry.class).getContributor("charley"));
          assertThat(health.getStatus()).isEqualTo(Status.UP);
          assertThat(health.getDetails())
              .containsEntry("topic", "night leg cramps")
              .containsEntry("documents", ASSISTANT.documents().size())
              .containsEntry("passages", ASSISTANT.passages().size());
        });
  }

  @Test
  void aClosedAssistantIsDown() {
    Assistant closed = Assistant.builder().cache(SharedAssistant.CACHE).build();
    closed.close();
    assertThat(new AssistantHealth(closed).health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void ofTwoAssistantsEachHasItsHealth() {
    withAssistant("other", program)
        .run(
            context -> {
              CompositeHealthContributor all =
                  context.getBean("charleyHealthContributor", CompositeHealthContributor.class);
              assertThat(health(all.getContributor("assistant")).getStatus()).isEqualTo(Status.UP);
              assertThat(health(all.getContributor("other")).getStatus()).isEqualTo(Status.UP);
            });
  }

  @Test
  void aPropertyTurnsItOff() {
    program
        .withPropertyValues("management.health.charley.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean("charleyHealthContributor"));
  }

  @Test
  void aProgramWithoutHealthGetsAnAssistantAllTheSame() {
    withAssistant(
            "assistant", new ApplicationContextRunner().withUserConfiguration(ImportsByName.class))
        .withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(Assistant.class)
                    .doesNotHaveBean("charleyHealthContributor"));
  }

  /** Has Spring read the classes from their bytes, as it does in a program. */
  @Configuration
  @ImportAutoConfiguration({CharleyAutoConfiguration.class, CharleyHealthAutoConfiguration.class})
  static class ImportsByName {}

  private static Health health(@Nullable HealthContributor contributor) {
    return Objects.requireNonNull(((HealthIndicator) Objects.requireNonNull(contributor)).health());
  }
}
