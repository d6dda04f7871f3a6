package dev.charley.spring;

import dev.charley.Assistant;
import dev.charley.TurnObserver;
import dev.charley.reply.UnknownRegionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;

/**
 * Gives a Spring Boot program an {@link Assistant}, unless it has one of its own. Every {@link
 * TurnObserver} bean stands around its turns, the first in order outermost.
 */
@AutoConfiguration
@EnableConfigurationProperties(CharleyProperties.class)
public class CharleyAutoConfiguration {

  /** Made by Spring. */
  public CharleyAutoConfiguration() {}

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  Assistant assistant(CharleyProperties properties, ObjectProvider<TurnObserver> observers) {
    Assistant.Builder builder = Assistant.builder().region(properties.region());
    set(properties.intents(), builder::intents);
    set(properties.seeds(), builder::seeds);
    set(properties.cache(), builder::cache);
    List<TurnObserver> ordered = new ArrayList<>(observers.orderedStream().toList());
    Collections.reverse(ordered);
    ordered.forEach(builder::observer);
    try {
      return builder.build();
    } catch (UnknownRegionException e) {
      throw new InvalidConfigurationPropertyValueException(
          "charley.region", e.region(), String.valueOf(e.getMessage()));
    }
  }

  private static void set(@Nullable Path folder, Consumer<Path> setter) {
    if (folder != null) {
      setter.accept(folder);
    }
  }
}
