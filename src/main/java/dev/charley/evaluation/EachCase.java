package dev.charley.evaluation;

import java.util.List;
import java.util.function.Function;

/**
 * Works on many cases side by side and tells how many are done.
 *
 * @param stage what is being done, in a few words
 * @param progress hears of each case
 */
record EachCase(String stage, Progress progress) {

  /** {@return what each case comes to, in order} */
  <C, R> List<R> map(List<C> cases, Function<C, R> work) {
    Count count = new Count(cases.size());
    return cases.parallelStream().map(work.andThen(count::done)).toList();
  }

  private final class Count {
    private final int total;
    private int done;

    Count(int total) {
      this.total = total;
    }

    /** One thread at a time, as the listener may expect. */
    synchronized <R> R done(R result) {
      progress.at(stage, ++done, total);
      return result;
    }
  }
}
