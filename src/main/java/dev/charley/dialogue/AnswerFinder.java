package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Point;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Thing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Query;
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

/**
 * Finds the passages that answer a request: for a question about something in particular the few
 * that speak of it; for a broad one a digest of what all documents say, most widely said first.
 * What the documents do not name is not answered with something else. Immutable and thread-safe.
 */
public final class AnswerFinder {

  private static final int NARROW = 4;
  private static final int BROAD = 5;
  private static final int CANDIDATES = 40;

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
   * @param things it asks about
   */
  record Sought(String text, Vector vector, String intent, List<Thing> things) {}

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
      if (subjects.stems(thing.text()).isEmpty()) {
        continue; // nothing but small words
      }
      Set<String> found = naming(thing);
      naming.addAll(found);
      if (found.isEmpty() && thing.isName()) {
        unknown.add(thing.text());
      }
    }
    if (naming.isEmpty() && !unknown.isEmpty()) {
      return new Answer(List.of(), List.of(), false, unknown);
    }
    List<ScoredPassage> found =
        retriever.retrieve(
            new Query(sought.text(), sought.vector(), Set.of(sought.intent())), passages.size());
    List<Passage> narrow = narrow(found, sought, naming);
    boolean isBroad = narrow.isEmpty();
    return answer(isBroad ? broad(sought.intent()) : narrow, isBroad, unknown, said);
  }

  /** Passages that name a thing, with its every word or but for those that people always use. */
  private Set<String> naming(Thing thing) {
    Set<String> found = things.passages(thing.text(), thing.vector());
    Set<String> telling = subjects.telling(thing.text());
    return found.isEmpty() && !telling.isEmpty()
        ? things.passages(String.join(" ", telling), thing.vector())
        : found;
  }

  private Answer answer(
      List<Passage> fitting, boolean isBroad, List<String> unknown, Set<String> said) {
    List<Passage> unsaid = fitting.stream().filter(p -> !said.contains(p.id())).toList();
    List<Point> points = merged(unsaid.isEmpty() ? fitting : unsaid, fitting);
    int shown = Math.min(points.size(), isBroad ? BROAD : NARROW);
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
   * Those that name a thing asked about, or speak of all particular words if any does, else of
   * some; those that serve the intent first.
   */
  private List<Passage> narrow(List<ScoredPassage> found, Sought sought, Set<String> naming) {
    List<String> terms = subjects.in(sought.text());
    if (!naming.isEmpty()) {
      return found.stream() // all that name it: each may be what warns about it
          .map(ScoredPassage::passage)
          .filter(passage -> naming.contains(passage.id()))
          .toList();
    }
    Map<Passage, Integer> matches = new LinkedHashMap<>();
    for (ScoredPassage scored : found.subList(0, Math.min(CANDIDATES, found.size()))) {
      int count = matching(scored.passage(), terms);
      if (count > 0) {
        matches.put(scored.passage(), count);
      }
    }
    int most = matches.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return servingFirst(
        matches.entrySet().stream()
            .filter(entry -> most < terms.size() || entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList(),
        sought.intent());
  }

  private static List<Passage> servingFirst(List<Passage> best, String intent) {
    List<Passage> serving = best.stream().filter(p -> p.intents().contains(intent)).toList();
    if (serving.size() >= 2) {
      return serving;
    }
    List<Passage> ordered = new ArrayList<>(serving);
    best.stream().filter(p -> !serving.contains(p)).forEach(ordered::add);
    return ordered;
  }

  private int matching(Passage passage, List<String> terms) {
    Set<String> stems = new HashSet<>(subjects.stems(passage.text()));
    if (!passage.heading().isEmpty()) {
      stems.addAll(subjects.stems(passage.heading().get(passage.heading().size() - 1)));
    }
    return (int) terms.stream().filter(stems::contains).count();
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
        retriever.retrieve(question, passages.size()).stream()
            .map(ScoredPassage::passage)
            .filter(passage -> passage.intents().contains(intent))
            .toList();
    Map<Integer, Set<String>> documents = new HashMap<>();
    serving.forEach(
        passage ->
            documents
                .computeIfAbsent(groupOf(passage), g -> new HashSet<>())
                .add(passage.document()));
    List<Passage> ordered = new ArrayList<>(serving);
    ordered.sort(
        Comparator.comparingInt(
                (Passage passage) -> documents.getOrDefault(groupOf(passage), Set.of()).size())
            .reversed());
    return ordered;
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

  /** {@return the passage of an id} */
  Optional<Passage> passage(String id) {
    return passages.stream().filter(passage -> passage.id().equals(id)).findFirst();
  }
}
