package dev.charley.topic;

/**
 * What is wrong with a file of a topic.
 *
 * @param file the file's path as the reader was given it
 * @param line where, from 1; 0 when it concerns the entire file
 * @param expected what should stand there
 * @param found what stands there
 */
public record Fault(String file, int line, String expected, String found) {

  @Override
  public String toString() {
    return place(file, line) + ": expected " + expected + ", but was " + found;
  }

  /** {@return a file and line as a compiler shows them; the file alone when all of it is meant} */
  static String place(String file, int line) {
    return line == 0 ? file : file + ":" + line;
  }
}
