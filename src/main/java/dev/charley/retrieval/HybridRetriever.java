package dev.charley.retrieval;

import dev.charley.encoding.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks passages by meaning, by words and by the intent they serve, each weighed as a {@link
 * RelevanceModel} has learnt. {@code evaluate --questions} shows what each part is worth. Immutable
 * and thread-safe.
 */
public final class HybridRetriever implements Retriever {

  private final List<Passage> passages;
  private final List<Vector> means;
  private final PassageFeatures features;
  private final RelevanceModel model;

  /**
   * @param passages in the order of the pack
   * @param meanings of the passages, in the same order
   * @param words an index of the same passages
   * @param model weighs what speaks for a passage
   */
  public HybridRetriever(
      List<Passage> passages,
      List<PassageMeaning> meanings,
      WordIndex words,
      RelevanceModel model) {
    this.passages = List.copyOf(passages);
    this.means = meanings.stream().map(PassageMeaning::mean).toList();
    this.features = new PassageFeatures(passages, meanings, words);
    this.model = model;
  }

  @Override
  public Ranking retrieve(Query query) {
    double[][] speaking = features.of(query);
    float[] question = model.through(query.vector());
    List<List<ScorePart>> parts = new ArrayList<>();
    double[] scores = new double[passages.size()];
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      parts.add(model.parts(speaking[i], question, means.get(i)));
      scores[i] = parts.get(i).stream().mapToDouble(ScorePart::value).sum();
      best = Math.max(best, scores[i]);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - best);
    }
    double silence = Math.exp(model.silence(PassageFeatures.ofSilence(query)) - best);
    List<ScoredPassage> scored = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      scored.add(
          new ScoredPassage(
              passages.get(i),
              Math.exp(scores[i] - best) / sum,
              scores[i],
              means.get(i).cosine(query.vector()),
              parts.get(i)));
    }
    // the pack's order settles ties, since the sort is stable
    scored.sort(Comparator.comparingDouble(ScoredPassage::probability).reversed());
    return new Ranking(scored, silence / (silence + sum), model.isLearnt());
  }
}
