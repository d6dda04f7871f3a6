package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Point;
import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentShares;
import dev.charley.nlu.Thing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.Ranking;
import dev.charley.retrieval.Retriever;
import dev.charley.retrieval.ScoredPassage;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.ThingCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the passages that answer a request: for a question about something in particular the few
 * that fit it best, and of a thing that it names only those that name it; for a broad one a digest
 * of what all documents say, most widely said first. What the documents do not name is not answered
 * with something else. Immutable and thread-safe.
 */
public final class AnswerFinder {

  private static final int MOST = 5; // points of a first answer

  // chosen by cross-validation over the questions of the built-in pack

  /** How probable a passage is, in shares of the best one's, that still belongs to the answer. */
  private static final double BESIDE = 0.25;

  /** The same for what "more" gives. */
  private static final double FURTHER = 0.03;

  /** The same for passages that name the thing asked about. */
  private static final double NAMING = 0.05;

  /** The probability of silence from which nothing is quoted. */
  private static final double SILENT = 0.35;

  /**
   * A question about nothing in particular is broad when the intent's own question is nearer to it
   * than any passage; or when no passage is nearer than this ...
   */
  private static final double NEAR = 0.75;

  /**
   * ... and when it is as near to the intent's own question as to that passage, but for so much.
   */
  private static final double LIKE_ALL = 0.06;

  private final Retriever retriever;
  private final SubjectTerms subjects;
  private final ThingCatalog things;
  private final List<Passage> passages;
  private final Map<String, Integer> group = new HashMap<>();
  private final Map<String, Query> questions;

  /**
   * @param retriever finds passages
   * @param subjects the words that name something in particular
   * @param things that the documents name
   * @param passages all that can be quoted
   * @param groups for each passage the number of the first that makes its point
   * @param questions the question that stands for each content intent
   */
  public AnswerFinder(
      Retriever retriever,
      SubjectTerms subjects,
      ThingCatalog things,
      List<Passage> passages,
      List<Integer> groups,
      Map<String, Query> questions) {
    this.questions = Map.copyOf(questions);
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
   * @param asks whether it is worded as a question at all
   */
  record Sought(
      String text,
      Vector vector,
      String intent,
      IntentShares shares,
      List<Thing> things,
      boolean asks) {

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
   */
  record Answer(List<Point> points, List<String> remaining, boolean broad, List<String> unknown) {}

  /**
   * {@return what answers a request}
   *
   * @param sought what is looked for
   * @param said ids of the passages quoted before, which come last
   */
  Answer find(Sought sought, Set<String> said) {
    Set<String> naming = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (Thing thing : sought.things()) {
      if (!thing.isName() || subjects.stems(thing.text()).isEmpty()) {
        continue; // what is no name says no more than any other word
      }
      Set<String> found = things.naming(thing.text(), thing.vector(), subjects);
      naming.addAll(found);
      if (found.isEmpty()) {
        unknown.add(thing.text());
      }
    }
    if (naming.isEmpty() && !unknown.isEmpty()) {
      return new Answer(List.of(), List.of(), false, unknown);
    }
    Ranking ranking = retriever.retrieve(sought.query());
    if (naming.isEmpty() && isBroad(sought, ranking.passages())) {
      List<Passage> all = broad(sought.intent());
      return answer(all, all.size(), true, unknown, said);
    }
    if (ranking.silence() >= SILENT) {
      return new Answer(List.of(), List.of(), false, unknown);
    }
    return naming.isEmpty()
        ? narrow(ranking.passages(), unknown, said)
        : named(
            ranking.passages().stream().filter(f -> naming.contains(f.passage().id())).toList(),
            unknown,
            said);
  }

  private boolean isBroad(Sought sought, List<ScoredPassage> found) {
    double nearest = found.stream().mapToDouble(ScoredPassage::semantic).max().orElse(0);
    Query question = questions.get(sought.intent());
    if (question == null || !subjects.in(sought.text()).isEmpty()) {
      return false;
    }
    double likeAll = question.vector().cosine(sought.vector());
    return likeAll > nearest
        || (nearest < NEAR && (!sought.asks() || likeAll > nearest - LIKE_ALL));
  }

  /** The passages that fit nearly as well as the best. */
  private Answer narrow(List<ScoredPassage> found, List<String> unknown, Set<String> said) {
    List<Passage> fitting = within(found, FURTHER);
    return answer(fitting, within(found, BESIDE).size(), false, unknown, said);
  }

  /** Each document's best first: one may warn of what another recommends. */
  private Answer named(List<ScoredPassage> found, List<String> unknown, Set<String> said) {
    List<Passage> all = found.stream().map(ScoredPassage::passage).toList();
    return answer(eachDocumentFirst(all), within(found, NAMING).size(), false, unknown, said);
  }

  /** Those at least as probable as a share of the first, which is the most probable. */
  private static List<Passage> within(List<ScoredPassage> found, double share) {
    return found.stream()
        .filter(one -> one.probability() >= share * found.get(0).probability())
        .map(ScoredPassage::passage)
        .toList();
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
        unknown);
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

  /**
   * All that serve the intent, what most documents say first, then what fits the intent's own
   * question best: a broad question gets the same digest however it is worded.
   */
  private List<Passage> broad(String intent) {
    Query question = questions.get(intent);
    if (question == null) {
      return List.of();
    }
    List<Passage> serving =
        retriever.retrieve(question).passages().stream()
            .map(ScoredPassage::passage)
            .filter(passage -> passage.intents().contains(intent))
            .toList();
    Map<Integer, Set<String>> documents = documents(serving.stream(), intent);
    List<Passage> ordered = new ArrayList<>(serving);
    ordered.sort(
        Comparator.comparingInt(
                (Passage passage) -> documents.getOrDefault(groupOf(passage), Set.of()).size())
            .reversed());
    return ordered;
  }

  /** The documents that make each point, among the passages that serve the intent. */
  private Map<Integer, Set<String>> documents(Stream<Passage> passages, String intent) {
    Map<Integer, Set<String>> documents = new HashMap<>();
    passages
        .filter(passage -> passage.intents().contains(intent))
        .forEach(
            passage ->
                documents
                    .computeIfAbsent(groupOf(passage), g -> new HashSet<>())
                    .add(passage.document()));
    return documents;
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
    List<Passage> all = broad(intent);
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
