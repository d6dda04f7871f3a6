package dev.charley.nlu.corenlp;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.Person;
import dev.charley.nlu.corenlp.Assertion.Status;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a message for findings: whom each is about, how it is meant, and what two
 * classifiers make of it, alone and between its neighbours. Immutable and thread-safe.
 */
final class ClauseReader {

  /** The share of a clause by itself, against it between its neighbours. */
  private static final double ALONE = 0.8; // on the vignettes of validation-2

  /** Probability of all signs together from which a clause is read between its neighbours. */
  private static final double SUSPECTED = 0.05;

  private static final int SCRAP_WORDS = 4;
  private static final int LONE = 2; // words out of a longer message that no classifier reads

  /** So many different clauses are read closely at the front of a message, and at its back. */
  private static final int CLOSE_AT_EACH_END = 50;

  private static final Read UNREAD =
      new Read(
          new Classification(List.of(), 0, List.of(), 0),
          new Classification(List.of(), 0, List.of(), 0));

  private final FusedClassifier signModel;
  private final FusedClassifier factModel;
  private final SentenceEncoder encoder;

  /**
   * @param signModel trained on clauses that affirm what alarms, and such as affirm nothing
   * @param factModel the same for all other findings
   * @param encoder the encoder they were trained with
   */
  ClauseReader(FusedClassifier signModel, FusedClassifier factModel, SentenceEncoder encoder) {
    this.signModel = signModel;
    this.factModel = factModel;
    this.encoder = encoder;
  }

  /** What both models make of a clause. */
  record Read(Classification signs, Classification facts) {

    double probabilityOf(String name) {
      return Math.max(signs.probabilityOf(name), facts.probabilityOf(name));
    }

    /** The probability that all alarming findings share. */
    double alarms() {
      return 1 - signs.probabilityOf(ClauseSelection.NONE);
    }

    /** The probability that the clause affirms no finding of any model. */
    double none() {
      return Math.min(
          signs.probabilityOf(ClauseSelection.NONE), facts.probabilityOf(ClauseSelection.NONE));
    }
  }

  /** A clause and all that is known of it. */
  record Reading(
      Clause clause,
      List<String> words,
      Person person,
      Status status,
      boolean continuesDenial,
      boolean inLonger,
      Supplier<Read> alone,
      Supplier<Read> inContext) {

    /** What the clause tells, weighed against what it tells between its neighbours. */
    Read read() {
      return inContext.get();
    }

    boolean isClose() {
      return !read().signs().ranking().isEmpty();
    }

    /** Whether the classifiers look for findings in it. */
    boolean isTelling() {
      return ClauseReader.isTelling(words, inLonger);
    }

    /** Whether what it tells may be there. */
    boolean mayAffirm() {
      return status == Status.AFFIRMED || status == Status.LEFT_OPEN;
    }

    /** A few words, which may mean anything. */
    boolean isScrap() {
      return count(words) <= SCRAP_WORDS;
    }

    boolean denies() {
      return IntStream.range(0, words.size()).anyMatch(i -> Assertion.isDenial(words, i));
    }
  }

  /**
   * {@return the clauses of a message, in order}
   *
   * @param clauses of the message
   * @param vectorOf the vector of a clause
   */
  List<Reading> read(List<Clause> clauses, Function<Clause, Vector> vectorOf) {
    List<Reading> readings = new ArrayList<>();
    List<List<String>> wordsOf = clauses.stream().map(c -> Tokens.words(c.text())).toList();
    Map<String, Supplier<Read>> close = readClosely(clauses, wordsOf, vectorOf);
    Person person = Person.SELF;
    boolean denial = false;
    Status status = Status.AFFIRMED;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      List<String> words = wordsOf.get(i);
      Supplier<Read> alone = close.getOrDefault(clause.text(), () -> UNREAD);
      person = Assertion.person(words, person);
      status = Assertion.of(withAfterthought(clauses, i, words), status);
      denial = Assertion.opensDenial(words) || (denial && Assertion.continuesList(words));
      readings.add(
          new Reading(
              clause,
              words,
              person,
              status,
              denial && !Assertion.opensDenial(words),
              clauses.size() > 1,
              alone,
              inContext(alone, clauses, i)));
      denial = denial && words.get(words.size() - 1).equals(",");
    }
    return readings;
  }

  /**
   * A classifier reads a long message at both its ends, where people say what matters; the patterns
   * read all of it. What tells nothing is read only when it is asked for.
   */
  private Map<String, Supplier<Read>> readClosely(
      List<Clause> clauses, List<List<String>> wordsOf, Function<Clause, Vector> vectorOf) {
    Map<String, Integer> distinct = new LinkedHashMap<>();
    IntStream.range(0, clauses.size()).forEach(i -> distinct.putIfAbsent(clauses.get(i).text(), i));
    List<Integer> all = List.copyOf(distinct.values());
    List<Integer> near =
        IntStream.range(0, all.size())
            .filter(i -> i < CLOSE_AT_EACH_END || i >= all.size() - CLOSE_AT_EACH_END)
            .mapToObj(all::get)
            .toList();
    Map<String, Supplier<Read>> close = new HashMap<>();
    List<Clause> telling = new ArrayList<>();
    for (int i : near) {
      Clause clause = clauses.get(i);
      if (isTelling(wordsOf.get(i), clauses.size() > 1)) {
        telling.add(clause);
      } else {
        close.put(clause.text(), once(() -> read(clause.text(), vectorOf.apply(clause))));
      }
    }
    List<String> texts = telling.stream().map(Clause::text).toList();
    List<Read> reads = read(texts, telling.stream().map(vectorOf).toList());
    for (int i = 0; i < texts.size(); i++) {
      Read read = reads.get(i);
      close.put(texts.get(i), () -> read);
    }
    return close;
  }

  /**
   * A clause that sounds like a sign is read once more with the clauses around it: "the other one"
   * alone may be anything.
   */
  private Supplier<Read> inContext(Supplier<Read> alone, List<Clause> clauses, int i) {
    return once(
        () -> {
          Read read = alone.get();
          if (clauses.size() == 1
              || read.signs().ranking().isEmpty()
              || read.alarms() < SUSPECTED) {
            return read;
          }
          String around =
              clauses.subList(Math.max(0, i - 1), Math.min(i + 2, clauses.size())).stream()
                  .map(Clause::text)
                  .collect(Collectors.joining(" "));
          Read between = read(around);
          return new Read(read.signs().weighedWith(between.signs(), ALONE), read.facts());
        });
  }

  private static Supplier<Read> once(Supplier<Read> reader) {
    AtomicReference<@Nullable Read> known = new AtomicReference<>();
    return () -> {
      Read read = known.get();
      if (read == null) {
        read = reader.get();
        known.set(read);
      }
      return read;
    };
  }

  /** "I had a fit once, years ago": the time is told in a clause of its own. */
  private static List<String> withAfterthought(List<Clause> clauses, int i, List<String> words) {
    if (i + 1 == clauses.size() || !words.get(words.size() - 1).equals(",")) {
      return words;
    }
    List<String> next = Tokens.words(clauses.get(i + 1).text());
    if (!Assertion.tellsTimeOnly(next)) {
      return words;
    }
    List<String> both = new ArrayList<>(words);
    both.addAll(next);
    return both;
  }

  /** {@return what both models make of a text} */
  Read read(String text) {
    return read(text, encoder.encode(text).vector());
  }

  private Read read(String text, Vector vector) {
    return read(List.of(text), List.of(vector)).get(0);
  }

  private List<Read> read(List<String> texts, List<Vector> vectors) {
    List<Classification> signs = signModel.classify(texts, vectors);
    List<Classification> facts = factModel.classify(texts, vectors);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Read(signs.get(i), facts.get(i)))
        .toList();
  }

  /**
   * A word or two out of a longer message tell nothing; nor do bytes and signs that are no words,
   * whatever they are like.
   */
  private static boolean isTelling(List<String> words, boolean inLonger) {
    return !(inLonger && count(words) <= LONE)
        && words.stream()
            .anyMatch(word -> word.length() > 1 && word.chars().allMatch(Character::isLetter));
  }

  /** How many of the words are no stops. */
  private static long count(List<String> words) {
    return words.stream().filter(word -> Character.isLetter(word.codePointAt(0))).count();
  }
}
