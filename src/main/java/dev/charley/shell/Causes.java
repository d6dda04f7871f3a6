package dev.charley.shell;

import dev.charley.evaluation.ConversationFormatException;
import dev.charley.topic.FaultyTopicException;

/** Finds the failure worth telling among those wrapped around it. */
final class Causes {

  private Causes() {}

  /** {@return the first failure of our own, else the innermost one} */
  static Throwable root(Throwable failure) {
    Throwable cause = failure;
    while (!isOurs(cause)) {
      Throwable next = cause.getCause();
      if (next == null || next == cause) {
        return cause;
      }
      cause = next;
    }
    return cause;
  }

  private static boolean isOurs(Throwable failure) {
    return failure instanceof UsageException
        || failure instanceof FaultyTopicException
        || failure instanceof ConversationFormatException;
  }

  /** {@return the message, with the kind of failure where the message alone says too little} */
  static String describe(Throwable cause) {
    String message = cause.getMessage();
    String kind = cause.getClass().getSimpleName();
    return message == null || message.isBlank() ? kind : kind + ": " + Printable.lines(message);
  }
}
