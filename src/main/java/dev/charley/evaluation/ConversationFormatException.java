package dev.charley.evaluation;

import java.util.List;

/** A conversation file cannot be read; the message names every fault, one a line. */
public final class ConversationFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConversationFormatException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
