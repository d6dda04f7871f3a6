package dev.charley.dialogue;

import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Thing;
import java.util.regex.Pattern;

/** Who tells that others swear by something asks whether it helps. */
final class Hearsay {

  private static final Pattern HEARD =
      Pattern.compile(
          "\\b(i|ive|i've|i’ve|we|we've) (have )?(just |once |also )?(heard|read|hear)\\b"
              + "|\\b(says?|said|sez|reckons?|swears?|swore|swearing|recommends?|recommended|insists?|claims?"
              + "|told me|tells me|telling me|meant to|supposed to|they say)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Probability from which something may only be told. */
  private static final double LEAST = 0.3;

  private Hearsay() {}

  /** {@return whether the message only tells what others say of a thing that it names} */
  static boolean of(Interpretation message) {
    return message.confidenceIn(IntentDefinition.REPORT) >= LEAST
        && !message.asks()
        && message.findings().isEmpty()
        && message.things().stream().anyMatch(Thing::isName)
        && HEARD.matcher(message.text()).find();
  }
}
