package dev.charley.topic;

import java.util.List;
import java.util.stream.Collectors;

/** A topic cannot be compiled. The message is all its faults, one a line. */
public final class FaultyTopicException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * @param faults at least one
   */
  public FaultyTopicException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** {@return every fault, in the order found} */
  public List<Fault> faults() {
    return faults;
  }
}
