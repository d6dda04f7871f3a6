package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All things that the documents name, to tell whether they speak of a thing that somebody asks
 * about, be it in other words. Immutable and thread-safe.
 */
public final class ThingCatalog {

  /** Cosine from which two names mean one thing; chosen on the validation questions. */
  private static final double SAME = 0.84;

  private final List<NamedThing> things;
  private final List<Vector> vectors;
  private final List<Set<String>> stems;
  private final WordIndex words;

  /**
   * @param things that the documents name
   * @param vectors of their names, in the same order
   * @param words gives the stems
   */
  public ThingCatalog(List<NamedThing> things, List<Vector> vectors, WordIndex words) {
    this.things = List.copyOf(things);
    this.vectors = List.copyOf(vectors);
    this.words = words;
    stems = new ArrayList<>();
    things.forEach(thing -> stems.add(new HashSet<>(words.stems(thing.text()))));
  }

  /**
   * {@return ids of the passages that name a thing; empty when the documents do not}
   *
   * @param name the thing as somebody calls it
   * @param vector of the name
   */
  public Set<String> passages(String name, Vector vector) {
    Set<String> asked = new HashSet<>(words.stems(name));
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < things.size(); i++) {
      boolean sameWords =
          !asked.isEmpty() && (stems.get(i).equals(asked) || stems.get(i).containsAll(asked));
      if (sameWords || vectors.get(i).cosine(vector) >= SAME) {
        found.addAll(things.get(i).passages());
      }
    }
    return found;
  }

  /** {@return the name of the thing nearest to a name, with its cosine; for reports} */
  public String nearest(Vector vector) {
    int best = 0;
    for (int i = 1; i < things.size(); i++) {
      if (vectors.get(i).cosine(vector) > vectors.get(best).cosine(vector)) {
        best = i;
      }
    }
    return things.isEmpty()
        ? "nothing"
        : "%s (%.2f)".formatted(things.get(best).text(), vectors.get(best).cosine(vector));
  }
}
