package dev.charley.evaluation;

import java.util.Optional;

/**
 * What training and testing on files came to. Shares are 0 to 1.
 *
 * @param accuracy the share of in-scope test messages taken for what they are, without rejection
 * @param macroF1 the mean F1 of the labels
 * @param items how many in-scope test messages there are
 * @param trainSeconds the time to embed the training messages and to train
 * @param latencyMillis the time to embed and classify a test message, one after the other
 * @param oos how well out-of-scope messages were told apart; empty when there were none
 */
public record FileResult(
    double accuracy,
    double macroF1,
    int items,
    double trainSeconds,
    Latency latencyMillis,
    Optional<OutOfScope> oos) {

  /**
   * Quantiles of a time, in milliseconds.
   *
   * @param p50 the median
   * @param p99 what one message in a hundred exceeds
   */
  public record Latency(double p50, double p99) {}

  /**
   * Telling out-of-scope messages from in-scope ones.
   *
   * @param auroc the probability that an in-scope message is nearer than an out-of-scope one
   * @param threshold the nearness from which a message is in scope
   * @param recall the share of out-of-scope messages rejected
   * @param inScopeAccuracy the share of in-scope messages both accepted and taken for what they are
   */
  public record OutOfScope(double auroc, double threshold, double recall, double inScopeAccuracy) {}

  /** {@return one line of JSON} */
  public String toJson() {
    return EvaluationJson.write(this);
  }
}
