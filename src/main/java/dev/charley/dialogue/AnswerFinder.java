package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Point;
import dev.charley.encoding.Vector;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.Retriever;
import dev.charley.retrieval.ScoredPassage;
import dev.charley.retrieval.SubjectTerms;
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
 * Immutable and thread-safe.
 */
public final class AnswerFinder {

  private static final int NARROW = 4;
  private static final int BROAD = 5;
  private static final int CANDIDATES = 40;

  private final Retriever retriever;
  private final SubjectTerms subjects;
  private final List<Passage> passages;
  private final Map<String, Integer> group = new HashMap<>();

  /**
   * @param retriever finds passages
   * @param subjects the words that name something in particular
   * @param passages all that can be quoted
   * @param groups for each passage the number of the first that makes its point
   */
  public AnswerFinder(
      Retriever retriever, SubjectTerms subjects, List<Passage> passages, List<Integer> groups) {
    this.retriever = retriever;
    this.subjects = subjects;
    this.passages = List.copyOf(passages);
    for (int i = 0; i < passages.size(); i++) {
      group.put(passages.get(i).id(), groups.get(i));
    }
  }

  /**
   * What answers a request.
   *
   * @param points what to quote, in order; empty when no passage answers
   * @param remaining ids of further passages that answer, in order
   * @param broad whether it is a digest
   */
  record Answer(List<Point> points, List<String> remaining, boolean broad) {}

  /**
   * {@return what answers a request}
   *
   * @param text the request in full
   * @param vector of the request
   * @param intent what it asks for
   * @param terms what it asks about in particular; empty for a broad question
   * @param said ids of the passages quoted before, which come last
   */
  Answer find(String text, Vector vector, String intent, List<String> terms, Set<String> said) {
    List<ScoredPassage> found =
        retriever.retrieve(new Query(text, vector, Set.of(intent)), passages.size());
    List<Passage> narrow = terms.isEmpty() ? List.of() : narrow(found, intent, terms);
    boolean isBroad = narrow.isEmpty();
    List<Passage> fitting = isBroad ? broad(found, intent) : narrow;
    List<Passage> unsaid = fitting.stream().filter(p -> !said.contains(p.id())).toList();
    List<Passage> ordered = unsaid.isEmpty() ? fitting : unsaid;
    List<Point> points = merged(ordered, fitting);
    int shown = Math.min(points.size(), isBroad ? BROAD : NARROW);
    return new Answer(
        List.copyOf(points.subList(0, shown)),
        points.subList(shown, points.size()).stream().map(p -> p.passage().id()).toList(),
        isBroad);
  }

  /** Those that speak of all terms if any does, else of some; those that serve the intent first. */
  private List<Passage> narrow(List<ScoredPassage> found, String intent, List<String> terms) {
    Map<Passage, Integer> matches = new LinkedHashMap<>();
    for (ScoredPassage scored : found.subList(0, Math.min(CANDIDATES, found.size()))) {
      int count = matching(scored.passage(), terms);
      if (count > 0) {
        matches.put(scored.passage(), count);
      }
    }
    int most = matches.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Passage> best =
        matches.entrySet().stream()
            .filter(entry -> most < terms.size() || entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    List<Passage> serving = best.stream().filter(p -> p.intents().contains(intent)).toList();
    List<Passage> ordered = new ArrayList<>(serving);
    best.stream().filter(p -> !serving.contains(p)).forEach(ordered::add);
    return serving.size() >= 2 ? serving : ordered;
  }

  private int matching(Passage passage, List<String> terms) {
    Set<String> stems = new HashSet<>(subjects.stems(passage.text()));
    if (!passage.heading().isEmpty()) {
      stems.addAll(subjects.stems(passage.heading().get(passage.heading().size() - 1)));
    }
    return (int) terms.stream().filter(stems::contains).count();
  }

  /** All that serve the intent, what most documents say first, then what fits the words best. */
  private List<Passage> broad(List<ScoredPassage> found, String intent) {
    List<Passage> serving =
        found.stream()
            .map(ScoredPassage::passage)
            .filter(passage -> passage.intents().contains(intent))
            .toList();
    Map<Integer, Set<String>> documents = new HashMap<>();
    serving.forEach(
        p ->
            documents
                .computeIfAbsent(group.getOrDefault(p.id(), -1), g -> new HashSet<>())
                .add(p.document()));
    List<Passage> ordered = new ArrayList<>(serving);
    ordered.sort(
        Comparator.comparingInt(
                (Passage p) ->
                    documents.getOrDefault(group.getOrDefault(p.id(), -1), Set.of()).size())
            .reversed());
    return ordered;
  }

  /** One point a group; the documents of the others stand behind it. */
  private List<Point> merged(List<Passage> ordered, List<Passage> fitting) {
    Map<Integer, Passage> first = new LinkedHashMap<>();
    ordered.forEach(passage -> first.putIfAbsent(group.getOrDefault(passage.id(), -1), passage));
    List<Point> points = new ArrayList<>();
    first.forEach(
        (number, passage) -> {
          Set<String> supports = new LinkedHashSet<>();
          fitting.stream()
              .filter(other -> number.equals(group.get(other.id())))
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

  /** {@return what a text asks about in particular} */
  List<String> terms(String text) {
    return subjects.in(text);
  }
}
