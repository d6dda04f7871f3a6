package dev.charley.evaluation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files to train and test on, a {@code label<TAB>text} a line.
 *
 * @param train in-scope messages to learn from
 * @param test in-scope messages to test on
 * @param valid in-scope messages to set the threshold on; without them it is set by
 *     cross-validation of {@code train}
 * @param oosTrain out-of-scope messages to set the threshold on, whatever their label; the
 *     classifier itself learns from in-scope messages only
 * @param oosValid more of the same
 * @param oosTest out-of-scope messages to test on; without them no threshold is set
 */
public record FileOptions(
    Path train,
    Path test,
    Optional<Path> valid,
    Optional<Path> oosTrain,
    Optional<Path> oosValid,
    Optional<Path> oosTest) {

  /** {@return options of two files and no more} */
  public static FileOptions of(Path train, Path test) {
    return new FileOptions(
        train, test, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
