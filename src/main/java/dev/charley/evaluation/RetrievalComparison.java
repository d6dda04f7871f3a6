package dev.charley.evaluation;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentShares;
import dev.charley.retrieval.HybridRetriever;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.RelevanceModel;
import dev.charley.retrieval.ScoredPassage;
import dev.charley.topic.TopicPack;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The rankings of passages side by side on the same questions, before anything is merged or cut:
 * words alone (BM25), vectors alone (cosine), both, both with the intent, and all weighed as the
 * pack has learnt.
 *
 * @param rows one a ranking, from the simplest on
 */
public record RetrievalComparison(List<Row> rows) {

  /** How many passages are looked at. */
  static final int DEPTH = 5;

  /**
   * The figures of one ranking, shares of 0 to 1 over the answerable questions.
   *
   * @param name the ranking
   * @param questions how many there are
   * @param hit those with a passage that answers among the first five
   * @param recall of the passages that answer, those among the first five; the mean over questions
   */
  public record Row(String name, int questions, double hit, double recall) {}

  /** Copies the list. */
  public RetrievalComparison {
    rows = List.copyOf(rows);
  }

  private record Asked(QuestionCase question, Query query) {

    /** The same, whatever is asked for. */
    Query whateverAsked() {
      return new Query(query.text(), query.vector(), Map.of(), 0, false);
    }
  }

  static RetrievalComparison of(Path file, TopicPack pack, SentenceEncoder encoder) {
    List<Asked> asked =
        QuestionCase.read(file).stream()
            .filter(QuestionCase::isAnswerable)
            .map(question -> ask(question, pack, encoder))
            .toList();
    List<Vector> means = pack.meanings().stream().map(PassageMeaning::mean).toList();
    HybridRetriever untaught = retriever(pack, RelevanceModel.untrained());
    HybridRetriever taught = retriever(pack, pack.relevance());
    return new RetrievalComparison(
        List.of(
            row("words alone (BM25)", asked, a -> byWords(a, pack)),
            row("vectors alone (cosine)", asked, a -> byVectors(a, pack, means)),
            row("words and vectors", asked, a -> first(untaught, a.whateverAsked())),
            row("words, vectors and intent", asked, a -> first(untaught, a.query())),
            row("the same, as learnt", asked, a -> first(taught, a.query()))));
  }

  private static HybridRetriever retriever(TopicPack pack, RelevanceModel model) {
    return new HybridRetriever(pack.passages(), pack.meanings(), pack.index(), model);
  }

  private static Asked ask(QuestionCase question, TopicPack pack, SentenceEncoder encoder) {
    Vector vector = encoder.encode(question.text()).vector();
    IntentShares shares =
        IntentShares.of(
            pack.intentModel().classify(question.text(), vector).ranking(), pack.intents());
    return new Asked(
        question, new Query(question.text(), vector, shares.content(), shares.limited(), false));
  }

  private static List<Passage> byWords(Asked asked, TopicPack pack) {
    double[] scores = pack.index().scores(asked.question().text());
    return ranked(pack, i -> scores[i]);
  }

  private static List<Passage> byVectors(Asked asked, TopicPack pack, List<Vector> means) {
    return ranked(pack, i -> means.get(i).cosine(asked.query().vector()));
  }

  private static List<Passage> ranked(TopicPack pack, ToDoubleFunction<Integer> score) {
    return IntStream.range(0, pack.passages().size())
        .boxed()
        .sorted(Comparator.comparingDouble(score).reversed())
        .map(pack.passages()::get)
        .toList();
  }

  private static List<Passage> first(HybridRetriever retriever, Query query) {
    return retriever.retrieve(query).passages().stream()
        .limit(DEPTH)
        .map(ScoredPassage::passage)
        .toList();
  }

  private static Row row(String name, List<Asked> asked, Function<Asked, List<Passage>> ranking) {
    double hit = 0;
    double recall = 0;
    for (Asked one : asked) {
      List<Passage> first = ranking.apply(one).stream().limit(DEPTH).toList();
      long found = one.question().foundIn(first);
      hit += found > 0 ? 1 : 0;
      recall += found / (double) one.question().answers().size();
    }
    int questions = asked.size();
    return new Row(name, questions, hit / Math.max(1, questions), recall / Math.max(1, questions));
  }

  /** {@return a table for a terminal} */
  public String toText() {
    CaseReport report = new CaseReport();
    report.title("rankings side by side: a right passage among the first 5, recall");
    for (Row row : rows) {
      report.line(
          "%-28s %5d      %5.1f %% %7.1f %%",
          row.name(), row.questions(), 100 * row.hit(), 100 * row.recall());
    }
    return report.text();
  }
}
