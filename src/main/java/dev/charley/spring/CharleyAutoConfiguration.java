package dev.charley.spring;

import dev.charley.Assistant;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives a Spring Boot program an {@link Assistant}, unless it has one of its own. */
@AutoConfiguration
@EnableConfigurationProperties(CharleyProperties.class)
public class CharleyAutoConfiguration {

  /** Made by Spring. */
  public CharleyAutoConfiguration() {}

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  Assistant assistant(CharleyProperties properties) {
    Assistant.Builder builder = Assistant.builder().region(properties.region());
    set(properties.intents(), builder::intents);
    set(properties.seeds(), builder::seeds);
    set(properties.cache(), builder::cache);
    return builder.build();
  }

  private static void set(@Nullable Path folder, Consumer<Path> setter) {
    if (folder != null) {
      setter.accept(folder);
    }
  }
}
