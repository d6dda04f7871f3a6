package dev.charley.evaluation;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.ScoredIntent;
import dev.charley.retrieval.HybridRetriever;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.ScoredPassage;
import dev.charley.topic.TopicPack;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rankings of passages side by side on the same questions, before anything is merged or cut:
 * words alone (BM25), vectors alone (cosine), both, and both with the intent.
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

  private record Asked(QuestionCase question, Vector vector, Set<String> intents) {

    Asked {
      intents = Set.copyOf(intents);
    }
  }

  static RetrievalComparison of(Path file, TopicPack pack, SentenceEncoder encoder) {
    List<Asked> asked =
        QuestionCase.read(file).stream()
            .filter(QuestionCase::isAnswerable)
            .map(question -> ask(question, pack, encoder))
            .toList();
    HybridRetriever both = new HybridRetriever(pack.passages(), pack.vectors(), pack.index());
    return new RetrievalComparison(
        List.of(
            row("words alone (BM25)", asked, a -> byWords(a, pack)),
            row("vectors alone (cosine)", asked, a -> byVectors(a, pack)),
            row("words and vectors", asked, a -> fused(a, Set.of(), both)),
            row("words, vectors and intent", asked, a -> fused(a, a.intents(), both))));
  }

  private static Asked ask(QuestionCase question, TopicPack pack, SentenceEncoder encoder) {
    Vector vector = encoder.encode(question.text()).vector();
    Set<String> content =
        pack.intents().stream()
            .filter(intent -> intent.kind() == IntentKind.CONTENT)
            .map(IntentDefinition::name)
            .collect(Collectors.toSet());
    Set<String> likeliest =
        pack.intentModel().classify(question.text(), vector).ranking().stream()
            .map(ScoredIntent::name)
            .filter(content::contains)
            .limit(1)
            .collect(Collectors.toSet());
    return new Asked(question, vector, likeliest);
  }

  private static List<Passage> byWords(Asked asked, TopicPack pack) {
    double[] scores = pack.index().scores(asked.question().text());
    return ranked(pack, i -> scores[i]);
  }

  private static List<Passage> byVectors(Asked asked, TopicPack pack) {
    return ranked(pack, i -> pack.vectors().get(i).cosine(asked.vector()));
  }

  private static List<Passage> ranked(TopicPack pack, ToDoubleFunction<Integer> score) {
    return IntStream.range(0, pack.passages().size())
        .boxed()
        .sorted(Comparator.comparingDouble(score).reversed())
        .map(pack.passages()::get)
        .toList();
  }

  private static List<Passage> fused(Asked asked, Set<String> intents, HybridRetriever retriever) {
    return retriever
        .retrieve(new Query(asked.question().text(), asked.vector(), intents), DEPTH)
        .stream()
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
