package dev.charley.nlu;

import java.util.Optional;
import java.util.Set;

/** Reads what is said once an alarm stands. Implementations are thread-safe and deterministic. */
public interface AlarmReader {

  /** {@return what a message says to the alarm; empty when it leaves it as it is} */
  Optional<AlarmReply> reply(Interpretation message);

  /**
   * {@return the alarming finding that words say next likeliest, as a guess, once what they were
   * read as is denied; empty when they hardly say another}
   *
   * @param denied the finding that was guessed from the words, and is not there
   * @param settled names of findings that are known to be there, or not to be
   */
  Optional<Finding> otherwise(Finding denied, Set<String> settled);
}
