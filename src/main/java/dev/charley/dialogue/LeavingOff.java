package dev.charley.dialogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a question is about taking something no longer, or less of it. */
final class LeavingOff {

  /**
   * Cramps are stopped; of what is taken it is asked whether it should be: "should I stop them".
   */
  private static final Pattern OF_THAT =
      Pattern.compile(
          "\\b(should|shall|can|could|may|must|do) (i|he|she|we|they|you)( just| simply| not)* stop"
              + "( taking)? (them|it)\\b"
              + "|\\b(come|coming|go|leave) off (them|it)\\b"
              + "|\\b(stop taking|take|taking|skip|quit|drop|bin|swap|change|miss) (them|it)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The same in words that nobody uses of cramps. */
  private static final Pattern OF_A_MEDICINE =
      Pattern.compile(
          "\\b(come|coming|came|go|going|leave|leaving|lay|wean) ((them|it|that|those|these|this) )?off\\b"
              + "|\\b(skip|skipping|quit|drop|dropping|bin|binning|swap|miss|missing|halve|halving|stop taking"
              + "|pack in|jack in) (them|it|that|those|these|this|one|a (dose|day|night|week|few))\\b"
              + "|\\b(break|holiday|rest) from (them|it|that|those|these|this)\\b"
              + "|\\b(do|go|manage) without (them|it|that)\\b"
              + "|\\b(cut|cutting) (them|it|that) (down|out|in half)\\b"
              + "|\\b(should|shall|must|ought) (i|he|she|we|they)( just| simply| to)* (stop|quit)"
              + "( taking)? (them|it|that|those|these)\\b"
              + "|\\bif (i|he|she|we|they) (stop|stops|stopped|quit|quits)( taking)?( them| it)?\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STOPPED =
      Pattern.compile("\\bstop( taking)? (them|it)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_SOMETHING =
      Pattern.compile(
          "\\b(stop|stopping|quit|quitting|skip|skipping|drop|dropping|ditch|bin|halve|halving|miss"
              + "|pause|swap|without)\\b"
              + "|\\b(come|coming|go|going|get|getting|leave|leaving|wean|lay|lie) (\\w+ ){0,2}off\\b"
              + "|\\b(give|giving) (\\w+ ){0,2}up\\b"
              + "|\\b(cut|cutting) (\\w+ ){0,2}(down|out|back|in half)\\b",
          Pattern.CASE_INSENSITIVE);

  private LeavingOff() {}

  /** {@return whether it asks so of what was spoken of before} */
  static boolean ofThat(String text) {
    return OF_THAT.matcher(text).find() || ofAMedicine(text);
  }

  /** {@return whether it asks so of something that can only be a medicine} */
  static boolean ofAMedicine(String text) {
    return OF_A_MEDICINE.matcher(text).find();
  }

  /** {@return the text with what is stopped named as what is taken} */
  static String named(String text) {
    return STOPPED.matcher(text).replaceAll(Matcher.quoteReplacement("stop taking it"));
  }

  /** {@return whether it asks so of something that it names} */
  static boolean ofSomething(String text) {
    return OF_SOMETHING.matcher(text).find();
  }
}
