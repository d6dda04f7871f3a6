package dev.charley;

import java.util.function.Supplier;

/**
 * Stands around every turn of an assistant, to time, count or trace it. Called by all threads that
 * take turns, so it has to be thread-safe.
 */
@FunctionalInterface
public interface TurnObserver {

  /**
   * Takes the turn, once, and gives back what it came to.
   *
   * @param turn the turn; what it throws is passed on
   */
  TurnOutcome observe(Supplier<TurnOutcome> turn);
}
