/**
 * The library's front door. Start at {@link dev.charley.Assistant}: build one, keep it, and take
 * turns with it; {@link dev.charley.Conversation} keeps the state for you, {@link
 * dev.charley.CharleyJson} turns replies and states into JSON and back.
 *
 * <p>All types of this package are for embedders, and so are those that its signatures lead to,
 * which the other packages name as theirs. The rest is public only because other packages use it,
 * and may change at any time; {@code docs/public-api.txt} lists both.
 */
@NullMarked
package dev.charley;

import org.jspecify.annotations.NullMarked;
