package dev.charley.nlu.corenlp;

import dev.charley.encoding.EncodedText;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.LabelledText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts examples down to the clauses that teach something, since messages are read clause by clause:
 * of an example that affirms a finding the clause that most probably says so, of all others
 * somewhat more clauses, those that are most easily taken for one. A first classifier, trained on
 * whole examples, judges (multiple-instance learning: Dietterich, Lathrop and Lozano-Perez,
 * Artificial Intelligence 1997).
 *
 * <p>How many clauses without a finding are kept was chosen on the validation vignettes and
 * messages ({@code validation-2}): fewer raise more false alarms, more take longer to learn from
 * and gain little.
 */
public final class ClauseSelection {

  /** The label of clauses that affirm no finding. */
  public static final String NONE = "none";

  private static final int SHORT = 12; // words of an example that is kept whole besides
  private static final int FEWEST_WORDS = 2;

  /**
   * From when on what counts as affirming nothing may well affirm a finding, and teaches nothing.
   *
   * @param unknown probability of a message of which nothing is known
   * @param near the same of a clause of a message that is near a finding: what stands under one
   *     finding's {@code not_said} may well affirm another
   */
  public record Doubt(double unknown, double near) {}

  private static final double NONE_SHARE = 1.6; // mistakable clauses a clause that affirms
  private static final int EASY = 20; // of the less mistakable clauses one in so many is kept
  private static final int PASSING = 6; // words of a message in passing
  private static final int SOME = 3; // of the other messages one in so many is shown to the judge

  private final List<String> labels;
  private final SemanticModel judge;
  private final Doubt doubt;

  private ClauseSelection(List<String> labels, SemanticModel judge, Doubt doubt) {
    this.labels = labels;
    this.judge = judge;
    this.doubt = doubt;
  }

  /**
   * A message cut into clauses, with the vector of the whole and of each clause within it.
   *
   * @param text the message
   * @param whole its vector
   * @param clauses of two words and more, in order
   * @param within the vectors of the clauses, in the same order
   */
  public record Cut(String text, Vector whole, List<Clause> clauses, List<Vector> within) {

    /** Copies the lists. */
    public Cut {
      clauses = List.copyOf(clauses);
      within = List.copyOf(within);
    }

    /**
     * {@return a message cut into its clauses}
     *
     * @param text the message
     * @param encoded its token states
     */
    public static Cut of(String text, EncodedText encoded) {
      List<Clause> clauses =
          Clauses.of(text, Tokens.of(text)).stream().filter(Cut::hasWords).toList();
      return new Cut(
          text,
          encoded.vector(),
          clauses,
          clauses.stream().map(clause -> encoded.vector(clause.start(), clause.end())).toList());
    }

    private static boolean hasWords(Clause clause) {
      return Tokens.words(clause.text()).stream()
              .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
              .count()
          >= FEWEST_WORDS;
    }

    boolean isOneClause() {
      return clauses.size() <= 1;
    }
  }

  /**
   * An example.
   *
   * @param label the finding it affirms, or {@value #NONE}
   * @param cut the example, cut
   */
  public record Example(String label, Cut cut) {}

  /**
   * {@return clauses with their labels, in order}
   *
   * @param examples messages that affirm a finding and such as are near one and affirm none
   * @param others messages that affirm none, for all that is known
   * @param passing the same, of which the shortest are kept however little they are like a finding:
   *     a word or two may sound like anything
   * @param doubt what of the messages without a finding is left out
   */
  public static List<LabelledText> of(
      List<Example> examples, List<Cut> others, List<Cut> passing, Doubt doubt) {
    ClauseSelection selection = judgedBy(examples, others, doubt);
    List<LabelledText> affirming =
        examples.stream()
            .filter(example -> !example.label().equals(NONE))
            .flatMap(selection::affirming)
            .distinct()
            .toList();
    Stream<Cut> near =
        examples.stream().filter(example -> example.label().equals(NONE)).map(Example::cut);
    Stream<Cut> likely = others.stream().filter(cut -> selection.most(cut) < doubt.unknown());
    List<LabelledText> all = new ArrayList<>(affirming);
    selection.mostMistakable(near, likely, affirming.size()).stream()
        .map(text -> new LabelledText(NONE, text))
        .forEach(all::add);
    passing.stream()
        .filter(cut -> Tokens.words(cut.text()).size() <= PASSING)
        .filter(cut -> selection.most(cut) < doubt.unknown())
        .map(cut -> new LabelledText(NONE, cut.text()))
        .forEach(all::add);
    return all.stream().distinct().toList();
  }

  /** A clause that affirms nothing, with how probably the judge takes it for a finding. */
  private record Mistakable(String text, double probability) {}

  /** The most mistakable clauses, and a few of the others, so that they are known too. */
  private List<String> mostMistakable(Stream<Cut> near, Stream<Cut> likely, int count) {
    List<Mistakable> ranked =
        Stream.concat(
                near.flatMap(this::mistakable)
                    .filter(clause -> clause.probability() < doubt.near()),
                likely.flatMap(this::mistakable))
            .collect(Collectors.toMap(Mistakable::text, m -> m, (a, b) -> a, LinkedHashMap::new))
            .values()
            .stream()
            .sorted(
                Comparator.comparingDouble(Mistakable::probability)
                    .reversed()
                    .thenComparing(Mistakable::text))
            .toList();
    return IntStream.range(0, ranked.size())
        .filter(i -> i < NONE_SHARE * count || i % EASY == 0)
        .mapToObj(i -> ranked.get(i).text())
        .toList();
  }

  private Stream<Mistakable> mistakable(Cut cut) {
    return cut.isOneClause()
        ? Stream.of(new Mistakable(cut.text(), finding(cut.whole())))
        : numbers(cut)
            .mapToObj(
                i -> new Mistakable(cut.clauses().get(i).text(), finding(cut.within().get(i))));
  }

  private static ClauseSelection judgedBy(List<Example> known, List<Cut> others, Doubt doubt) {
    Stream<Example> some =
        IntStream.range(0, others.size())
            .filter(i -> i % SOME == 0)
            .mapToObj(i -> new Example(NONE, others.get(i)));
    List<Example> examples = Stream.concat(known.stream(), some).toList();
    List<String> labels =
        Stream.concat(Stream.of(NONE), examples.stream().map(Example::label))
            .distinct()
            .sorted()
            .toList();
    int[] labelOf =
        examples.stream()
            .mapToInt(example -> Collections.binarySearch(labels, example.label()))
            .toArray();
    List<Vector> vectors = examples.stream().map(example -> example.cut().whole()).toList();
    return new ClauseSelection(labels, SemanticModel.train(vectors, labelOf, labels.size()), doubt);
  }

  /** The clause that most probably affirms the finding, and a short example as a whole besides. */
  private Stream<LabelledText> affirming(Example example) {
    Cut cut = example.cut();
    LabelledText whole = new LabelledText(example.label(), cut.text());
    if (cut.isOneClause()) {
      return Stream.of(whole);
    }
    LabelledText best = new LabelledText(example.label(), best(cut, example.label()).text());
    return Tokens.words(cut.text()).size() <= SHORT ? Stream.of(whole, best) : Stream.of(best);
  }

  private static IntStream numbers(Cut cut) {
    return IntStream.range(0, cut.clauses().size());
  }

  private Clause best(Cut cut, String label) {
    int best =
        numbers(cut)
            .boxed()
            .max(Comparator.comparingDouble(i -> probability(label, cut.within().get(i))))
            .orElseThrow();
    return cut.clauses().get(best);
  }

  /** The probability that the message or a clause of it affirms any finding. */
  private double most(Cut cut) {
    return Stream.concat(Stream.of(cut.whole()), cut.within().stream())
        .mapToDouble(this::finding)
        .max()
        .orElse(0);
  }

  /** The probability that a vector affirms any finding. */
  private double finding(Vector vector) {
    return 1 - probability(NONE, vector);
  }

  private double probability(String label, Vector vector) {
    return judge.probabilities(vector, labels.size())[Collections.binarySearch(labels, label)];
  }
}
