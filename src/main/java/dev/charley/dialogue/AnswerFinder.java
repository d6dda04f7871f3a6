package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Point;
import dev.charley.dialogue.WeighedPassage.Verdict;
import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentShares;
import dev.charley.nlu.Thing;
import dev.charley.retrieval.Breadth;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.Ranking;
import dev.charley.retrieval.Retriever;
import dev.charley.retrieval.ScoredPassage;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.ThingCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the passages that answer a request: for a question about something in particular the few
 * that fit it best, and of a thing that it names only those that name it; for a broad one a digest
 * of what all documents say, most widely said first. What the documents do not name is not answered
 * with something else. Immutable and thread-safe.
 */
public final class AnswerFinder {

  private static final int MOST = 5; // points of a first answer
  private static final int FEWEST = 2; // where the ranking was not learnt, if there are so many

  /**
   * How probable a passage is, in shares of the best one's, that still belongs to the answer; this
   * and {@link #SILENT} were chosen on the validation questions, the others by judgement.
   */
  private static final double BESIDE = 0.25;

  /** The same for what "more" gives. */
  private static final double FURTHER = 0.03;

  /** The same for passages that name the thing asked about. */
  private static final double NAMING = 0.05;

  /** The probability of silence from which nothing is quoted. */
  private static final double SILENT = 0.55;

  /** The same where the documents do name what is asked about. */
  private static final double SILENT_ON_A_NAME = 0.8;

  private final Retriever retriever;
  private final SubjectTerms subjects;
  private final ThingCatalog things;
  private final List<Passage> passages;
  private final Map<String, Integer> group = new HashMap<>();
  private final BreadthRule breadth;
  private final Digest digest;

  /**
   * @param retriever finds passages
   * @param subjects the words that name something in particular
   * @param things that the documents name
   * @param passages all that can be quoted
   * @param groups for each passage the number of the first that makes its point
   * @param questions the question that stands for each content intent
   * @param breadth tells broad questions
   */
  public AnswerFinder(
      Retriever retriever,
      SubjectTerms subjects,
      ThingCatalog things,
      List<Passage> passages,
      List<Integer> groups,
      Map<String, Query> questions,
      Breadth breadth) {
    this.breadth = new BreadthRule(questions, subjects, breadth);
    this.digest = new Digest(retriever, questions, this::groupOf);
    this.retriever = retriever;
    this.subjects = subjects;
    this.things = things;
    this.passages = List.copyOf(passages);
    for (int i = 0; i < passages.size(); i++) {
      group.put(passages.get(i).id(), groups.get(i));
    }
  }

  /**
   * What is looked for.
   *
   * @param text the request in full
   * @param vector of the request
   * @param intent what it asks for
   * @param shares what it may ask for
   * @param things it asks about
   * @param spokenOf ids of the passages that speak of the finding whose words a thing is, by the
   *     thing's text
   * @param asks whether it is worded as a question at all
   * @param again whether just this was asked in the turn before
   */
  record Sought(
      String text,
      Vector vector,
      String intent,
      IntentShares shares,
      List<Thing> things,
      Map<String, List<String>> spokenOf,
      boolean asks,
      boolean again) {

    Query query() {
      return new Query(text, vector, shares.content(), shares.limited(), false);
    }
  }

  /**
   * What answers a request.
   *
   * @param points what to quote, in order; empty when no passage answers
   * @param remaining ids of further passages that answer, in order
   * @param broad whether it is a digest
   * @param unknown the things asked about that the documents do not name
   * @param weighed what was weighed
   */
  record Answer(
      List<Point> points,
      List<String> remaining,
      boolean broad,
      List<String> unknown,
      List<WeighedPassage> weighed) {

    static Answer none(List<String> unknown, List<WeighedPassage> weighed) {
      return new Answer(List.of(), List.of(), false, unknown, weighed);
    }

    Answer weighing(List<WeighedPassage> passages) {
      return new Answer(points, remaining, broad, unknown, passages);
    }
  }

  /**
   * {@return what answers a request}
   *
   * @param sought what is looked for
   * @param said ids of the passages quoted before, which come last
   */
  Answer find(Sought sought, Set<String> said) {
    List<Set<String>> naming = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Thing thing : names(sought)) {
      Set<String> found = naming(sought, thing);
      Set<String> meant = found.isEmpty() ? namingKind(sought, thing) : found;
      if (meant.isEmpty()) {
        unknown.add(thing.text());
      } else {
        naming.add(meant);
      }
    }
    if (naming.isEmpty() && !unknown.isEmpty()) {
      return Answer.none(unknown, List.of());
    }
    Ranking ranking = retriever.retrieve(sought.query());
    Set<String> unwanted = unwanted(sought);
    if (naming.isEmpty() && breadth.isBroad(sought, ranking.passages())) {
      return digest(sought.intent(), unknown, said, unwanted);
    }
    Ranking wanted = ranking.without(unwanted);
    return wanted.passages().isEmpty() || ranking.silence() >= silentFrom(sought, naming)
        ? silent(sought.intent(), ranking, unknown)
        : narrow(wanted, naming, sought, unknown, said);
  }

  /** The passages that name what the answer is to leave out. */
  private Set<String> unwanted(Sought sought) {
    return excluded(sought).stream()
        .flatMap(name -> things.naming(name, subjects).stream())
        .collect(Collectors.toSet());
  }

  /** What speaks of a thing by another name is never like the question, and answers it. */
  private double silentFrom(Sought sought, List<Set<String>> naming) {
    if (naming.isEmpty()) {
      return SILENT;
    }
    boolean byOtherName =
        names(sought).stream()
            .anyMatch(
                thing ->
                    things.naming(thing.text(), subjects).isEmpty()
                        && !(naming(sought, thing).isEmpty()
                            && namingKind(sought, thing).isEmpty()));
    return byOtherName ? Double.POSITIVE_INFINITY : SILENT_ON_A_NAME;
  }

  /** {@return of what kind each thing asked about is that the documents name by its kind only} */
  Map<String, String> kinds(Sought sought) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Thing thing : names(sought)) {
      if (naming(sought, thing).isEmpty() && !namingKind(sought, thing).isEmpty()) {
        things.kindOf(thing.text()).ifPresent(kind -> kinds.put(thing.text(), kind));
      }
    }
    return kinds;
  }

  /** Passages that name a thing, or else speak of the finding whose words it is, if no kind. */
  private Set<String> naming(Sought sought, Thing thing) {
    Set<String> naming = things.naming(thing.text(), subjects);
    return naming.isEmpty() && things.kindOf(thing.text()).isEmpty()
        ? Set.copyOf(sought.spokenOf().getOrDefault(thing.text(), List.of()))
        : naming;
  }

  /**
   * Passages that name the kind of a thing: those that serve the request, or else all, unless the
   * kind is named only once, in passing.
   */
  private Set<String> namingKind(Sought sought, Thing thing) {
    Set<String> all =
        things.kindOf(thing.text()).map(kind -> things.naming(kind, subjects)).orElse(Set.of());
    Set<String> serving =
        all.stream()
            .filter(
                id -> passage(id).filter(p -> p.intents().contains(sought.intent())).isPresent())
            .collect(Collectors.toSet());
    return serving.isEmpty() && all.size() > 1 ? all : serving;
  }

  private static List<String> excluded(Sought sought) {
    return Exclusion.in(sought.text(), Answering.REMEDIES.contains(sought.intent()));
  }

  /** The things asked about by name: what is no name says no more than any other word. */
  private List<Thing> names(Sought sought) {
    List<String> excluded = excluded(sought);
    return sought.things().stream()
        .filter(thing -> thing.isName() && !subjects.stems(thing.text()).isEmpty())
        .filter(thing -> excluded.stream().noneMatch(thing.text()::contains))
        .toList();
  }

  /** {@return the passages that name what is asked about, each document's best first} */
  List<Passage> naming(Sought sought) {
    Set<String> naming = new HashSet<>();
    names(sought).forEach(thing -> naming.addAll(naming(sought, thing)));
    return naming.isEmpty()
        ? List.of()
        : eachDocumentFirst(
            retriever.retrieve(sought.query()).passages().stream()
                .map(ScoredPassage::passage)
                .filter(passage -> naming.contains(passage.id()))
                .toList());
  }

  /** {@return the passages that have a word of a text which names something in particular} */
  List<Passage> sharingWords(String text) {
    List<String> named = subjects.in(text);
    return passages.stream()
        .filter(passage -> subjects.in(passage.text()).stream().anyMatch(named::contains))
        .toList();
  }

  private Answer silent(String intent, Ranking ranking, List<String> unknown) {
    String because =
        String.format(Locale.ROOT, "that none answers is probable by %.2f", ranking.silence());
    return Answer.none(
        unknown,
        new Weighing(intent, List.of(), false, this::groupOf, Set.of())
            .of(ranking.passages(), Answer.none(unknown, List.of()), (verdict, scored) -> because));
  }

  /**
   * The passages that fit nearly as well as the best. Of those that name a thing, each document's
   * best come first: one may warn of what another recommends.
   */
  private Answer narrow(
      Ranking ranking,
      List<Set<String>> naming,
      Sought sought,
      List<String> unknown,
      Set<String> said) {
    boolean named = !naming.isEmpty();
    List<ScoredPassage> all = ranking.passages();
    List<ScoredPassage> found =
        all.stream()
            .filter(f -> !named || naming.stream().anyMatch(n -> n.contains(f.passage().id())))
            .toList();
    if (found.isEmpty()) {
      return silent(sought.intent(), ranking, unknown);
    }
    List<Passage> best = bestOfEach(naming, found);
    List<Passage> fitting =
        named
            ? before(best, eachDocumentFirst(found.stream().map(ScoredPassage::passage).toList()))
            : within(found, FURTHER);
    int near = within(found, named ? NAMING : BESIDE).size();
    int fitFirst = Math.max(near, best.size());
    int first = Math.min(fitting.size(), Math.max(fitFirst, ranking.isLearnt() ? 1 : FEWEST));
    Set<String> saidBefore = new HashSet<>(said);
    if (!sought.again() && !fitting.isEmpty()) {
      saidBefore.remove(fitting.get(0).id()); // what answers a new question best is never left out
    }
    Answer answer = answer(fitting, first, false, unknown, saidBefore);
    double highest = found.get(0).probability();
    return answer.weighing(
        new Weighing(sought.intent(), fitting, named, this::groupOf, saidBefore)
            .of(all, answer, (verdict, scored) -> place(verdict, scored.probability() / highest)));
  }

  /** Who asks about two things is told of both: the best passage of each, if there are several. */
  private static List<Passage> bestOfEach(List<Set<String>> naming, List<ScoredPassage> found) {
    return naming.size() < 2
        ? List.of()
        : naming.stream()
            .flatMap(ids -> found.stream().filter(f -> ids.contains(f.passage().id())).limit(1))
            .map(ScoredPassage::passage)
            .distinct()
            .toList();
  }

  private static List<Passage> before(List<Passage> first, List<Passage> others) {
    return Stream.concat(first.stream(), others.stream()).distinct().toList();
  }

  /** Those at least as probable as a share of the first, which is the most probable. */
  private static List<Passage> within(List<ScoredPassage> found, double share) {
    return found.stream()
        .filter(one -> one.probability() >= share * found.get(0).probability())
        .map(ScoredPassage::passage)
        .toList();
  }

  private static String place(Verdict verdict, double share) {
    String place =
        share >= 1 ? "the best" : String.format(Locale.ROOT, "%.2f times the best", share);
    return switch (verdict) {
      case QUOTED -> place;
      case FOR_MORE -> place + "; after the first that are quoted";
      case TOO_FAR -> "%s; from %s on it answers".formatted(place, FURTHER);
      case SAME_POINT, SAID_BEFORE, NOT_NAMED -> place;
    };
  }

  /** The best of each document in order, then the others in order. */
  private static List<Passage> eachDocumentFirst(List<Passage> passages) {
    Set<String> documents = new HashSet<>();
    List<Passage> first = passages.stream().filter(p -> documents.add(p.document())).toList();
    return Stream.concat(first.stream(), passages.stream().filter(p -> !first.contains(p)))
        .toList();
  }

  /**
   * @param fitting all that fits, best first
   * @param first how many of them belong to the first answer
   */
  private Answer answer(
      List<Passage> fitting, int first, boolean isBroad, List<String> unknown, Set<String> said) {
    List<Passage> unsaid = fitting.stream().filter(p -> !said.contains(p.id())).toList();
    List<Point> points = merged(unsaid.isEmpty() ? fitting : unsaid, fitting);
    Set<Passage> near = new HashSet<>(fitting.subList(0, first));
    long fit = points.stream().filter(point -> near.contains(point.passage())).count();
    int shown = Math.min(points.size(), Math.min(MOST, Math.max(1, (int) fit)));
    return new Answer(
        byLeadIn(points.subList(0, shown)),
        points.subList(shown, points.size()).stream().map(p -> p.passage().id()).toList(),
        isBroad,
        unknown,
        List.of());
  }

  /** Items that share a lead-in stand together, where the first of them stood. */
  private static List<Point> byLeadIn(List<Point> points) {
    Map<String, List<Point>> together = new LinkedHashMap<>();
    for (Point point : points) {
      Passage passage = point.passage();
      boolean led = passage.item() && passage.quotes().size() > 1;
      String key = led ? passage.document() + passage.quotes().get(0) : passage.id();
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(point);
    }
    return together.values().stream().flatMap(List::stream).toList();
  }

  private Answer digest(
      String intent, List<String> unknown, Set<String> said, Set<String> unwanted) {
    Digest.Served served = digest.of(intent);
    List<Passage> all = served.all().stream().filter(p -> !unwanted.contains(p.id())).toList();
    Answer answer = answer(all, all.size(), true, unknown, said);
    return answer.weighing(
        new Weighing(intent, all, false, this::groupOf, said)
            .of(
                served.passages(),
                answer,
                (verdict, scored) -> "documents that say it: " + served.support(scored.passage())));
  }

  private int groupOf(Passage passage) {
    return group.getOrDefault(passage.id(), -1);
  }

  /** One point a group; the documents of the others stand behind it. */
  private List<Point> merged(List<Passage> ordered, List<Passage> fitting) {
    Map<Integer, Passage> first = new LinkedHashMap<>();
    ordered.forEach(passage -> first.putIfAbsent(groupOf(passage), passage));
    List<Point> points = new ArrayList<>();
    first.forEach(
        (number, passage) -> {
          Set<String> supports = new LinkedHashSet<>();
          fitting.stream()
              .filter(other -> number == groupOf(other))
              .filter(other -> !other.document().equals(passage.document()))
              .forEach(other -> supports.add(other.document()));
          points.add(new Point(passage, List.copyOf(supports)));
        });
    return points;
  }

  /** {@return ids of the passages that serve an intent, one a point, most widely said first} */
  List<String> serving(String intent) {
    List<Passage> all = digest.of(intent).all();
    return merged(all, all).stream().map(point -> point.passage().id()).toList();
  }

  /** {@return the ids of all documents, in order} */
  List<String> documents() {
    return passages.stream().map(Passage::document).distinct().toList();
  }

  /** {@return the passage of an id} */
  Optional<Passage> passage(String id) {
    return passages.stream().filter(passage -> passage.id().equals(id)).findFirst();
  }
}
