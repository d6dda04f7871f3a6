package dev.charley.dialogue;

import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Utterance;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a conversation in which a child was spoken of is about the child still. */
final class ChildTalk {

  /** The intent of kind limit, and its line. */
  static final String INTENT = "child";

  static final String FINDING = "child_patient";

  /**
   * Probability from which a message without a word of a child's age is about one; by judgement.
   */
  private static final double SURELY = 0.4;

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

  private static final Pattern OWN =
      Pattern.compile(
          "\\b(my|our|his|her|ma|me|the) (\\w+ ){0,2}(kids?|child(ren)?|son|daughter|boy|girl|lad|lass|wean"
              + "|bairn|baby|toddler|little one|grand(son|daughter|child|kids?))\\b"
              + "|\\bi['’]?m (only |just )?(\\d|1[0-5])\\b(?! ?(weeks|months|stone|days))",
          Pattern.CASE_INSENSITIVE);

  private ChildTalk() {}

  /** {@return whether a message is surely about a child that the writer knows} */
  static boolean isOfOwn(Interpretation message) {
    return isSure(message) && OWN.matcher(message.text()).find();
  }

  /** {@return whether a message is likelier about a child than anything else, and surely enough} */
  static boolean isSure(Interpretation message) {
    return message.isTop(INTENT) && message.confidenceIn(INTENT) >= SURELY;
  }

  /** {@return whether the talk is about a child that was spoken of} */
  static boolean isOn(Situation situation) {
    return situation.state().findings().isPresent(FINDING)
        && goesOn(situation.state().exchanges(), situation.utterance());
  }

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
