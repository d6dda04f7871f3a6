package dev.charley.nlu.corenlp;

import dev.charley.encoding.EncodedText;
import dev.charley.nlu.Clause;
import dev.charley.nlu.Thing;
import dev.charley.nlu.Vocabulary;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the things a message names, and tells which of them it asks about: a thing in what is told
 * besides a question is not. Immutable and thread-safe.
 */
public final class ThingFinder {

  /**
   * Words that belong to a finding, whether it is affirmed or not.
   *
   * @param start where they begin in the message
   * @param end where they end
   * @param finding its name
   */
  record Named(int start, int end, String finding) {

    boolean holds(Clause place) {
      return start <= place.start() && place.end() <= end;
    }
  }

  private static final int MOST_THINGS = 4;
  private static final int BARE = 4; // words of a question that names nothing itself
  private static final int POINTING = 9; // the same of one that points to what was told
  private static final Set<String> WHAT = Set.of("what", "how", "why", "wot", "wat");
  private static final Set<String> POINTERS = Set.of("that", "this", "those", "these", "them");

  private static final Set<String> PRONOUNS = Set.of("it", "they", "one", "ones");

  private static final Pattern RULED_OUT =
      Pattern.compile(
          "\\b(ruled? out|ruling out|all clear|came back (clear|normal|fine)|cleared me of)\\b",
          Pattern.CASE_INSENSITIVE);

  private final ThingModel model;
  private final Vocabulary vocabulary;
  private final Function<List<CoreLabel>, List<Named>> named;

  /**
   * @param model marks the things
   * @param vocabulary the words of the topic
   * @param named tells which words of a message belong to a finding
   */
  ThingFinder(
      ThingModel model, Vocabulary vocabulary, Function<List<CoreLabel>, List<Named>> named) {
    this.model = model;
    this.vocabulary = vocabulary;
    this.named = named;
  }

  /**
   * @param model marks the things
   * @param vocabulary the words of the topic
   */
  public ThingFinder(ThingModel model, Vocabulary vocabulary) {
    this(model, vocabulary, tokens -> List.of());
  }

  /**
   * {@return the things a text names, in order, at most four}
   *
   * @param text the text
   * @param encoded its token states
   */
  public List<Thing> find(String text, EncodedText encoded) {
    List<CoreLabel> tokens = Tokens.of(text);
    return find(text, tokens, Clauses.of(text, tokens), encoded);
  }

  /** {@return the things a text names, in order, at most four} */
  List<Thing> find(String text, List<CoreLabel> tokens, List<Clause> clauses, EncodedText encoded) {
    List<ThingModel.Found> found =
        model.find(text, tokens, encoded).stream()
            .filter(thing -> hasWord(thing.place()))
            .limit(MOST_THINGS)
            .toList();
    List<Clause> all = clauses.stream().filter(Requests::asks).toList();
    List<Clause> asking =
        all.stream().anyMatch(clause -> saysWhat(clause, found)) ? all : List.of();
    List<Named> findings = found.isEmpty() ? List.of() : named.apply(tokens);
    List<Clause> settled =
        !all.isEmpty() && all.stream().noneMatch(ThingFinder::pointsBack)
            ? clauses.stream()
                .filter(clause -> !all.contains(clause))
                .filter(ThingFinder::settles)
                .toList()
            : List.of();
    return found.stream().map(thing -> thing(thing, asking, settled, findings)).toList();
  }

  /** "Any good?" and "is that one of them?" ask about what was told before. */
  private static boolean saysWhat(Clause asking, List<ThingModel.Found> found) {
    List<String> words =
        Tokens.words(asking.text()).stream()
            .filter(word -> Character.isLetter(word.codePointAt(0)))
            .toList();
    boolean points =
        words.size() <= POINTING
            && words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(POINTERS::contains)
            && found.stream().noneMatch(thing -> contains(asking, thing.place()));
    return (words.size() > BARE || asksForItself(words)) && !points;
  }

  /** "Is it that?"; "what causes it" means the cramps. */
  private static boolean pointsBack(Clause asking) {
    List<String> words = lower(asking);
    boolean ofCramps = words.stream().limit(2).anyMatch(WHAT::contains);
    return words.stream().anyMatch(word -> POINTERS.contains(word))
        || (!ofCramps && words.stream().anyMatch(PRONOUNS::contains));
  }

  /** What is said not to be there, or to be long over, is not asked about. */
  private static boolean settles(Clause clause) {
    List<String> words = lower(clause);
    return Assertion.of(words) == Assertion.Status.PAST
        || RULED_OUT.matcher(clause.text()).find()
        || IntStream.range(0, words.size()).anyMatch(i -> Assertion.isDenial(words, i));
  }

  private static List<String> lower(Clause clause) {
    return Tokens.words(clause.text()).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** "What helps with cramps" needs nothing that was told; "what about it" does. */
  private static boolean asksForItself(List<String> words) {
    return words.size() == BARE
        && WHAT.contains(words.get(0).toLowerCase(Locale.ROOT))
        && words.stream().noneMatch(word -> word.equalsIgnoreCase("it"));
  }

  private Thing thing(
      ThingModel.Found found, List<Clause> asking, List<Clause> settled, List<Named> findings) {
    Clause place = found.place();
    return new Thing(
        place.text(),
        settled.stream().noneMatch(clause -> contains(clause, place))
            && (asking.isEmpty() || asking.stream().anyMatch(clause -> contains(clause, place))),
        found.named() || hasUnusualWord(place),
        findings.stream()
            .filter(finding -> finding.holds(place))
            .map(Named::finding)
            .findFirst()
            .orElse(""));
  }

  /** What people say all the time is no name, however it is used. */
  private boolean hasUnusualWord(Clause thing) {
    return Tokens.words(thing.text()).stream().anyMatch(word -> !vocabulary.isUsual(word));
  }

  /** "9" and "3am" are no things; "b6" and "5-HTP" are. */
  private static boolean hasWord(Clause thing) {
    return Tokens.words(thing.text()).stream()
        .anyMatch(word -> word.matches("\\p{L}.*|.*-\\p{L}{2,}.*"));
  }

  private static boolean contains(Clause clause, Clause part) {
    return clause.start() <= part.start() && part.end() <= clause.end();
  }
}
