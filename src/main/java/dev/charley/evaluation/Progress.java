package dev.charley.evaluation;

/** Hears how far a long run has come. Called from one thread at a time. */
@FunctionalInterface
public interface Progress {

  /**
   * Hears of a step.
   *
   * @param stage what is being done, in a few words
   * @param done how many steps of the stage are behind, from 0
   * @param total how many steps the stage has, at least {@code done}
   */
  void at(String stage, int done, int total);

  /** {@return one that nobody hears} */
  static Progress none() {
    return (stage, done, total) -> {};
  }
}
