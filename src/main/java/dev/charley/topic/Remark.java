package dev.charley.topic;

import java.util.Comparator;
import java.util.Locale;

/**
 * What a check of a topic has to say about a place in its files; the files as such can be read.
 *
 * @param severity whether it has to be mended
 * @param file the file's path as the reader was given it
 * @param line where, from 1; 0 when it concerns the entire file
 * @param expected what should stand there
 * @param found what stands there
 */
public record Remark(Severity severity, String file, int line, String expected, String found)
    implements Comparable<Remark> {

  private static final Comparator<Remark> BY_PLACE =
      Comparator.comparing(Remark::file)
          .thenComparingInt(Remark::line)
          .thenComparing(Remark::severity)
          .thenComparing(Remark::expected)
          .thenComparing(Remark::found);

  /** How much a remark weighs. */
  public enum Severity {
    /** The topic does not do what its files say. */
    ERROR,
    /** It does, and something in it may be meant otherwise or be too little. */
    NOTE;

    /** {@return the word for it, such as {@code error}} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Remark error(String file, int line, String expected, String found) {
    return new Remark(Severity.ERROR, file, line, expected, found);
  }

  static Remark note(String file, int line, String expected, String found) {
    return new Remark(Severity.NOTE, file, line, expected, found);
  }

  boolean isError() {
    return severity == Severity.ERROR;
  }

  /** In order of file and line; at one place errors come first. */
  @Override
  public int compareTo(Remark other) {
    return BY_PLACE.compare(this, other);
  }

  @Override
  public String toString() {
    return "%s: %s: expected %s, but was %s"
        .formatted(Fault.place(file, line), severity.label(), expected, found);
  }
}
