package dev.charley.nlu.corenlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Many texts of which few are ever looked at: kept as the bytes they are written as, and made when
 * asked for. Immutable and thread-safe.
 */
final class Texts {

  private final int[] ends; // of each text in the bytes
  private final byte[] bytes; // one text after the other, as DataOutput writes it

  private Texts(int[] ends, byte[] bytes) {
    this.ends = ends;
    this.bytes = bytes;
  }

  /** {@return these texts, none longer than 65,535 bytes} */
  static Texts of(List<String> texts) {
    int[] ends = new int[texts.size()];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      for (int i = 0; i < ends.length; i++) {
        out.writeUTF(texts.get(i));
        ends[i] = bytes.size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts(ends, bytes.toByteArray());
  }

  /**
   * {@return a text}
   *
   * @param i its number, from 0
   */
  String get(int i) {
    int start = i == 0 ? 0 : ends[i - 1];
    try {
      return new DataInputStream(new ByteArrayInputStream(bytes, start, ends[i] - start)).readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException("expected text " + i + " as it was written", e);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(ends.length);
    out.write(bytes);
  }

  static Texts read(DataInput in) throws IOException {
    int[] ends = new int[in.readInt()];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    DataOutputStream out = new DataOutputStream(bytes);
    for (int i = 0; i < ends.length; i++) {
      byte[] text = new byte[in.readUnsignedShort()];
      in.readFully(text);
      out.writeShort(text.length);
      out.write(text);
      ends[i] = bytes.size();
    }
    return new Texts(ends, bytes.toByteArray());
  }
}
