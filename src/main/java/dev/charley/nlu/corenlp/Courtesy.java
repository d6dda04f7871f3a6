package dev.charley.nlu.corenlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The polite words before a question ("Hello, could you please tell me:"), which ask for nothing.
 */
final class Courtesy {

  private static final int LEAST = 3; // words and stops that have to be left

  private static final Pattern PREFACE =
      Pattern.compile(
          "^\\s*((hi|hello|hey|hiya|good (morning|evening|day|afternoon)|dear \\w+|excuse me"
              + "|sorry to (bother|trouble) you)( there| charley| all| everyone)?[,.!:]*\\s+)?"
              + "((please[, ]+)?(can|could|would|will) you (please |kindly |maybe )?"
              + "(tell|explain|say)( to)?( me| us)?( please)?[,:]*\\s+"
              + "|(please[, ]+)?tell me[,:]*\\s+|please[, ]+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "^\\s*((i have|i've|ive|i got|got|just)? ?(a|one|another|a quick|a silly|a daft) (question|one)"
              + "( for you| please)?|(quick|silly|daft|stupid|random) (question|one)"
              + "|can i ask (you )?(something|a question))[,.!:-]+\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THANKS =
      Pattern.compile(
          "[\\s,.!?-]+(many thanks|thanks|thank you|thankyou|thx|ta|cheers)"
              + "( a lot| a million| so much| very much| in advance| love| mate| again)?[\\s.!)x]*$",
          Pattern.CASE_INSENSITIVE);

  private Courtesy() {}

  /**
   * {@return the text without its polite preface, announcement and closing thanks; the whole of it
   * where little else is left}
   */
  static String without(String text) {
    String rest = text.substring(endOf(PREFACE, text));
    rest = rest.substring(endOf(ANNOUNCEMENT, rest));
    Matcher thanks = THANKS.matcher(rest);
    if (thanks.find()) {
      boolean asked = rest.substring(thanks.start()).stripLeading().startsWith("?");
      rest = rest.substring(0, thanks.start()) + (asked ? "?" : "");
    }
    return Tokens.words(rest).size() < LEAST ? text : rest;
  }

  private static int endOf(Pattern opening, String text) {
    Matcher found = opening.matcher(text);
    return found.find() ? found.end() : 0;
  }
}
