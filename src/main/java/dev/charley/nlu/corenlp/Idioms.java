package dev.charley.nlu.corenlp;

import dev.charley.nlu.Clause;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fixed expressions of English that sound like a sign and are none: "the death of me", "could
 * murder a cup of tea". A finding is looked for in what else a message says. Listed is only what
 * nobody says of a sign that is there; a wish to die, and what may be one ("dying inside", "to die
 * for good"), is never taken out.
 */
final class Idioms {

  private static final String STOP = ".";
  private static final String NEARLY = "(nearly|almost|practically)";

  private static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|",
              "\\b(be|is|are|was|were|been) the death of (me|us|him|her|them)\\b",
              "\\b(cramps?|legs?|calf|calves|foot|feet|toes?)"
                  + " (((is|are) )?(going to|gonna|gunna)|will|'ll) (kill|finish) (me|him|her)( off)?\\b",
              "\\b(scared|frightened|bored|tickled|worried|thrilled|scares|scare|bores) (\\w+ )?to death\\b",
              "\\b(could|would|'d|i'?d) (kill|murder) for\\b",
              "\\b(could|would|'d|i'?d) murder (a|an|some)\\b",
              "\\b(dying|died) (of|from|with) (laughter|laughing|boredom|embarrassment)\\b",
              "\\b(die|died|dies|dying) laughing\\b",
              "\\b(die|dies|died) every (single )?time\\b",
              "\\b('d|would|i'?d) (rather|sooner) die than (eat|drink|stretch|exercise|jog|wear)\\b",
              "\\bover my dead body\\b|\\b(killing|kill) time\\b",
              NEARLY + " (had|have|having) a heart attack (laughing|lol|haha)\\b",
              "\\bstrokes? of (good |bad )?(luck|genius|midnight)\\b",
              "\\b(poison of choice|pick your poison|is (my|his|her|your) poison)\\b",
              "\\bhissy fit\\b|\\bfit as a (fiddle|flea)|\\bfighting fit\\b",
              "\\b(keep|keeps|keeping|kept|get|getting|stay|staying|stays) fit\\b",
              "\\bfit (and|&|n) (well|healthy|active|strong)\\b|\\b(healthy|well|active) and fit\\b",
              "\\b(\\d+|very|quite|pretty|really|fairly|reasonably) (and |but )?fit\\b"
                  + "(?! (today|again|last|for \\d|that))",
              NEARLY + " (passed out|died|choked|collapsed|fainted) (laughing|with laughter)\\b",
              "\\blaugh(ed|ing)? (so (hard|much) )?(till|until|that)? ?(i|we|he|she|they) "
                  + NEARLY
                  + " (passed out|died|choked|collapsed|fainted)\\b",
              "\\bbacks? (went|goes|gone|going|has gone|is) out\\b"),
          Pattern.CASE_INSENSITIVE);

  private Idioms() {}

  /** {@return the places of the idioms in a text, in order} */
  private static List<MatchResult> in(String text) {
    return ANY.matcher(text.replace('’', '\'')).results().toList();
  }

  /**
   * {@return the clauses of a text without its idioms; those that are nothing else are left out}
   */
  static List<Clause> without(String text, List<Clause> clauses) {
    List<MatchResult> idioms = in(text);
    if (idioms.isEmpty()) {
      return clauses;
    }
    List<Clause> literal = new ArrayList<>();
    for (Clause clause : clauses) {
      String rest = rest(clause, idioms);
      if (rest.codePoints().anyMatch(Character::isLetter)) {
        literal.add(new Clause(rest, clause.start(), clause.end()));
      }
    }
    return literal;
  }

  private static String rest(Clause clause, List<MatchResult> idioms) {
    StringBuilder rest = new StringBuilder(clause.text());
    for (int i = idioms.size() - 1; i >= 0; i--) {
      int from = Math.max(idioms.get(i).start(), clause.start()) - clause.start();
      int to = Math.min(idioms.get(i).end(), clause.end()) - clause.start();
      if (from < to) {
        rest.replace(from, Math.min(to, rest.length()), "");
      }
    }
    return rest.toString().strip();
  }

  /** {@return the tokens of a text with a full stop in place of each idiom} */
  static List<CoreLabel> stopsFor(String text, List<CoreLabel> tokens) {
    List<MatchResult> idioms = in(text);
    if (idioms.isEmpty()) {
      return tokens;
    }
    List<CoreLabel> literal = new ArrayList<>();
    for (CoreLabel token : tokens) {
      boolean inside =
          idioms.stream()
              .anyMatch(
                  idiom ->
                      idiom.start() < token.endPosition() && token.beginPosition() < idiom.end());
      if (!inside) {
        literal.add(token);
      } else if (literal.isEmpty() || !literal.get(literal.size() - 1).word().equals(STOP)) {
        literal.add(stop(token));
      }
    }
    return literal;
  }

  private static CoreLabel stop(CoreLabel token) {
    CoreLabel label = new CoreLabel(token);
    label.setWord(STOP);
    return label;
  }
}
