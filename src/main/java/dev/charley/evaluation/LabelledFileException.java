package dev.charley.evaluation;

/** A file of labelled messages that cannot be read; the message names file, line and fault. */
public final class LabelledFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LabelledFileException(String message) {
    super(message);
  }

  LabelledFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
