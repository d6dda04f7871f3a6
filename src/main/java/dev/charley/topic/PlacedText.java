package dev.charley.topic;

/**
 * A text with the place it stands in.
 *
 * @param file the file's path as it was given
 * @param line from 1
 * @param text the text
 */
public record PlacedText(String file, int line, String text) {

  /** {@return the place as messages name it, such as {@code cause.yaml:12}} */
  String place() {
    return file + ":" + line;
  }
}
