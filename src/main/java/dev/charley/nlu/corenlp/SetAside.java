package dev.charley.nlu.corenlp;

import dev.charley.nlu.Clause;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Clauses that say what is not asked for ("I don't want to know why, just how to make it stop"):
 * they would draw the message to the very thing it leaves out. Thread-safe.
 */
final class SetAside {

  private static final int FEWEST_WORDS = 3; // of what is left, to be a request by itself

  /** How such a clause begins; what is left out follows. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(and |but |so |um |ok |look |please )*+(i |we |i'm |im |i am )?"
              + "(really |just )?("
              + "(do ?n['’o]?t|don't|dont|not|never) (really )?(want|wanna|need|care|after|asking|ask|looking"
              + "|interested|bothered|fussed|here)\\b"
              + "|not (a|an|the|for|about|why|how|what)\\b"
              + "|(skip|forget|spare me|leave out|leave aside|never ?mind|enough of|sod|stuff|bugger)"
              + " (the|your|all|about|why|how|what|next|that)\\b"
              + "|no (more )?\\w+( \\w+)?( or \\w+)?( please| thanks| thank you| ta| for me)"
              + "|don['’]?t (tell|give|send) me\\b"
              + ")",
          Pattern.CASE_INSENSITIVE);

  private SetAside() {}

  /**
   * {@return the clauses that may ask for something; all of them when what is left would say too
   * little}
   */
  static List<Clause> without(List<Clause> clauses) {
    List<Clause> left = clauses.stream().filter(clause -> !isSetAside(clause)).toList();
    int words = left.stream().mapToInt(clause -> Tokens.words(clause.text()).size()).sum();
    return words >= FEWEST_WORDS ? left : clauses;
  }

  /** A question is never set aside: "don't you want to know why?" asks. */
  private static boolean isSetAside(Clause clause) {
    return !clause.text().endsWith("?") && OPENING.matcher(clause.text()).find();
  }
}
