package dev.charley.topic;

import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.WordIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Decides which content intents a passage serves: by the words of its headings, which authors write
 * for that very purpose, and by how near it is to sentences that serve an intent.
 */
final class PassageIntents {

  /** What a heading's word counts, in cosine; chosen by eye on the seeds. */
  private static final double HEADING = 0.12;

  /** What a word of an outer heading counts. */
  private static final double OUTER_HEADING = 0.06;

  /**
   * Cosine to a sentence that serves an intent under which a passage is like none: on four topics
   * the best of each section that an intent was written for had 0.71 and more, the best of those
   * that none was 0.67 and less.
   */
  private static final double LIKE_NONE = 0.69;

  /** How far below the best an intent may be and still be served. */
  private static final double CLOSE = 0.035;

  private final List<IntentDefinition> intents;
  private final Map<String, List<Vector>> prototypes = new HashMap<>();
  private final WordIndex words;

  PassageIntents(
      List<IntentDefinition> intents, WordIndex words, Function<String, Vector> vectorOf) {
    this.intents = intents.stream().filter(intent -> intent.kind() == IntentKind.CONTENT).toList();
    this.words = words;
    for (IntentDefinition intent : this.intents) {
      prototypes.put(intent.name(), intent.passages().stream().map(vectorOf).toList());
    }
  }

  /**
   * {@return the passages, each with the intents it serves}
   *
   * @param passages in order
   * @param points the vectors of their points, in the same order
   * @param vectorOf gives the vector of a text
   */
  List<Passage> serving(
      List<Passage> passages, List<Vector> points, Function<String, Vector> vectorOf) {
    List<Passage> serving = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      serving.add(passage.serving(served(passage, points.get(i), vectorOf.apply(passage.text()))));
    }
    return serving;
  }

  /** {@return whether anything tells which intents a passage serves; if not, it serves all} */
  boolean canTell(Passage passage) {
    return prototypes.values().stream().anyMatch(like -> !like.isEmpty())
        || intents.stream().anyMatch(intent -> heading(passage.heading(), intent) > 0);
  }

  /**
   * {@return whether an intent names a heading of a passage or has a sentence like it, so that it
   * is not just the nearest of those there are}
   *
   * @param passage the passage
   * @param point the vector of its point
   * @param whole the vector of its whole text, lead-in included
   */
  boolean isMeant(Passage passage, Vector point, Vector whole) {
    return intents.stream()
        .anyMatch(
            intent ->
                heading(passage.heading(), intent) > 0
                    || nearest(intent, point, whole) >= LIKE_NONE);
  }

  /**
   * {@return the intents a passage serves, at least one}
   *
   * @param passage the passage
   * @param point the vector of its point
   * @param whole the vector of its whole text, lead-in included
   */
  Set<String> served(Passage passage, Vector point, Vector whole) {
    Map<String, Double> scores = new HashMap<>();
    for (IntentDefinition intent : intents) {
      scores.put(intent.name(), nearest(intent, point, whole) + heading(passage.heading(), intent));
    }
    double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    Set<String> served = new TreeSet<>();
    scores.forEach(
        (intent, score) -> {
          if (score >= best - CLOSE) {
            served.add(intent);
          }
        });
    return served;
  }

  /** How near the nearest sentence that serves an intent is, in cosine; 0 without any. */
  private double nearest(IntentDefinition intent, Vector point, Vector whole) {
    return prototypes.getOrDefault(intent.name(), List.of()).stream()
        .mapToDouble(like -> Math.max(point.cosine(like), whole.cosine(like)))
        .max()
        .orElse(0);
  }

  private double heading(List<String> path, IntentDefinition intent) {
    double score = 0;
    for (int i = 0; i < path.size(); i++) {
      if (matches(path.get(i), intent)) {
        score = Math.max(score, i == path.size() - 1 ? HEADING : OUTER_HEADING);
      }
    }
    return score;
  }

  private boolean matches(String heading, IntentDefinition intent) {
    Set<String> stems = new TreeSet<>(words.stems(heading));
    return intent.headings().stream()
        .map(words::stems)
        .anyMatch(cue -> !cue.isEmpty() && stems.containsAll(cue));
  }
}
