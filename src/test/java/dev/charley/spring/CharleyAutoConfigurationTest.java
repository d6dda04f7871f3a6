package dev.charley.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.Assistant;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

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
  void intentsAloneStopTheProgramByName(@TempDir Path folder) {
    program
        .withPropertyValues("charley.intents=" + folder)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("charley.intents")
                    .hasMessageContaining("charley.seeds is not set"));
  }

  @Test
  void foldersThatAreSetToNothingDoNotGiveTheAssistantOfTheLibrary() {
    program
        .withPropertyValues("charley.intents=", "charley.seeds=")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("charley.intents")
                    .hasMessageContaining("expected a folder"));
  }

  @Test
  void aProgramThatCannotStartListsTheFaultsOfItsTopic(@TempDir Path folder) {
    program
        .withPropertyValues("charley.intents=" + folder, "charley.seeds=" + folder)
        .run(
            context -> {
              Throwable failure = Objects.requireNonNull(context.getStartupFailure());
              assertThat(analyses(failure))
                  .singleElement()
                  .satisfies(
                      analysis ->
                          assertThat(analysis.getDescription())
                              .contains(folder + ": expected at least one .md, .txt or .html"))
                  .satisfies(analysis -> assertThat(analysis.getAction()).contains("charley lint"));
            });
  }

  /** What the analyzers that Spring Boot finds make of a failure. */
  private static List<FailureAnalysis> analyses(Throwable failure) {
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(FailureAnalyzer.class, (type, name, reason) -> {})
        .stream()
        .map(analyzer -> analyzer.analyze(failure))
        .filter(Objects::nonNull)
        .toList();
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
