package dev.charley.spring;

import dev.charley.reply.Phrasebook;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the assistant is built.
 *
 * @param intents folder with the intents of another topic; those of the library if not set
 * @param seeds folder with the documents of another topic; those of the library if not set
 * @param region region of the topic whose emergency numbers are named: default, us, uk or eu, or
 *     another of your own topic; in capitals or not. One that the topic does not have is an error
 * @param cache folder for compiled topic packs and the unpacked encoder; the user's cache if not
 *     set
 */
@ConfigurationProperties("charley")
public record CharleyProperties(
    @Nullable Path intents,
    @Nullable Path seeds,
    @DefaultValue(Phrasebook.DEFAULT_REGION) String region,
    @Nullable Path cache) {}
