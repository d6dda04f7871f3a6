package dev.charley.nlu.corenlp;

import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.Optional;

/** Tells whether the pattern of a finding can be read, before anything is learnt. */
public final class PatternCheck {

  /** An error that CoreNLP throws and does not let anybody name. */
  private static final String LEXER_ERROR = "TokenMgrError";

  private PatternCheck() {}

  /** {@return what is wrong with a TokensRegex pattern, in one line; empty when nothing is} */
  public static Optional<String> fault(String pattern) {
    try {
      TokenSequencePattern.compile(pattern);
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(firstLine(e.getCause() == null ? e : e.getCause()));
    } catch (Error e) {
      if (e.getClass().getSimpleName().equals(LEXER_ERROR)) {
        return Optional.of(firstLine(e));
      }
      throw e;
    }
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("something else");
  }
}
