package dev.charley.nlu.corenlp;

import dev.charley.nlu.Clause;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a message into the parts that can be understood by themselves: at the ends of sentences,
 * at strong stops inside them, and before a conjunction that begins a new clause.
 */
final class Clauses {

  private static final Set<String> STOPS =
      Set.of(".", "!", "?", ";", "...", "..", "--", "?!", "!?");
  private static final Set<String> JOINTS =
      Set.of(
          "and", "an", "n", "&", "or", "but", "also", "plus", "then", "because", "cos", "though");
  private static final Set<String> OPENERS =
      Set.of(
          "i", "im", "i'm", "ive", "my", "he", "she", "they", "we", "it", "its", "there", "theres",
          "this", "that", "what", "why", "how", "hows", "when", "who", "where", "which", "is",
          "are", "was", "were", "do", "does", "did", "can", "could", "should", "would", "will",
          "ought", "has", "have", "at", "in", "get", "now", "nothing", "someone", "dad", "mum",
          "mom", "wife", "husband", "you", "the", "your", "am", "if", "whats", "hes", "shes", "any",
          "also", "tell");
  private static final int SHORTEST = 3;

  private Clauses() {}

  /** {@return the clauses of the text in order; the whole text when it cannot be split} */
  static List<Clause> of(String text, List<CoreLabel> tokens) {
    List<Clause> clauses = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > first && beginsClause(text, tokens, first, i)) {
        add(clauses, text, tokens, first, i);
        first = i;
      }
    }
    add(clauses, text, tokens, first, tokens.size());
    return clauses.isEmpty() ? List.of(new Clause(text, 0, text.length())) : clauses;
  }

  private static boolean beginsClause(String text, List<CoreLabel> tokens, int first, int i) {
    String before = tokens.get(i - 1).word();
    if (STOPS.contains(before) || isLineBreak(text, tokens.get(i - 1), tokens.get(i))) {
      return true;
    }
    String word = lower(tokens, i);
    boolean enough = i - first >= SHORTEST && tokens.size() - i >= SHORTEST;
    if (before.equals(",")) {
      return enough;
    }
    return enough && JOINTS.contains(word) && OPENERS.contains(lower(tokens, i + 1));
  }

  private static boolean isLineBreak(String text, CoreLabel left, CoreLabel right) {
    return text.substring(left.endPosition(), right.beginPosition()).indexOf('\n') >= 0;
  }

  private static String lower(List<CoreLabel> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).word().toLowerCase(Locale.ROOT) : "";
  }

  private static void add(
      List<Clause> clauses, String text, List<CoreLabel> tokens, int first, int end) {
    boolean readable =
        tokens.subList(first, end).stream()
            .anyMatch(token -> Character.isLetterOrDigit(token.word().codePointAt(0)));
    if (readable) {
      int start = tokens.get(first).beginPosition();
      int stop = tokens.get(end - 1).endPosition();
      clauses.add(new Clause(text.substring(start, stop), start, stop));
    }
  }
}
