package dev.charley.topic;

/**
 * One thing that is wrong with a topic pack.
 *
 * @param file the file or folder
 * @param line the line, from 1; 0 when it concerns the whole file
 * @param expected what was expected
 * @param found what was found instead
 */
public record Fault(String file, int line, String expected, String found) {

  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return "%s: expected %s, but was %s".formatted(place, expected, found);
  }
}
