package dev.charley.topic;

import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.lucene.LuceneIndex;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what says nearly the same as a passage of other documents: by the meaning of its point, and
 * a little by its telling words.
 *
 * @param passages among which is looked, at least one
 * @param meanings of these, in the same order
 * @param index of these
 * @param general stems that tell nothing on the topic
 */
record NearestPassage(
    List<Passage> passages, List<PassageMeaning> meanings, LuceneIndex index, Set<String> general) {

  /** What it counts that all telling words of the one stand in the other, in cosine. */
  private static final double WORDS = 0.1;

  /**
   * From where a passage says the same. On the twelve rules of the built-in topic and the pages its
   * documents were written after, the best passages had 0.87 to 1.07, the best of those that say
   * something else 0.80 to 0.92; of the twelve, only the rule on worry about a medicine is lost.
   */
  private static final double SAYS_THE_SAME = 0.92;

  /** How near a passage is. */
  record Near(Passage passage, double nearness) {

    boolean saysTheSame() {
      return nearness >= SAYS_THE_SAME;
    }
  }

  /**
   * {@return the nearest}
   *
   * @param pack the one that a passage is from
   * @param id of that passage
   */
  Near to(TopicPack pack, String id) {
    int former =
        IntStream.range(0, pack.passages().size())
            .filter(i -> pack.passages().get(i).id().equals(id))
            .findFirst()
            .orElseThrow();
    double[] nearness = nearness(pack.passages().get(former), pack.meanings().get(former));
    return IntStream.range(0, nearness.length)
        .boxed()
        .max(Comparator.comparingDouble((Integer i) -> nearness[i]))
        .map(i -> new Near(passages.get(i), nearness[i]))
        .orElseThrow();
  }

  private double[] nearness(Passage former, PassageMeaning meaning) {
    Set<String> telling = new HashSet<>(index.stems(former.point()));
    telling.removeAll(general);
    return IntStream.range(0, passages.size())
        .mapToDouble(
            i ->
                meanings.get(i).point().cosine(meaning.point())
                    + WORDS * shareIn(passages.get(i), telling))
        .toArray();
  }

  private double shareIn(Passage passage, Set<String> telling) {
    Set<String> found = new HashSet<>(index.stems(passage.text()));
    found.retainAll(telling);
    return telling.isEmpty() ? 0 : (double) found.size() / telling.size();
  }
}
