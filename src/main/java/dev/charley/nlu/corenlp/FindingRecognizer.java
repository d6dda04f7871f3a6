package dev.charley.nlu.corenlp;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.Doubt;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.corenlp.Assertion.Status;
import dev.charley.nlu.corenlp.ClauseReader.Read;
import dev.charley.nlu.corenlp.ClauseReader.Reading;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what a message says about a person, in two ways that stand in for each other: TokensRegex
 * patterns, and a classifier trained on examples. Both look at every clause, and both ask {@link
 * Assertion} whether the sign is said to be there.
 *
 * <p>The constants were chosen by cross-validation over the examples of the findings and on the
 * validation vignettes ({@code validation-2} for the probabilities from which a clause affirms,
 * from which what is never lowered is taken as said, and from which a pattern is overruled); those
 * of overruling and times long past on single errors there, those of scraps and of findings that
 * alarm together by judgement.
 */
final class FindingRecognizer {

  /** The label of clauses that affirm no finding. */
  static final String NONE = ClauseSelection.NONE;

  /**
   * Probability from which a clause affirms a finding. Of the vignettes of validation-2 it catches
   * 320 of 350 urgent ones and leaves 235 of 250 others calm; 0.1 catches 312, as calm, and raises
   * an alarm for five fewer of the 328 messages of validation-3.
   */
  private static final double AFFIRMED = 0.07;

  /** The same for a clause that denies something. */
  private static final double DENYING = 0.4;

  /** The same for a scrap: so many words, or fewer. */
  private static final double SCRAP = 0.6;

  /** Probability from which a finding is denied by a clause that denies. */
  private static final double DENIED = 0.1;

  /**
   * Probability from which it is worth a question whether a clause affirms an alarming finding. Of
   * the vignettes of validation-2 338 of 350 urgent ones are caught or asked about, and 39 of 250
   * others asked about; 0.025 comes to 335 and 29, 0.012 to 339 and 43.
   */
  private static final double DOUBTED = 0.018;

  /** The same for one that it asks about, or imagines. */
  private static final double ASKED_ABOUT = 0.5;

  /** The same for a scrap. */
  private static final double SCRAP_DOUBTED = 0.2;

  /** Probability from which a clause affirms a finding that no urgent rule rests on. */
  private static final double FACT = 0.45;

  /** The same for one that an urgent rule rests on together with others. */
  private static final double TOGETHER = 0.5;

  /**
   * Probability that all alarming findings share from which a clause affirms the likeliest of them:
   * a clause may well be known to be grave before it is known what it is.
   */
  private static final double ALARMING = 0.07;

  /**
   * Probability below which an alarming finding is a guess. Chosen on the validation conversations:
   * of the alarms below it two in three were false, of those above it one in five.
   */
  private static final double GUESSED = 0.5;

  /**
   * Cosine of the nearest example below which a guess is only asked about. Of the 160 remarks on
   * plain life of validation-plain 156 raise no alarm, in place of 150; of the 350 urgent vignettes
   * of validation-2 322 do, in place of 323, and all that were caught are at least asked about.
   */
  private static final double FAR = 0.77;

  /** Probability from which a clause affirms what it imagines or asks about in general. */
  private static final double AFFIRMED_IN_DOUBT = 0.97;

  /**
   * Probability from which words that alarm in any tense and hypothesis are taken as said, and
   * below which they are asked about, since nothing takes them back. On validation-2 0.35 to 0.5
   * alarm for the same messages, 0.65 for one less.
   */
  private static final double NEVER_LOWERED = 0.5;

  /** The same below which a pattern of such words is taken for an idiom, and asked about. */
  private static final double IDIOM = 0.02;

  /** The same when they are said of a time long past. */
  private static final double AFFIRMED_LONG_AGO = 0.6;

  /** Probability of a finding or more from which a denial is looked into. */
  private static final double SUSPECTED = 0.05;

  /** A sign this probable as it was said is there, whatever is denied beside it. */
  private static final double TRUSTED = 0.95;

  /** By how much, in log-odds, a denied sign is likelier once the denial is taken out. */
  private static final double DENIAL = 0;

  /** Probability from which a sign may well consist in what is denied: "hasn't woken properly". */
  private static final double LIKELY = 0.3;

  /** The same for such a sign; by judgement, on validation-2 it changes nothing. */
  private static final double LIKELY_DENIAL = 0.7;

  /** The same for a sign above {@link #TRUSTED} in a short clause that begins with the denial. */
  private static final double PLAIN_DENIAL = 1.5;

  /**
   * Probability of {@link #NONE} from which a classifier overrules a pattern. 0.95 was chosen on
   * validation-2; it overruled "I see flashing lights" of a pregnant woman in the law of signs.
   */
  private static final double OVERRULED = 0.97;

  /** The same for findings that do not alarm. */
  private static final double FACT_OVERRULED = 0.97;

  private static final int PLAIN = 10; // words of a clause that denies and says no more

  /** Words that add nothing to a fact. */
  private static final Pattern BESIDE_A_FACT =
      Pattern.compile(
          "\\W*|\\d+|i|im|am|'m|is|'s|she|shes|my|wife|at|about|now|a|the|on|and|by|way|btw");

  private final ClauseReader reader;
  private final Map<String, FindingDefinition> definitions = new LinkedHashMap<>();
  private final Set<String> alarming;
  private final Set<String> alarmingTogether;
  private final List<SignPattern> patterns;

  /**
   * @param findings what can be said
   * @param alarming names of the findings that are each enough for an urgent rule
   * @param alarmingTogether names of those that are so with others
   * @param signModel trained on clauses that affirm the alarming ones, and on {@link #NONE}
   * @param factModel the same for all others
   * @param encoder the encoder they were trained with
   */
  FindingRecognizer(
      List<FindingDefinition> findings,
      Set<String> alarming,
      Set<String> alarmingTogether,
      FusedClassifier signModel,
      FusedClassifier factModel,
      SentenceEncoder encoder) {
    this.reader = new ClauseReader(signModel, factModel, encoder);
    this.alarming = Set.copyOf(alarming);
    this.alarmingTogether = Set.copyOf(alarmingTogether);
    findings.forEach(finding -> definitions.put(finding.name(), finding));
    patterns = findings.stream().flatMap(SignPattern::of).toList();
  }

  /** All that a classifier's finding hangs on: what is said again alike is read once. */
  private record Meant(String text, Person person, Status status, boolean continuesDenial) {
    static Meant by(Reading reading) {
      return new Meant(
          reading.clause().text(), reading.person(), reading.status(), reading.continuesDenial());
    }
  }

  /**
   * What a message says: one finding a name and person, in order of first mention.
   *
   * @param findings what is there, or said not to be
   * @param doubts alarming findings of which neither is sure
   */
  record Found(List<Finding> findings, List<Doubt> doubts) {

    /** {@return only what a pattern found} */
    Found byPatternOnly() {
      return new Found(
          findings.stream().filter(finding -> finding.recognizedBy().equals("pattern")).toList(),
          List.of());
    }

    /** {@return these, or the others when nothing was found} */
    Found orElse(Found others) {
      return findings.isEmpty() && doubts.isEmpty() ? others : this;
    }

    /**
     * {@return them told apart}
     *
     * @param merged findings, of which those in doubt are unknown
     * @param probability of one in doubt
     */
    static Found of(List<Finding> merged, ToDoubleFunction<Finding> probability) {
      return new Found(
          merged.stream().filter(finding -> finding.polarity() != Polarity.UNKNOWN).toList(),
          merged.stream()
              .filter(finding -> finding.polarity() == Polarity.UNKNOWN)
              .map(finding -> new Doubt(finding, probability.applyAsDouble(finding)))
              .toList());
    }
  }

  /**
   * {@return the findings of a message}
   *
   * @param tokens of the message
   * @param clauses of the message
   * @param vectorOf the vector of a clause
   */
  Found recognize(List<CoreLabel> tokens, List<Clause> clauses, Function<Clause, Vector> vectorOf) {
    List<Reading> readings = reader.read(clauses, vectorOf);
    List<Finding> found = new ArrayList<>(byPatterns(tokens, readings));
    Set<Meant> seen = new HashSet<>();
    for (Reading reading : readings) {
      if (reading.isTelling() && reading.isClose() && seen.add(Meant.by(reading))) {
        byModel(reading).stream()
            .filter(finding -> !isPlainlyDenied(finding, reading, found))
            .filter(finding -> !alarming.contains(finding.name()) || !isFactAlone(reading, found))
            .toList()
            .forEach(found::add);
      }
    }
    return Found.of(merged(found), doubted -> probability(doubted, readings));
  }

  /** By the clause most likely to say of this person that the finding is there. */
  private double probability(Finding doubted, List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.person() == doubted.person())
        .filter(Reading::mayAffirm)
        .mapToDouble(reading -> said(reading.read(), doubted.name(), reading.status()))
        .max()
        .orElse(0);
  }

  /**
   * {@return the findings of a message in another language, by patterns alone: the classifiers and
   * the words of denial are English}
   *
   * @param tokens of the message
   */
  Found recognizeForeign(List<CoreLabel> tokens) {
    List<String> words = SignPattern.words(tokens);
    List<CoreLabel> labels = SignPattern.labels(words);
    Set<String> distinct = new LinkedHashSet<>(words);
    return Found.of(
        merged(
            patterns.stream()
                .filter(pattern -> pattern.mayMatch(distinct))
                .flatMap(
                    pattern ->
                        pattern.find(labels).stream()
                            .map(mention -> byPattern(pattern, mention, words)))
                .toList()),
        doubted -> 0); // a pattern alone never doubts
  }

  /** {@return the words of a message that belong to findings that do not alarm, by patterns} */
  List<ThingFinder.Named> named(List<CoreLabel> tokens) {
    List<String> words = SignPattern.words(tokens);
    List<CoreLabel> labels = SignPattern.labels(words);
    Set<String> distinct = new LinkedHashSet<>(words);
    return patterns.stream()
        .filter(pattern -> !alarming.contains(pattern.finding().name()))
        .filter(pattern -> pattern.mayMatch(distinct))
        .flatMap(
            pattern ->
                pattern.find(labels).stream()
                    .map(
                        mention ->
                            new ThingFinder.Named(
                                tokens.get(mention.start()).beginPosition(),
                                tokens.get(mention.end() - 1).endPosition(),
                                pattern.finding().name())))
        .toList();
  }

  private static Finding byPattern(
      SignPattern pattern, SignPattern.Mention mention, List<String> words) {
    String name = pattern.finding().name();
    return finding(name, Polarity.PRESENT, Person.SELF, mention.text(words), "pattern");
  }

  private Set<Finding> byPatterns(List<CoreLabel> tokens, List<Reading> readings) {
    List<String> words = SignPattern.words(tokens);
    List<CoreLabel> labels = SignPattern.labels(words);
    Set<String> distinct = new LinkedHashSet<>(words);
    Set<Finding> found = new LinkedHashSet<>();
    for (SignPattern pattern : patterns) {
      if (!pattern.mayMatch(distinct)) {
        continue;
      }
      for (SignPattern.Mention mention : pattern.find(labels)) {
        Reading reading = readingAt(readings, tokens.get(mention.start()).beginPosition());
        polarity(pattern, mention, words, reading)
            .ifPresent(
                polarity ->
                    found.add(
                        finding(
                            pattern.finding().name(),
                            polarity,
                            reading.person(),
                            mention.text(words),
                            isGuess(pattern.finding(), polarity, reading)
                                ? Finding.GUESS
                                : "pattern")));
      }
    }
    return found;
  }

  /** The first clause that ends after the position; the last one when none does. */
  private static Reading readingAt(List<Reading> readings, int position) {
    int low = 0;
    int high = readings.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position < readings.get(middle).clause().end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return readings.get(low);
  }

  private Optional<Polarity> polarity(
      SignPattern pattern, SignPattern.Mention mention, List<String> words, Reading reading) {
    FindingDefinition finding = pattern.finding();
    if (isDenied(pattern, mention, words)) {
      return isCircumstance(finding.name(), words, mention.start())
          ? Optional.empty()
          : Optional.of(denied(finding.name(), reading));
    }
    Status status = reading.status();
    if (finding.neverLowered()) {
      return status == Status.BYSTANDER
          ? Optional.empty()
          : Optional.of(
              reading.read().probabilityOf(finding.name()) < IDIOM && reading.isClose()
                  ? Polarity.UNKNOWN
                  : Polarity.PRESENT);
    }
    if (status == Status.NEGATED) {
      return Optional.of(tellsThatAllIsWell(finding) ? Polarity.PRESENT : Polarity.ABSENT);
    }
    boolean overruled = isOverruled(finding.name(), reading.alone().get());
    if (!reading.mayAffirm()) {
      return isAskedAbout(finding.name(), reading)
          ? Optional.of(Polarity.UNKNOWN)
          : Optional.empty();
    }
    boolean doubtful = overruled || status == Status.LEFT_OPEN;
    return doubtful && !alarming.contains(finding.name())
        ? Optional.empty()
        : Optional.of(doubtful ? Polarity.UNKNOWN : Polarity.PRESENT);
  }

  private static boolean isDenied(
      SignPattern pattern, SignPattern.Mention mention, List<String> words) {
    boolean byItsVerb =
        mention.end() - mention.start() > 1
            && !pattern.tellsOfAFailure()
            && Assertion.isDeniedByItsVerb(words, mention.start());
    return byItsVerb || Assertion.isDenied(words, mention.start(), mention.end());
  }

  /** "At night, not in dialysis" says of dialysis that it is there, if anything. */
  private boolean isCircumstance(String name, List<String> words, int before) {
    return !alarming.contains(name) && Assertion.deniesCircumstance(words, before);
  }

  /** "Is it bad if one leg is swollen?" may well be asked because it is. */
  private boolean isAskedAbout(String name, Reading reading) {
    return reading.status() == Status.HYPOTHETICAL && alarming.contains(name);
  }

  /** "Both legs look the same" is no denial that they are alike. */
  private boolean tellsThatAllIsWell(FindingDefinition finding) {
    return alarming.contains(finding.opposite());
  }

  /** A pattern that the classifier would not bear out is no more than a guess. */
  private boolean isGuess(FindingDefinition finding, Polarity polarity, Reading reading) {
    return polarity == Polarity.PRESENT
        && alarming.contains(finding.name())
        && !finding.neverLowered()
        && reading.alone().get().probabilityOf(finding.name()) < AFFIRMED;
  }

  /** "No chest pain now" tells that there was some: that is a doubt. */
  private Polarity denied(String name, Reading reading) {
    return alarming.contains(name) && Assertion.deniesOnlyNow(reading.words())
        ? Polarity.UNKNOWN
        : Polarity.ABSENT;
  }

  private boolean isOverruled(String name, Read read) {
    return alarming.contains(name)
        ? read.signs().probabilityOf(NONE) >= OVERRULED
        : read.facts().probabilityOf(NONE) >= FACT_OVERRULED;
  }

  /** "I'm not suicidal", and no more than that, is a denial whatever the classifier makes of it. */
  private boolean isPlainlyDenied(Finding finding, Reading reading, List<Finding> found) {
    return reading.words().size() <= PLAIN
        && found.stream()
            .anyMatch(
                other ->
                    other.name().equals(finding.name())
                        && other.polarity() == Polarity.ABSENT
                        && reading
                            .clause()
                            .text()
                            .toLowerCase(Locale.ROOT)
                            .contains(other.evidence()));
  }

  /** "34 weeks pregnant", and no more than that, tells a fact and no sign. */
  private boolean isFactAlone(Reading reading, List<Finding> found) {
    return reading.isScrap()
        && found.stream()
            .filter(fact -> fact.polarity() == Polarity.PRESENT && !alarming.contains(fact.name()))
            .filter(fact -> fact.recognizedBy().equals("pattern"))
            .map(fact -> List.of(fact.evidence().split(" ")))
            .anyMatch(
                told ->
                    reading.words().stream()
                        .allMatch(
                            word -> told.contains(word) || BESIDE_A_FACT.matcher(word).matches()));
  }

  private List<Finding> byModel(Reading reading) {
    if (reading.status() == Status.PAST || reading.status() == Status.BYSTANDER) {
      return neverLowered(reading);
    }
    Read alone = reading.alone().get();
    boolean denies = reading.denies();
    Read original = denies ? alone : reading.read(); // what stands around it denies nothing
    Read bare = denies && 1 - alone.none() >= SUSPECTED ? withoutDenial(reading.words()) : alone;
    List<Finding> found = new ArrayList<>();
    for (FindingDefinition definition : definitions.values()) {
      String name = definition.name();
      boolean denied =
          reading.continuesDenial()
              || (reading.status() == Status.NEGATED && !tellsThatAllIsWell(definition));
      double said = said(original, name, reading.status());
      double asSaid = said(alone, name, reading.status());
      double without = said(bare, name, reading.status());
      boolean taken =
          denied || (denies && without >= DENIED && isTakenOut(asSaid, without, reading));
      if (definition.neverLowered()) {
        neverLowered(name, said, reading).ifPresent(found::add);
      } else if (taken && Math.max(asSaid, without) >= DENIED) {
        if (!isCircumstance(name, reading.words(), reading.words().size())) {
          found.add(finding(name, denied(name, reading), reading));
        }
      } else if (said >= required(reading, name)) {
        boolean guess = said < GUESSED && alarming.contains(name);
        found.add(
            guess && isFar(alone)
                ? finding(name, Polarity.UNKNOWN, reading)
                : present(name, reading).by(guess ? Finding.GUESS : "classifier"));
      } else if (said >= doubted(reading) && reading.mayAffirm() && alarming.contains(name)) {
        found.add(finding(name, Polarity.UNKNOWN, reading));
      } else if (said >= ASKED_ABOUT && isAskedAbout(name, reading)) {
        found.add(finding(name, Polarity.UNKNOWN, reading));
      }
    }
    return denies && reading.words().size() <= PLAIN ? withoutTheDenied(found) : found;
  }

  /** Whether a sign is likelier without the words of denial: it is they that deny it. */
  private static boolean isTakenOut(double asSaid, double without, Reading reading) {
    double likelier = logOdds(without) - logOdds(asSaid);
    boolean plain = reading.words().size() <= PLAIN && Assertion.onlyDenies(reading.words());
    if (asSaid >= TRUSTED) {
      return plain && likelier >= PLAIN_DENIAL;
    }
    boolean mayFail = asSaid >= LIKELY && Assertion.deniesByVerb(reading.words());
    return likelier >= (mayFail ? LIKELY_DENIAL : DENIAL);
  }

  /** What is like no example, be it of a sign or of none. */
  private static boolean isFar(Read alone) {
    return alone.signs().nearestCosine() < FAR;
  }

  /** "I have no temperature" may deny one sign or another like it, and affirms neither. */
  private List<Finding> withoutTheDenied(List<Finding> found) {
    if (found.stream().noneMatch(finding -> finding.polarity() == Polarity.ABSENT)) {
      return found;
    }
    return found.stream()
        .filter(f -> f.polarity() != Polarity.PRESENT || alarming.contains(f.name()))
        .map(f -> isLowered(f) ? f.with(Polarity.UNKNOWN) : f)
        .toList();
  }

  private boolean isLowered(Finding finding) {
    return finding.polarity() == Polarity.PRESENT && !isNeverLowered(finding.name());
  }

  private static Finding finding(String name, Polarity polarity, Reading reading) {
    return finding(name, polarity, reading.person(), reading.clause().text(), "classifier");
  }

  private static Optional<Finding> neverLowered(String name, double said, Reading reading) {
    if (said >= NEVER_LOWERED) {
      return Optional.of(present(name, reading));
    }
    return said >= doubted(reading) && reading.mayAffirm()
        ? Optional.of(finding(name, Polarity.UNKNOWN, reading))
        : Optional.empty();
  }

  private List<Finding> neverLowered(Reading reading) {
    return definitions.values().stream()
        .filter(FindingDefinition::neverLowered)
        .filter(d -> reading.status() == Status.PAST)
        .filter(d -> reading.read().probabilityOf(d.name()) >= AFFIRMED_LONG_AGO)
        .map(d -> present(d.name(), reading))
        .toList();
  }

  /** The likeliest alarming finding. */
  private String gravest(Read read) {
    return read.signs().ranking().stream()
        .map(scored -> scored.name())
        .filter(alarming::contains)
        .findFirst()
        .orElse(NONE);
  }

  /** The probability of a finding; of the gravest, raised when all alarming ones together alarm. */
  private double said(Read read, String name, Status status) {
    double alone = read.probabilityOf(name);
    double all = read.alarms();
    boolean alarms = status == Status.AFFIRMED && all >= ALARMING && name.equals(gravest(read));
    return alarms ? Math.max(alone, all) : alone;
  }

  private Read withoutDenial(List<String> words) {
    String bare =
        IntStream.range(0, words.size())
            .filter(i -> !Assertion.isDenial(words, i))
            .mapToObj(words::get)
            .collect(Collectors.joining(" "));
    return reader.read(bare);
  }

  private double required(Reading reading, String name) {
    if (reading.status() != Status.AFFIRMED) {
      return AFFIRMED_IN_DOUBT;
    }
    double denying = reading.denies() ? DENYING : 0;
    return Math.max(affirmed(name), reading.isScrap() ? SCRAP : denying);
  }

  private static double doubted(Reading reading) {
    return reading.isScrap() ? SCRAP_DOUBTED : DOUBTED;
  }

  private double affirmed(String name) {
    if (alarming.contains(name)) {
      return AFFIRMED;
    }
    return alarmingTogether.contains(name) ? TOGETHER : FACT;
  }

  private static double logOdds(double probability) {
    double inside = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
    return Math.log(inside / (1 - inside));
  }

  private static Finding present(String name, Reading reading) {
    return finding(name, Polarity.PRESENT, reading.person(), reading.clause().text(), "classifier");
  }

  private static Finding finding(
      String name, Polarity polarity, Person person, String evidence, String recognizedBy) {
    return new Finding(name, name, polarity, person, evidence, recognizedBy);
  }

  private record Key(String name, Person person) {}

  /**
   * What is said to be there outweighs what is denied, and that a doubt; of what is never lowered
   * two doubts from different words are enough.
   */
  private Finding weightier(Finding old, Finding other) {
    if (isHint(old) && isHint(other) && isApart(old, other) && isNeverLowered(old.name())) {
      return (isSurer(other, old) ? other : old).with(Polarity.PRESENT);
    }
    boolean firmer = old.isGuess() && !other.isGuess() && other.polarity() == Polarity.PRESENT;
    boolean keepsOld =
        (old.polarity() == Polarity.PRESENT && !firmer)
            || (old.polarity() == Polarity.ABSENT && other.polarity() == Polarity.UNKNOWN);
    return keepsOld ? old : other;
  }

  private static boolean isHint(Finding finding) {
    return finding.polarity() == Polarity.UNKNOWN;
  }

  /** By a pattern and by a classifier, and not of the same words. */
  private static boolean isApart(Finding one, Finding other) {
    return isSurer(one, other) != isSurer(other, one)
        && !one.evidence().toLowerCase(Locale.ROOT).contains(other.evidence())
        && !other.evidence().toLowerCase(Locale.ROOT).contains(one.evidence());
  }

  private boolean isNeverLowered(String name) {
    FindingDefinition definition = definitions.get(name);
    return definition != null && definition.neverLowered();
  }

  /** What is told by a pattern is surer than what a classifier guesses. */
  private static boolean isSurer(Finding finding, Finding other) {
    return finding.recognizedBy().equals("pattern") && !other.recognizedBy().equals("pattern");
  }

  /** One finding a name and person; of two opposites the one is absent when the other is there. */
  private List<Finding> merged(List<Finding> found) {
    Map<Key, Finding> merged = new LinkedHashMap<>();
    for (Finding finding : found) {
      merged.merge(new Key(finding.name(), finding.person()), finding, this::weightier);
    }
    for (Finding finding : List.copyOf(merged.values())) {
      FindingDefinition definition = definitions.get(finding.name());
      if (definition != null
          && !definition.opposite().isEmpty()
          && finding.polarity() == Polarity.PRESENT) {
        Finding opposite =
            finding(
                definition.opposite(),
                Polarity.ABSENT,
                finding.person(),
                finding.evidence(),
                finding.recognizedBy());
        merged.merge(
            new Key(opposite.name(), finding.person()),
            opposite,
            (known, other) -> isSurer(finding, known) ? other : known);
      }
    }
    return List.copyOf(merged.values());
  }
}
