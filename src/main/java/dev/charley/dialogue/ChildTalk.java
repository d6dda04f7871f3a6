package dev.charley.dialogue;

import dev.charley.nlu.Utterance;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a conversation in which a child was spoken of is about the child still. */
final class ChildTalk {

  private static final Pattern CHILD =
      Pattern.compile(
          "\\b(he|him|his|she|her|hers|kids?|child(ren)?|son|daughter|boy|girl|lad|lass|wean|bairn"
              + "|baby|toddler|little one|grand(son|daughter|child|kids?))\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * The writer's own cramps; "what can I do", "I'm worried" and "I have tried that" may well be
   * said of a child, and the documents say nothing on children.
   */
  private static final Pattern WRITER =
      Pattern.compile(
          "\\b(what|how) about (me|myself)\\b|\\b(me too|me as well|myself|mine|my own)\\b"
              + "|\\bi (also |still )?(get|suffer from|have) (it|them|these|those|one|cramps?)\\b"
              + "|\\bmy (left |right |own |poor )?(legs?|calf|calves|foot|feet|thighs?|shins?|toes?|cramps?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RATHER_WRITER =
      Pattern.compile(
          "\\b(what|how) about (me|myself)\\b|\\b(me too|me as well)\\b", Pattern.CASE_INSENSITIVE);

  private ChildTalk() {}

  /** {@return whether the last that spoke of either was about the child} */
  static boolean goesOn(List<Exchange> exchanges, Utterance utterance) {
    if (isOfEither(utterance.text())) {
      return isOfChild(utterance.text());
    }
    for (int i = exchanges.size() - 1; i >= 0; i--) {
      if (isOfEither(exchanges.get(i).said())) {
        return isOfChild(exchanges.get(i).said());
      }
    }
    return true;
  }

  private static boolean isOfEither(String text) {
    return CHILD.matcher(text).find() || WRITER.matcher(text).find();
  }

  /** "What about me, not him" is about the writer, "I'm worried about him" about the child. */
  private static boolean isOfChild(String text) {
    return CHILD.matcher(text).find() && !RATHER_WRITER.matcher(text).find();
  }
}
