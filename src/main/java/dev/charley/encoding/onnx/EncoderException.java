package dev.charley.encoding.onnx;

/** The encoder could not be loaded or run: a fault of the installation, not of a message. */
public final class EncoderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EncoderException(String message, Throwable cause) {
    super(message, cause);
  }
}
