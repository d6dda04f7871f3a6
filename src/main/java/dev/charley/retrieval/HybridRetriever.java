package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks passages by words and by meaning, fused by reciprocal ranks (Cormack, Clarke, Büttcher,
 * SIGIR 2009), and lifts those that serve an intent asked for. Immutable and thread-safe.
 */
public final class HybridRetriever implements Retriever {

  private static final int DAMPING = 60; // the paper's: lets no single ranking decide alone
  private static final double SERVES_INTENT = 1.0 / DAMPING; // as much as a first rank

  private final List<Passage> passages;
  private final List<Vector> vectors;
  private final WordIndex words;

  /**
   * @param passages in the order of the pack
   * @param vectors of the passages, in the same order
   * @param words an index of the same passages
   */
  public HybridRetriever(List<Passage> passages, List<Vector> vectors, WordIndex words) {
    this.passages = List.copyOf(passages);
    this.vectors = List.copyOf(vectors);
    this.words = words;
  }

  @Override
  public List<ScoredPassage> retrieve(Query query, int limit) {
    double[] lexical = words.scores(query.text());
    double[] semantic = vectors.stream().mapToDouble(query.vector()::cosine).toArray();
    int[] lexicalRanks = ranks(lexical);
    int[] semanticRanks = ranks(semantic);
    List<ScoredPassage> scored = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      double score =
          (lexical[i] > 0 ? 1.0 / (DAMPING + lexicalRanks[i]) : 0)
              + 1.0 / (DAMPING + semanticRanks[i])
              + (passages.get(i).intents().stream().anyMatch(query.intents()::contains)
                  ? SERVES_INTENT
                  : 0);
      scored.add(new ScoredPassage(passages.get(i), score, lexical[i], semantic[i]));
    }
    // the pack's order settles ties, since the sort is stable
    scored.sort(Comparator.comparingDouble(ScoredPassage::score).reversed());
    return List.copyOf(scored.subList(0, Math.min(limit, scored.size())));
  }

  /** The rank of each value, the highest 1; equal values in order of place. */
  private static int[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> values[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[values.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank + 1;
    }
    return ranks;
  }
}
