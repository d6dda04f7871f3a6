package dev.charley.dialogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Left or right: what is well on one side says nothing of the other. */
enum Side {
  LEFT,
  RIGHT;

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(left|right) (one|leg|calf|foot|ankle|shin|side|hand|arm)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BOTH =
      Pattern.compile("\\b(both|neither|either)\\b", Pattern.CASE_INSENSITIVE);

  /** {@return the one side that a text names; empty when it names none, or both} */
  static Optional<Side> of(String text) {
    Matcher named = NAMED.matcher(text);
    Optional<Side> found = Optional.empty();
    while (named.find()) {
      Side side = valueOf(named.group(1).toUpperCase(Locale.ROOT));
      if (found.filter(other -> other != side).isPresent()) {
        return Optional.empty();
      }
      found = Optional.of(side);
    }
    return BOTH.matcher(text).find() ? Optional.empty() : found;
  }

  /** {@return whether a message speaks of the side that the message before it did not} */
  static boolean isOther(String message, String before) {
    Optional<Side> side = of(message);
    return side.isPresent() && of(before).filter(other -> other != side.get()).isPresent();
  }
}
