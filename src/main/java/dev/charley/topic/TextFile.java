package dev.charley.topic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file of a topic as UTF-8, or says why it cannot be. */
final class TextFile {

  private static final int MOST_MEGABYTES = 20;
  private static final String READABLE = "a readable file";
  private static final String UTF_8 = "UTF-8 text";

  private final Path file;
  private final List<Fault> faults;

  private TextFile(Path file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /** {@return the text; empty when there is none, which is among the faults then} */
  static Optional<String> read(Path file, List<Fault> faults) {
    return new TextFile(file, faults).read();
  }

  private Optional<String> read() {
    try {
      long megabytes = Files.size(file) / 1_000_000;
      return megabytes > MOST_MEGABYTES
          ? fault(0, "a file of at most " + MOST_MEGABYTES + " MB", megabytes + " MB")
          : decode(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return fault(0, READABLE, "none");
    } catch (AccessDeniedException e) {
      return fault(0, READABLE, "one that you may not read");
    } catch (IOException e) {
      return fault(0, READABLE, "one that cannot be read: " + e.getMessage());
    }
  }

  private Optional<String> decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean isWhole = decoder.decode(in, text, true).isUnderflow();
    if (isUtf16(bytes)) {
      return fault(0, UTF_8, "UTF-16");
    } else if (!isWhole) {
      return fault(lineOf(bytes, in.position()), UTF_8, "bytes that are not");
    }
    return Optional.of(text.flip().toString());
  }

  /** By its mark, or by the zero that is half of each Latin letter. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return first == 0xfeff || first == 0xfffe || bytes[0] == 0 || bytes[1] == 0;
  }

  private static int lineOf(byte[] bytes, int place) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private Optional<String> fault(int line, String expected, String found) {
    faults.add(new Fault(file.toString(), line, expected, found));
    return Optional.empty();
  }
}
