package dev.charley.topic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.zip.Checksum;

/** The rest of a file in memory, piece by piece; a piece is let go once it is read. */
final class Chunks extends InputStream {

  private static final int SIZE = 1 << 16;

  private final Queue<byte[]> chunks = new ArrayDeque<>();
  private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

  /**
   * {@return all that is left of a file}
   *
   * @param checksum is given the same bytes
   */
  static Chunks of(InputStream file, Checksum checksum) throws IOException {
    Chunks chunks = new Chunks();
    for (byte[] chunk = file.readNBytes(SIZE); chunk.length > 0; chunk = file.readNBytes(SIZE)) {
      checksum.update(chunk);
      chunks.chunks.add(chunk);
    }
    return chunks;
  }

  @Override
  public int read() {
    return hasMore() ? current.read() : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    return length == 0 ? 0 : hasMore() ? current.read(bytes, offset, length) : -1;
  }

  private boolean hasMore() {
    while (current.available() == 0 && !chunks.isEmpty()) {
      current = new ByteArrayInputStream(chunks.remove());
    }
    return current.available() > 0;
  }
}
