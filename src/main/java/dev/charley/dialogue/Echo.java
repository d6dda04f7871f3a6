package dev.charley.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own question, said again in up to five words before it is denied: "Fainted? No, love." */
final class Echo {

  private static final Pattern ASKED_BACK =
      Pattern.compile("^\\s*((?:[^\\s?]+\\s+){0,4}[^\\s?]+)\\s*\\?+!*\\s*(\\S.*)$", Pattern.DOTALL);

  private static final Pattern DENIES =
      Pattern.compile(
          "^\\W*(no|nah|naw|nope)(?=\\W*$|\\s*[,.!;:]|\\s+(i|i['’]?m|it|it['’]?s|love|mate|dear|pal|not"
              + "|nothing|never|no|of course|way|thanks|she|he|they)\\b)"
              + "|^\\W*(god no|(good )?(god|heavens|grief|lord) no|(of )?course not|certainly not|absurd"
              + "|ridiculous|nonsense|rubbish|don['’]?t be (daft|silly|ridiculous|absurd))\\b"
              + "|\\b(never said (that|so|it)|(did|have)(n['’]?t| not) sa(y|id) (that|so|it|any)"
              + "|nothing of the (kind|sort)|no such thing)\\b",
          Pattern.CASE_INSENSITIVE);

  /** It is there, or was, or is there in another way. */
  private static final Pattern LIMITS =
      Pattern.compile(
          "\\b(but|earlier|yesterday|before|now|a bit|a little|sometimes|mild|mildly|slight|slightly|today"
              + "|last night|yet|really bad|as bad|more|rather|yes|yeah|aye|worse|like a)\\b",
          Pattern.CASE_INSENSITIVE);

  private Echo() {}

  /**
   * {@return what a message says after it said our question back, in words of the question; empty
   * when it does not, or denies what it said back}
   *
   * @param question the question that is open
   */
  static Optional<String> after(String question, String text) {
    Matcher asked = ASKED_BACK.matcher(text);
    if (!asked.find() || denied(text).isPresent() || asked.group(2).contains("?")) {
      return Optional.empty();
    }
    List<String> ours = ContextResolver.words(question);
    List<String> words = ContextResolver.words(asked.group(1));
    return !words.isEmpty() && ours.containsAll(words)
        ? Optional.of(asked.group(2))
        : Optional.empty();
  }

  /** {@return what a message asks back, in lower case, if it denies it then} */
  static Optional<String> denied(String text) {
    Matcher asked = ASKED_BACK.matcher(text);
    return asked.find()
            && DENIES.matcher(asked.group(2)).find()
            && !LIMITS.matcher(asked.group(2)).find()
        ? Optional.of(asked.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
