package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * All things that the documents name, to tell whether they speak of a thing that somebody asks
 * about, be it in other words. Immutable and thread-safe.
 */
public final class ThingCatalog {

  /** Cosine from which two names mean one thing; chosen on the validation questions. */
  private static final double SAME = 0.78;

  private static final int SHORTEST = 4; // an abbreviation's vector says little

  /** The form in which something is taken: magnesium tablets are magnesium. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<=\\w) +(tablets?|tabs?|pills?|capsules?|caps|supplements?|powders?|sachets?|gummies"
              + "|lozenges?)$",
          Pattern.CASE_INSENSITIVE);

  private final List<NamedThing> things;
  private final List<Vector> vectors;
  private final Function<String, Vector> vectorOf;
  private final Map<List<String>, String> kinds = new HashMap<>();
  private final Map<String, Set<String>> stemsOfPassage = new LinkedHashMap<>();
  private final WordIndex words;

  /**
   * @param things that the documents name
   * @param vectors of their names, in the same order
   * @param kinds other things that are of the kinds of these
   * @param passages all that can be quoted
   * @param words gives the stems
   * @param vectorOf the encoder's vector of a name that is none of the things'
   */
  public ThingCatalog(
      List<NamedThing> things,
      List<Vector> vectors,
      List<ThingKind> kinds,
      List<Passage> passages,
      WordIndex words,
      Function<String, Vector> vectorOf) {
    this.things = List.copyOf(things);
    this.vectors = List.copyOf(vectors);
    this.words = words;
    this.vectorOf = vectorOf;
    kinds.forEach(kind -> this.kinds.put(words.stems(kind.name()), kind.kind()));
    for (Passage passage : passages) {
      String text = passage.text() + " " + String.join(" ", passage.heading());
      stemsOfPassage.put(passage.id(), new HashSet<>(words.stems(text)));
    }
  }

  /**
   * {@return what the documents name that a thing is a kind of, if anything}
   *
   * @param name the thing as somebody calls it
   */
  public Optional<String> kindOf(String name) {
    return Optional.ofNullable(kinds.get(words.stems(name)));
  }

  /**
   * {@return ids of the passages that name a thing, be it in other words, with its every word or
   * but for those that people always use; empty when the documents do not}
   *
   * @param name the thing as somebody calls it
   * @param subjects tells the words that people always use
   */
  public Set<String> naming(String name, SubjectTerms subjects) {
    Vector vector = vector(name);
    Set<String> found = passages(name, vector, subjects);
    Set<String> telling = subjects.telling(name);
    if (found.isEmpty() && !telling.isEmpty()) {
      found = passages(String.join(" ", telling), vector, subjects);
    }
    if (found.isEmpty() && FORM.matcher(name).find()) {
      return naming(FORM.matcher(name).replaceAll(""), subjects);
    }
    return found.isEmpty() && isPlural(name)
        ? naming(name.substring(0, name.length() - 1), subjects)
        : found;
  }

  /** The encoder takes "beer" for nearer to alcohol than "beers". */
  private static boolean isPlural(String name) {
    return name.length() > SHORTEST && name.endsWith("s") && !name.endsWith("ss");
  }

  /** Most people use a name that the documents use. */
  private Vector vector(String name) {
    for (int i = 0; i < things.size(); i++) {
      if (things.get(i).text().equalsIgnoreCase(name)) {
        return vectors.get(i);
      }
    }
    return vectorOf.apply(name);
  }

  private Set<String> passages(String name, Vector vector, SubjectTerms subjects) {
    Set<String> found = new LinkedHashSet<>();
    List<String> asked = words.stems(name);
    if (!asked.isEmpty()) {
      stemsOfPassage.forEach(
          (id, stems) -> {
            if (stems.containsAll(asked)) {
              found.add(id);
            }
          });
    }
    for (int i = 0; i < things.size(); i++) {
      boolean isName = things.get(i).text().length() >= SHORTEST;
      if (isName
          && vectors.get(i).cosine(vector) >= SAME
          && !isNarrower(name, things.get(i).text(), subjects)) {
        found.addAll(things.get(i).passages());
      }
    }
    return found;
  }

  /** "Salt tablets" are not tablets of any sort. */
  private boolean isNarrower(String name, String thing, SubjectTerms subjects) {
    List<String> asked = words.stems(name);
    List<String> named = words.stems(thing);
    return asked.size() > named.size()
        && asked.containsAll(named)
        && subjects.telling(name).stream().anyMatch(stem -> !named.contains(stem));
  }

  /** {@return the name of the thing nearest to a name, with its cosine; for reports} */
  String nearest(Vector vector) {
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
