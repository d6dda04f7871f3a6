package dev.charley.nlu.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

/** CoreNLP's Penn Treebank tokenizer, set to keep what people type as they typed it. */
final class Tokens {

  private static final String OPTIONS =
      "untokenizable=noneKeep,normalizeParentheses=false,normalizeOtherBrackets=false,"
          + "ellipses=ascii,dashes=ascii,quotes=ascii,escapeForwardSlashAsterisk=false";

  private Tokens() {}

  /** {@return the tokens of the text in order, each with its place} */
  static List<CoreLabel> of(String text) {
    return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS)
        .tokenize();
  }

  /** {@return the lower-case words of the text} */
  static List<String> words(String text) {
    return of(text).stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList();
  }
}
