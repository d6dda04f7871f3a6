package dev.charley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Finds texts that say the same in almost the same letters: of the character trigrams of both at
 * least nine in ten are shared (Jaccard). Letters and digits count, whatever their case, and that
 * there is a blank between words; signs do not.
 *
 * <p>Two texts that near each other share one of their rarest trigrams, and not too late in either,
 * so only texts met there are compared (prefix filtering: Bayardo, Ma, Srikant, WWW 2007).
 */
final class NearTexts {

  /** From here on two texts are near: in some sixty letters one is another. */
  static final double NEAR = 0.9;

  private static final double ROUNDING = 1e-9;

  private final List<String> plain = new ArrayList<>();

  /** The numbers of the texts of each plain form, in order. */
  private final List<List<Integer>> numbers = new ArrayList<>();

  /** The trigrams of each plain form by rank, in ascending order; the rarest has rank 0. */
  private final List<int[]> ranks = new ArrayList<>();

  private final Map<Long, Integer> rankOf = new HashMap<>();

  /** For each rank the plain forms that have it among their rarest, each with its place there. */
  private final Map<Integer, List<Entry>> byRare = new HashMap<>();

  private record Entry(int number, int place) {}

  /**
   * Two near texts.
   *
   * @param first the number of the one that stands first
   * @param second the number of the other
   * @param same whether they differ in case, signs and blanks alone
   */
  record Pair(int first, int second, boolean same) {}

  /**
   * @param texts numbered by their order
   */
  NearTexts(List<String> texts) {
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      int number = known.computeIfAbsent(plain(texts.get(i)), text -> numbers.size());
      if (number == numbers.size()) {
        numbers.add(new ArrayList<>());
      }
      numbers.get(number).add(i);
    }
    plain.addAll(known.keySet());
    List<long[]> trigrams = plain.stream().map(NearTexts::trigrams).toList();
    rank(trigrams);
    trigrams.forEach(this::index);
  }

  /** {@return the letters and digits in lower case, words apart; the text if it has none} */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    boolean apart = false;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(apart && !plain.isEmpty() ? " " : "").append(c);
        apart = false;
      } else if (c != '\'' && c != '’') {
        apart = true;
      }
    }
    return plain.isEmpty() ? text.strip() : plain.toString();
  }

  /** Each once, as a number of three characters. */
  private static long[] trigrams(String plain) {
    String padded = " " + plain + " ";
    long[] trigrams = new long[padded.length() - 2];
    for (int i = 0; i < trigrams.length; i++) {
      trigrams[i] =
          ((long) padded.charAt(i) << 32)
              | ((long) padded.charAt(i + 1) << 16)
              | padded.charAt(i + 2);
    }
    return LongStream.of(trigrams).distinct().toArray();
  }

  private void rank(List<long[]> trigrams) {
    Map<Long, Integer> counts = new HashMap<>();
    trigrams.forEach(own -> LongStream.of(own).forEach(t -> counts.merge(t, 1, Integer::sum)));
    counts.entrySet().stream()
        .sorted(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .forEach(entry -> rankOf.put(entry.getKey(), rankOf.size()));
  }

  private void index(long[] trigrams) {
    int[] own = ranks(trigrams);
    for (int place = 0; place < rarest(own.length); place++) {
      byRare
          .computeIfAbsent(own[place], rank -> new ArrayList<>())
          .add(new Entry(ranks.size(), place));
    }
    ranks.add(own);
  }

  /** In ascending order; a trigram that no text has is rarer than all. */
  private int[] ranks(long[] trigrams) {
    int[] own = LongStream.of(trigrams).mapToInt(t -> rankOf.getOrDefault(t, -1)).toArray();
    Arrays.sort(own);
    return own;
  }

  /** Of this many of its rarest trigrams, a text shares at least one with each text near it. */
  private static int rarest(int size) {
    return Math.min(size, size - (int) Math.ceil(NEAR * size - ROUNDING) + 1);
  }

  /** {@return every two near texts, in order; of texts that are the same, the first with each} */
  List<Pair> pairs() {
    Set<Pair> pairs = new TreeSet<>(Comparator.comparing(Pair::first).thenComparing(Pair::second));
    for (int number = 0; number < plain.size(); number++) {
      List<Integer> same = numbers.get(number);
      for (int other : same.subList(1, same.size())) {
        pairs.add(new Pair(same.get(0), other, true));
      }
      for (int near : near(ranks.get(number), number)) {
        pairs.add(new Pair(numbers.get(near).get(0), same.get(0), false));
      }
    }
    return List.copyOf(pairs);
  }

  /** {@return the numbers of the texts near a text, in order} */
  List<Integer> near(String text) {
    return near(ranks(trigrams(plain(text))), plain.size()).stream()
        .flatMap(number -> numbers.get(number).stream())
        .sorted()
        .toList();
  }

  /** The plain forms near one, of those numbered below {@code end}. */
  private Set<Integer> near(int[] own, int end) {
    Set<Integer> near = new TreeSet<>();
    for (int place = 0; place < rarest(own.length); place++) {
      for (Entry met : byRare.getOrDefault(own[place], List.of())) {
        if (met.number() >= end) {
          break; // they stand in order
        }
        int[] other = ranks.get(met.number());
        int rest = Math.min(own.length - place, other.length - met.place());
        if (rest >= needed(own, other) && shared(own, other) >= needed(own, other)) {
          near.add(met.number());
        }
      }
    }
    return near;
  }

  /** How many trigrams two texts have to share to be near. */
  private static double needed(int[] a, int[] b) {
    return NEAR / (1 + NEAR) * (a.length + b.length) - ROUNDING;
  }

  private static int shared(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared += a[i] < 0 ? 0 : 1;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
