package dev.charley.spring;

import dev.charley.Assistant;
import dev.charley.TurnObserver;
import dev.charley.UserCache;
import dev.charley.reply.UnknownRegionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Gives a Spring Boot program an {@link Assistant}, unless it has one of its own. Every {@link
 * TurnObserver} bean stands around its turns, the first in order outermost. What is said while it
 * is built goes to the program's log; of turns nothing does.
 */
@AutoConfiguration
@EnableConfigurationProperties(CharleyProperties.class)
public class CharleyAutoConfiguration {

  private static final Log LOG = LogFactory.getLog(CharleyAutoConfiguration.class);

  private static final List<String> INTENTS_AND_SEEDS = List.of("charley.intents", "charley.seeds");

  /** Made by Spring. */
  public CharleyAutoConfiguration() {}

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  Assistant assistant(
      CharleyProperties properties, ObjectProvider<TurnObserver> observers, Environment program) {
    INTENTS_AND_SEEDS.forEach(property -> requireFolder(property, program));
    Path cache = properties.cache() == null ? UserCache.folder() : properties.cache();
    Assistant.Builder builder =
        Assistant.builder()
            .region(properties.region())
            .cache(cache)
            .progress(line -> LOG.info("Charley's topic: " + line))
            .remarks(line -> LOG.warn("Charley's topic: " + line));
    setTopic(builder, properties.intents(), properties.seeds());
    List<TurnObserver> ordered = new ArrayList<>(observers.orderedStream().toList());
    Collections.reverse(ordered);
    ordered.forEach(builder::observer);
    warnUnlessWritable(cache);
    try {
      return builder.build();
    } catch (UnknownRegionException e) {
      throw new InvalidConfigurationPropertyValueException(
          "charley.region", e.region(), String.valueOf(e.getMessage()));
    }
  }

  /** Set to nothing, a folder is bound as if it were not set, and the topic would be another. */
  private static void requireFolder(String property, Environment program) {
    Binder.get(program)
        .bind(property, String.class)
        .ifBound(
            value -> {
              if (value.isBlank()) {
                throw new InvalidConfigurationPropertyValueException(
                    property, value, "expected a folder, or no such property, but was nothing");
              }
            });
  }

  private static void setTopic(
      Assistant.Builder builder, @Nullable Path intents, @Nullable Path seeds) {
    if (intents != null && seeds == null) {
      throw new InvalidConfigurationPropertyValueException(
          "charley.intents", intents, "intents need documents, but charley.seeds is not set");
    }
    if (intents != null) {
      builder.intents(intents);
    }
    if (seeds != null) {
      builder.seeds(seeds);
    }
  }

  /** Otherwise nobody would know why every start is slow. */
  private static void warnUnlessWritable(Path cache) {
    try {
      Files.createDirectories(cache);
      Files.delete(Files.createTempFile(cache, "probe", null));
    } catch (IOException e) {
      LOG.warn(
          "expected charley.cache to be a folder that can be written, but was "
              + cache
              + "; all that is kept there is made anew at every start");
    }
  }
}
