package dev.charley.nlu;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Collection;

/**
 * The words of English in all their forms, and its names, both in lower case. Each is kept as its
 * hash code alone, which Java lays down, in four bytes: a text that is no word passes for one with
 * a probability of one in 40,000 (words over 2^32), less if it is short. The bytes of the file are
 * searched as they are, so that reading them takes no work. Immutable and thread-safe.
 */
public final class EnglishWords {

  private static final String BUILT_IN = "/charley/english.words";

  private final String source;
  private final IntBuffer words; // ascending
  private final IntBuffer names;

  private EnglishWords(String source, IntBuffer words, IntBuffer names) {
    this.source = source;
    this.words = words;
    this.names = names;
  }

  /**
   * Keeps two lists.
   *
   * @param source tells what they were made from
   * @param words in lower case
   * @param names in lower case
   */
  public static EnglishWords of(String source, Collection<String> words, Collection<String> names) {
    return new EnglishWords(source, hashes(words), hashes(names));
  }

  private static IntBuffer hashes(Collection<String> texts) {
    return IntBuffer.wrap(texts.stream().mapToInt(String::hashCode).sorted().distinct().toArray());
  }

  /**
   * {@return the words that come with the library, read at the first call}
   *
   * @throws UncheckedIOException when the library was packaged without them
   */
  public static EnglishWords builtIn() {
    return BuiltIn.WORDS;
  }

  private static final class BuiltIn {
    private static final EnglishWords WORDS = load();

    private static EnglishWords load() {
      try (InputStream in = EnglishWords.class.getResourceAsStream(BUILT_IN)) {
        if (in == null) {
          throw new IOException("no resource " + BUILT_IN);
        }
        return read(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("expected the English words on the class path", e);
      }
    }
  }

  /** {@return whether a lower-case text is a word, or a form of one} */
  public boolean isWord(String text) {
    return has(words, text.hashCode());
  }

  /** {@return whether a lower-case text is a name of somebody, of a place, a day and so on} */
  public boolean isName(String text) {
    return has(names, text.hashCode());
  }

  private static boolean has(IntBuffer sorted, int hash) {
    int low = 0;
    int high = sorted.limit() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = sorted.get(middle);
      if (found == hash) {
        return true;
      }
      if (found < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** {@return what the words were made from} */
  public String source() {
    return source;
  }

  /** {@return the words as bytes, for {@link #read}} */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(source);
      write(words, out);
      write(names, out);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be written", e);
    }
    return bytes.toByteArray();
  }

  private static void write(IntBuffer hashes, DataOutputStream out) throws IOException {
    out.writeInt(hashes.limit());
    for (int i = 0; i < hashes.limit(); i++) {
      out.writeInt(hashes.get(i));
    }
  }

  /**
   * {@return the words that {@link #bytes} gave}
   *
   * @throws IOException when the bytes end too early
   */
  public static EnglishWords read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return new EnglishWords(in.readUTF(), readHashes(in), readHashes(in));
  }

  private static IntBuffer readHashes(DataInputStream in) throws IOException {
    byte[] raw = new byte[Math.multiplyExact(in.readInt(), Integer.BYTES)];
    in.readFully(raw);
    return ByteBuffer.wrap(raw).asIntBuffer();
  }
}
