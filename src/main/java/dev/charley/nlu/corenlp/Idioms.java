package dev.charley.nlu.corenlp;

import dev.charley.nlu.Clause;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fixed expressions of English that sound like a sign and are none: "the death of me", "could
 * murder a cup of tea". A finding is looked for in what else a message says. What is no fixed
 * expression, such as a wish to die, is never taken out.
 */
final class Idioms {

  private static final String STOP = ".";
  private static final String WHO = "(me|us|him|her|them|you|my \\w+|the \\w+|\\w+)";
  private static final String NEARLY = "(nearly|almost|practically|damn near)";

  private static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|",
              // death
              "\\b(be|is|are|was|were|been) the death of (me|us|him|her|them)\\b",
              "\\b(cramps?|pains?|legs?|calf|calves|foot|feet|toes?|these|this|stairs|job|boss)"
                  + " (((is|are) )?(going to|gonna|gunna)|will|'ll) (kill|finish) (me|him|her)( off)?\\b",
              "\\b(scared|frightened|bored|tickled|worried|thrilled|scares|scare|bores) (\\w+ )?to death\\b",
              "\\b(could|would|'d|i'?d|id) (kill|murder) for \\w+( \\w+){0,3}",
              "\\b(could|would|'d|i'?d|id) murder (a|an|some) \\w+( of \\w+)?",
              "\\b(dying|died) (of|from|with|to) (laughter|laughing|boredom|embarrassment|shame)\\b",
              "\\b(die|died|dies|dying|dead) (laughing|of laughter)\\b",
              "\\bdying (for|to) (a|an|some|know|see|try|hear|tell|get|ask)\\b",
              "\\bto die for\\b|\\bover my dead body\\b|\\bdead to the world\\b",
              "\\b(die|dies|died|dying) (a little |a bit )?(inside|every (single )?time|each time)\\b",
              "\\b('d|would|id|i'd) (rather|sooner) die than (?!(go|live|carry|keep|face|wake|be|put|suffer"
                  + "|endure|have|feel|stay|continue|another|this|that|do this|do that|to)\\b)\\w+",
              "\\b(kill|killing|killed) (two birds|time)\\b|\\bdressed to kill\\b",
              "\\bto save my life\\b|\\b(scared|frightened) the life out of " + WHO,
              // heart, breath, mind
              NEARLY
                  + " (had|gave "
                  + WHO
                  + "|gives "
                  + WHO
                  + "|have|having) (a|an) (heart attack|coronary|stroke|fit|seizure)"
                  + " (when|at|seeing|laughing|lol|haha|over|because|from laughing)\\b",
              "\\b(gave|gives|give|giving) (me|him|her|us|them) (a|an) heart attack\\b",
              "\\bstrokes? of (good |bad )?(luck|genius|midnight)\\b",
              "\\b(poison of choice|pick your poison|name your poison|is (my|his|her|your) poison)\\b",
              "\\bin stitches\\b|\\bout like a light\\b",
              // a fit of temper, and being fit
              "\\b(threw|throw|throws|throwing) a ((right|proper|big|hissy|massive) ){0,2}fit\\b|\\bhissy fit\\b",
              NEARLY + " (had|have|having) a fit\\b",
              "\\bfit as a \\w+|\\bfighting fit\\b",
              "\\b(keep|keeps|keeping|kept|get|getting|stay|staying|stays) fit\\b",
              "\\bfit (and|&|n) (well|healthy|active|strong)\\b|\\b(healthy|well|active) and fit\\b",
              "\\b(\\d+|very|quite|pretty|really|fairly|reasonably|super) (and |but )?((very|quite|pretty|really"
                  + "|fairly) )?fit\\b(?! (today|again|last|for \\d|that))",
              // laughing
              "\\b(laughed|laughing|laugh) (so (hard|much) )?(till|until|that)? ?(i|we|he|she|they) "
                  + NEARLY
                  + "? ?(passed out|died|wet (my|him|her)self|peed|choked|collapsed|fainted)\\b",
              NEARLY
                  + " (passed out|died|choked|collapsed|fainted|wet myself|peed myself) (laughing|with laughter)\\b",
              // limbs
              "\\b(cost|costs|costing|charge[sd]?)( \\w+)? an arm and a leg\\b",
              "\\b(pulling|pull|pulls) (my|your|his|her|our|the other) leg\\b",
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
