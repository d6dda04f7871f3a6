package dev.charley;

import java.util.function.Supplier;

/**
 * Stands around every turn of an assistant, to time, count or trace it. Called by all threads that
 * take turns, so it has to be thread-safe.
 */
@FunctionalInterface
public interface TurnObserver {

  /**
   * {@return what the turn came to}
   *
   * <p>To be taken once. Without an outcome nobody has a reply: when this returns null, the turn
   * fails with an {@link IllegalStateException} that names the observer, and the conversation stays
   * where it was.
   *
   * @param turn the turn; what it throws is to be passed on
   */
  TurnOutcome observe(Supplier<TurnOutcome> turn);
}
