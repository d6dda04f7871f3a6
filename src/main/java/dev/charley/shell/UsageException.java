package dev.charley.shell;

/** The program was called in a way it does not know; the message says what it would take. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
