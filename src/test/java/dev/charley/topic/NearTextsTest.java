package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NearTextsTest {

  @Test
  void caseSignsAndApostrophesDoNotCount() {
    NearTexts texts = new NearTexts(List.of("Can't I oil it?", "no", "  cant i OIL it..."));
    assertThat(texts.pairs()).containsExactly(new NearTexts.Pair(0, 2, true));
  }

  @Test
  void aLetterOfManyIsNearAndAnotherWordIsNot() {
    String text = "how often should a chain be oiled when it is ridden in the rain each day";
    NearTexts texts =
        new NearTexts(
            List.of(text, text.replace("ridden", "riden"), text.replace("rain", "desert")));
    assertThat(texts.pairs()).containsExactly(new NearTexts.Pair(0, 1, false));
  }

  @Test
  void textsOfSignsAloneAreToldApart() {
    assertThat(new NearTexts(List.of("??", "!!", "", "??")).pairs())
        .containsExactly(new NearTexts.Pair(0, 3, true));
  }

  @Test
  void aTextOfManyTimesIsPairedWithItsFirst() {
    assertThat(new NearTexts(List.of("a b", "A b", "a B")).pairs())
        .containsExactly(new NearTexts.Pair(0, 1, true), new NearTexts.Pair(0, 2, true));
  }

  @Test
  void aTextFromOutsideFindsThoseNearIt() {
    NearTexts texts = new NearTexts(List.of("oil the chain", "wash the frame", "Oil the chain!"));
    assertThat(texts.near("oil the chain?")).containsExactly(0, 2);
    assertThat(texts.near("żółć 漢字")).isEmpty();
    assertThat(texts.near("")).isEmpty();
  }

  /** The index leaves out nothing that comparing all with all would find. */
  @Test
  void nothingNearIsMissed() {
    List<String> texts = randomTexts(new Random(7));
    Set<List<Integer>> expected = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (jaccard(texts.get(i), texts.get(j)) >= NearTexts.NEAR) {
          expected.add(List.of(j, i));
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(50);
    Set<List<Integer>> found = new HashSet<>();
    new NearTexts(texts).pairs().forEach(p -> found.add(List.of(p.first(), p.second())));
    assertThat(found).isEqualTo(expected);
  }

  /** Distinct texts, many of them another one with a word or two changed. */
  private static List<String> randomTexts(Random random) {
    Set<String> texts = new TreeSet<>();
    while (texts.size() < 300) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        words.add("w" + random.nextInt(100));
      }
      texts.add(String.join(" ", words));
      words.set(random.nextInt(25), "w" + random.nextInt(100));
      texts.add(String.join(" ", words));
      words.set(random.nextInt(25), "v" + random.nextInt(100));
      texts.add(String.join(" ", words));
    }
    return List.copyOf(texts);
  }

  private static double jaccard(String a, String b) {
    Set<String> shared = trigrams(a);
    Set<String> all = trigrams(a);
    shared.retainAll(trigrams(b));
    all.addAll(trigrams(b));
    return shared.size() / (double) all.size();
  }

  private static Set<String> trigrams(String text) {
    String padded = " " + text + " ";
    Set<String> trigrams = new HashSet<>();
    for (int i = 0; i + 3 <= padded.length(); i++) {
      trigrams.add(padded.substring(i, i + 3));
    }
    return trigrams;
  }
}
