package dev.charley.retrieval.corenlp;

import dev.charley.encoding.Vector;
import dev.charley.retrieval.PassageFeatures;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.RelevanceModel;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Learns a {@link RelevanceModel} with CoreNLP's L-BFGS. */
public final class RelevanceTraining {

  /** Fewer answered questions than this teach nothing. */
  static final int FEWEST = 40;

  private static final double TOLERANCE = 1e-3;
  private static final int MEMORY = 6;
  private static final int MOST_STEPS = 60;

  private RelevanceTraining() {}

  /**
   * A question to learn from.
   *
   * @param query the question as it would be looked for
   * @param answers the numbers of the passages that answer it; empty when none does or it is not
   *     known
   * @param isAnswered whether any passage does
   */
  public record Question(Query query, Set<Integer> answers, boolean isAnswered) {

    /** Copies the set. */
    public Question {
      answers = Set.copyOf(answers);
    }

    /** {@return a question with all that answers it, be it nothing} */
    public static Question of(Query query, Set<Integer> answers) {
      return new Question(query, answers, !answers.isEmpty());
    }

    /** {@return a question that some passage answers, nobody has said which} */
    public static Question ofSomeAnswer(Query query) {
      return new Question(query, Set.of(), true);
    }
  }

  /**
   * {@return what the questions teach; the untrained model when they are fewer than {@value
   * #FEWEST}}
   *
   * @param questions in any order; the same order gives the same model
   * @param features of the passages
   * @param meanings of the passages, in the same order
   */
  public static RelevanceModel train(
      List<Question> questions, PassageFeatures features, List<PassageMeaning> meanings) {
    if (questions.stream().filter(question -> !question.answers().isEmpty()).count() < FEWEST) {
      return RelevanceModel.untrained();
    }
    List<Vector> passages = meanings.stream().map(PassageMeaning::mean).toList();
    RelevanceObjective objective =
        new RelevanceObjective(
            questions.parallelStream().map(q -> row(q, features)).toList(), passages);
    QNMinimizer minimizer = new QNMinimizer(MEMORY);
    minimizer.shutUp();
    return objective.model(
        minimizer.minimize(objective, TOLERANCE, objective.initial(), MOST_STEPS));
  }

  private static RelevanceObjective.Row row(Question question, PassageFeatures features) {
    double[][] ofPassages = features.of(question.query());
    double[] truth = new double[ofPassages.length + 1];
    if (!question.isAnswered()) {
      truth[ofPassages.length] = 1;
    }
    question.answers().forEach(answer -> truth[answer] = 1.0 / question.answers().size());
    return new RelevanceObjective.Row(
        doubles(question.query().vector()),
        ofPassages,
        PassageFeatures.ofSilence(question.query()),
        truth);
  }

  static double[] doubles(Vector vector) {
    double[] numbers = new double[vector.dimension()];
    Arrays.setAll(numbers, vector::at);
    return numbers;
  }
}
