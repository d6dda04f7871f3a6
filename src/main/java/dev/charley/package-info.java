/**
 * The library's front door. Start at {@link dev.charley.Assistant}: build one, keep it, and take
 * turns with it; {@link dev.charley.Conversation} keeps the state for you, {@link
 * dev.charley.CharleyJson} turns replies and states into JSON and back.
 */
@NullMarked
package dev.charley;

import org.jspecify.annotations.NullMarked;
