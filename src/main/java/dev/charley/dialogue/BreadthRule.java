package dev.charley.dialogue;

import dev.charley.dialogue.AnswerFinder.Sought;
import dev.charley.retrieval.Breadth;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.ScoredPassage;
import dev.charley.retrieval.SubjectTerms;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Decides which requests ask for all there is on an intent. Immutable and thread-safe. */
final class BreadthRule {

  /**
   * The probability from which a question is broad; chosen by cross-validation on the questions of
   * the built-in topic.
   */
  private static final double BROAD = 0.4;

  /**
   * Where that was not learnt, a question about nothing in particular is broad when the intent's
   * own question is nearer to it than any passage; or when no passage is nearer than this ...
   */
  private static final double NEAR = 0.75;

  /**
   * ... and when it is as near to the intent's own question as to that passage, but for so much.
   */
  private static final double LIKE_ALL = 0.06;

  private final Map<String, Query> questions;
  private final SubjectTerms subjects;
  private final Breadth breadth;

  /**
   * @param questions the question that stands for each content intent
   * @param subjects the words that name something in particular
   * @param breadth what was learnt
   */
  BreadthRule(Map<String, Query> questions, SubjectTerms subjects, Breadth breadth) {
    this.questions = Map.copyOf(questions);
    this.subjects = subjects;
    this.breadth = breadth;
  }

  /**
   * {@return whether a request that names no thing is broad}
   *
   * @param found the passages, as they fit it
   */
  boolean isBroad(Sought sought, List<ScoredPassage> found) {
    Query question = questions.get(sought.intent());
    if (question == null) {
      return false;
    }
    OptionalDouble learnt = breadth.of(sought.text(), sought.vector());
    return learnt.isPresent() ? learnt.getAsDouble() >= BROAD : looksBroad(sought, question, found);
  }

  private boolean looksBroad(Sought sought, Query question, List<ScoredPassage> found) {
    if (!subjects.in(sought.text()).isEmpty()) {
      return false;
    }
    double nearest = found.stream().mapToDouble(ScoredPassage::semantic).max().orElse(0);
    double likeAll = question.vector().cosine(sought.vector());
    return likeAll > nearest
        || (nearest < NEAR && (!sought.asks() || likeAll > nearest - LIKE_ALL));
  }
}
