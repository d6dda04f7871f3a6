package dev.charley.nlu.corenlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads many numbers at once: their count, then four bytes each, high byte first. */
final class Floats {

  private Floats() {}

  static void write(float[] numbers, DataOutput out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(bytes.array());
  }

  static float[] read(DataInput in) throws IOException {
    float[] numbers = new float[in.readInt()];
    byte[] bytes = new byte[numbers.length * Float.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
    return numbers;
  }
}
