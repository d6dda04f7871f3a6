package dev.charley.nlu.corenlp;

import dev.charley.nlu.Clause;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds known names of things in a message, the longest first; one form of a name finds others. */
final class ThingNames {

  private static final int SHORTEST_PLURAL = 4;

  private final List<List<String>> names; // the words of each

  /** The names by their first word, the longest first. */
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  ThingNames(Collection<String> names) {
    this(
        names.stream()
            .distinct()
            .sorted()
            .map(name -> Tokens.words(name).stream().map(ThingNames::singular).toList())
            .filter(words -> !words.isEmpty())
            .toList());
  }

  private ThingNames(List<List<String>> names) {
    this.names = names;
    names.forEach(
        words -> byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words));
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.<List<String>>comparingInt(List::size).reversed()));
  }

  private static String singular(String word) {
    boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** {@return the names in a text, in order, none inside another} */
  List<Clause> find(String text, List<CoreLabel> tokens) {
    List<String> words =
        tokens.stream().map(t -> singular(t.word().toLowerCase(Locale.ROOT))).toList();
    List<Clause> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = lengthAt(words, i);
      if (length > 0) {
        int start = tokens.get(i).beginPosition();
        int end = tokens.get(i + length - 1).endPosition();
        found.add(new Clause(text.substring(start, end), start, end));
      }
      i += Math.max(1, length);
    }
    return found;
  }

  private int lengthAt(List<String> words, int i) {
    for (List<String> name : byFirst.getOrDefault(words.get(i), List.of())) {
      int end = i + name.size();
      if (end <= words.size() && words.subList(i, end).equals(name)) {
        return name.size();
      }
    }
    return 0;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(names.size());
    for (List<String> words : names) {
      out.writeInt(words.size());
      for (String word : words) {
        out.writeUTF(word);
      }
    }
  }

  static ThingNames read(DataInput in) throws IOException {
    int size = in.readInt();
    List<List<String>> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(words(in));
    }
    return new ThingNames(names);
  }

  private static List<String> words(DataInput in) throws IOException {
    int size = in.readInt();
    List<String> words = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      words.add(in.readUTF());
    }
    return words;
  }
}
