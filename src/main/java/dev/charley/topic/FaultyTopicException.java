package dev.charley.topic;

import java.util.List;
import java.util.stream.Collectors;

/** A topic pack cannot be used; the message names every fault, one a line. */
public final class FaultyTopicException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  FaultyTopicException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** {@return all faults, in order of file and line} */
  public List<Fault> faults() {
    return faults;
  }
}
