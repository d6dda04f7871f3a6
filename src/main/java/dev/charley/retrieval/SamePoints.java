package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups passages of different documents that make the same point, in the same or in other words.
 * What one document says and another denies, doubts or turns round are two points, however alike
 * they sound.
 */
public final class SamePoints {

  /** Cosine from which two points are one, given a word in common; chosen by eye on the seeds. */
  private static final double SAME = 0.87;

  /** The same for two list items that name the same thing and little else. */
  private static final double SAME_ITEM = 0.8;

  private SamePoints() {}

  /**
   * {@return for each passage the number of the first passage that makes its point}
   *
   * @param passages in order
   * @param points the vectors of {@link Passage#point()}, in the same order
   * @param subjects the words that name something in particular
   */
  public static List<Integer> group(
      List<Passage> passages, List<Vector> points, SubjectTerms subjects) {
    List<Stance> stances = passages.stream().map(Stance::of).toList();
    List<Set<String>> named = new ArrayList<>();
    passages.forEach(passage -> named.add(new HashSet<>(subjects.in(passage.point()))));
    List<Integer> group = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      group.add(first(i, passages, points, stances, named, group));
    }
    return List.copyOf(group);
  }

  private static int first(
      int i,
      List<Passage> passages,
      List<Vector> points,
      List<Stance> stances,
      List<Set<String>> named,
      List<Integer> group) {
    for (int j = 0; j < i; j++) {
      if (group.get(j) == j
          && stances.get(i).agreesWith(stances.get(j))
          && same(
              passages.get(i),
              passages.get(j),
              points.get(i).cosine(points.get(j)),
              named.get(i),
              named.get(j))) {
        return j;
      }
    }
    return i;
  }

  private static boolean same(
      Passage a, Passage b, double cosine, Set<String> namedInA, Set<String> namedInB) {
    boolean serveOne = a.intents().stream().anyMatch(b.intents()::contains);
    if (!serveOne || a.document().equals(b.document())) {
      return false;
    }
    if (a.text().equals(b.text())) {
      return true; // a page that is read under two names
    }
    boolean items = a.item() && b.item();
    boolean sameNames = !namedInA.isEmpty() && namedInA.equals(namedInB);
    boolean sharedName = namedInA.stream().anyMatch(namedInB::contains);
    return (cosine >= SAME && sharedName) || (items && sameNames && cosine >= SAME_ITEM);
  }
}
