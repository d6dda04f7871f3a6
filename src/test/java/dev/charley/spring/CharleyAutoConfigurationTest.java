package dev.charley.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.Assistant;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CharleyAutoConfigurationTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(CharleyAutoConfiguration.class));

  @Test
  void aProgramGetsAnAssistant() {
    program.run(context -> assertThat(context).hasSingleBean(Assistant.class));
  }

  @Test
  void aProgramsOwnAssistantIsKept() {
    try (Assistant own = Assistant.builder().build()) {
      program
          .withBean("own", Assistant.class, () -> own)
          .run(context -> assertThat(context.getBean(Assistant.class)).isSameAs(own));
    }
  }

  @Test
  void aFolderThatIsNotThereStopsTheProgramByName(@TempDir Path folder) {
    program
        .withPropertyValues(
            "charley.intents=" + folder.resolve("nowhere"),
            "charley.seeds=" + folder.resolve("nowhere"))
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining(folder.resolve("nowhere").toString()));
  }

  @Test
  void theRegionIsNamedByAProperty() {
    program
        .withPropertyValues("charley.region=US")
        .run(
            context ->
                assertThat(context.getBean(Assistant.class).introduction())
                    .anyMatch(line -> line.contains("Call 911 now.")));
  }

  @Test
  void aRegionThatTheTopicDoesNotHaveStopsTheProgram() {
    program
        .withPropertyValues("charley.region=mars")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("charley.region")
                    .hasMessageContaining("(default, eu, uk, us), but was 'mars'"));
  }
}
