package dev.charley.nlu.corenlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The polite words before a question ("Hello, could you please tell me:"), which ask for nothing.
 */
final class Courtesy {

  private static final Pattern PREFACE =
      Pattern.compile(
          "^\\s*((hi|hello|hey|hiya|good (morning|evening|day|afternoon)|dear \\w+|excuse me"
              + "|sorry to (bother|trouble) you)( there| charley| all| everyone)?[,.!:]*\\s+)?"
              + "((please[, ]+)?(can|could|would|will) you (please |kindly |maybe )?"
              + "(tell|explain|say)( to)?( me| us)?( please)?[,:]*\\s+"
              + "|(please[, ]+)?tell me[,:]*\\s+|please[, ]+)?",
          Pattern.CASE_INSENSITIVE);

  private Courtesy() {}

  /** {@return the text without its polite preface; the whole of it where little else is left} */
  static String without(String text) {
    Matcher preface = PREFACE.matcher(text);
    if (!preface.find() || preface.end() == 0) {
      return text;
    }
    String rest = text.substring(preface.end());
    return Tokens.words(rest).size() < 2 ? text : rest;
  }
}
