package dev.charley.dialogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own question, said again in a word or two before it is denied: "Fainted? No, love." */
final class Echo {

  private static final Pattern ASKED_BACK =
      Pattern.compile("^\\s*((?:[^\\s?]+\\s+){0,4}[^\\s?]+)\\s*\\?+!*\\s*(\\S.*)$", Pattern.DOTALL);

  private static final Pattern DENIES =
      Pattern.compile(
          "^\\W*(no|nah|naw|nope|never|not|nothing|god no|good (god|heavens|grief|lord)|heavens|course not"
              + "|of course not|certainly not|absurd|ridiculous|nonsense|rubbish|what|don'?t be|why on earth"
              + "|who said|where)\\b|\\b(never said|said no|(did|have)n['’]?o?t said?|nothing of the|no such)\\b",
          Pattern.CASE_INSENSITIVE);

  /** It was there, or is there a little. */
  private static final Pattern LIMITS =
      Pattern.compile(
          "\\b(but|earlier|yesterday|before|now|a bit|a little|sometimes|mild|mildly|slight|slightly|today"
              + "|last night|yet|really bad|as bad)\\b",
          Pattern.CASE_INSENSITIVE);

  private Echo() {}

  /** {@return what a message asks back, if it denies it then} */
  static Optional<String> denied(String text) {
    Matcher asked = ASKED_BACK.matcher(text);
    return asked.find()
            && DENIES.matcher(asked.group(2)).find()
            && !LIMITS.matcher(asked.group(2)).find()
        ? Optional.of(asked.group(1))
        : Optional.empty();
  }
}
