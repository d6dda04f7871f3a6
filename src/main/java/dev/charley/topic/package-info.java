/**
 * Reads, checks and compiles {@code intents/} and {@code seeds/} into one immutable topic pack.
 * Documents come in through {@link dev.charley.topic.DocumentReader}: file, blocks, sentences,
 * passages. Whatever is wrong becomes a {@link dev.charley.topic.Fault}, and all faults are told at
 * once.
 */
@NullMarked
package dev.charley.topic;

import org.jspecify.annotations.NullMarked;
