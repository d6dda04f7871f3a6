/**
 * Reads, checks and compiles the folders {@code intents/} and {@code seeds/} into one immutable
 * {@link dev.charley.topic.TopicPack}. Start at {@link dev.charley.topic.TopicReader} for what the
 * files hold, at {@link dev.charley.topic.TopicCompiler} for what is learnt from them, at {@link
 * dev.charley.topic.PackFile} for how the result is kept, at {@link dev.charley.topic.TopicLint}
 * for what is remarked on a topic for its author.
 *
 * <p>For embedders: {@link dev.charley.topic.FaultyTopicException}, {@link
 * dev.charley.topic.Fault}.
 */
@NullMarked
package dev.charley.topic;

import org.jspecify.annotations.NullMarked;
