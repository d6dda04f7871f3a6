package dev.charley.retrieval.wordnet;

import dev.charley.retrieval.ThingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.data.list.PointerTargetNode;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Other names and kinds of things, by WordNet (Miller, CACM 1995): Lipitor is a statin, lager is
 * alcohol. A word is taken in its first sense, and only where it has few, since a word of many
 * senses is no name; a kind of very many things says too little of each.
 */
public final class WordNetKinds {

  private static final List<String> PLURALS = List.of("", "s", "es"); // as a name may end
  private static final int MOST_SENSES = 2;
  private static final int MOST_NAMES = 400;
  private static final int DEEPEST = 4; // kinds of kinds
  private static final int SHORTEST = 3; // letters of a name

  private final Dictionary dictionary;

  private WordNetKinds(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * {@return names of things that are of the kinds that are given, each once, of the narrowest
   * kind}
   *
   * @param kinds lower-case names
   */
  public static List<ThingKind> of(List<String> kinds) {
    try {
      return new WordNetKinds(Dictionary.getDefaultResourceInstance()).named(kinds);
    } catch (JWNLException e) {
      throw new IllegalStateException("the built-in WordNet cannot be read: " + e.getMessage(), e);
    }
  }

  /** A kind with the names of all that is of it. */
  private record Kind(String name, Set<String> names) {}

  private List<ThingKind> named(List<String> names) throws JWNLException {
    List<Kind> kinds = new ArrayList<>();
    for (String name : names) {
      Optional<Synset> meant = meant(name);
      if (meant.isPresent()) {
        Set<Synset> senses = new LinkedHashSet<>();
        collect(meant.get(), 0, senses);
        kinds.add(new Kind(name, names(senses)));
      }
    }
    Map<String, ThingKind> found = new LinkedHashMap<>();
    kinds.stream()
        .filter(kind -> kind.names().size() <= MOST_NAMES)
        .sorted(Comparator.comparingInt(kind -> kind.names().size()))
        .forEach(
            kind -> kind.names().forEach(n -> found.putIfAbsent(n, new ThingKind(n, kind.name()))));
    names.forEach(found::remove);
    return List.copyOf(found.values());
  }

  /**
   * The sense of a name of few senses, when WordNet has the whole name, be it in the plural. Looked
   * up as it stands: the library's own search for base forms tries all combinations of the words of
   * a name, which does not end for a list item of a dozen.
   */
  private Optional<Synset> meant(String name) throws JWNLException {
    for (String ending : PLURALS) {
      @Nullable IndexWord word =
          name.length() > ending.length() && name.endsWith(ending)
              ? dictionary.getIndexWord(
                  POS.NOUN, name.substring(0, name.length() - ending.length()))
              : null;
      if (word != null) {
        List<Synset> senses = word.getSenses();
        return senses.size() > MOST_SENSES ? Optional.empty() : Optional.of(senses.get(0));
      }
    }
    return Optional.empty();
  }

  private static void collect(Synset sense, int depth, Set<Synset> found) throws JWNLException {
    if (depth > DEEPEST || !found.add(sense)) {
      return;
    }
    for (PointerTargetNode kind : PointerUtils.getDirectHyponyms(sense)) {
      collect(kind.getSynset(), depth + 1, found);
    }
  }

  /** The names of the senses, but for words that mostly mean something else. */
  private Set<String> names(Set<Synset> senses) throws JWNLException {
    Set<String> names = new LinkedHashSet<>();
    for (Synset sense : senses) {
      for (Word word : sense.getWords()) {
        String name = word.getLemma().toLowerCase(Locale.ROOT);
        if (name.length() >= SHORTEST && mostlyMeans(word, senses)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private boolean mostlyMeans(Word word, Set<Synset> senses) throws JWNLException {
    @Nullable IndexWord all = dictionary.getIndexWord(POS.NOUN, word.getLemma());
    return all != null
        && (all.getSenses().size() <= MOST_SENSES || senses.contains(all.getSenses().get(0)));
  }
}
