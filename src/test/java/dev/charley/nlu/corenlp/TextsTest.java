package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final List<String> ALL = List.of("a calf", "", "naïve 😀\0", "two\nlines");

  private static byte[] written(Texts texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    texts.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Texts read(byte[] bytes) throws IOException {
    return Texts.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void eachTextIsGivenAsItWas() throws IOException {
    Texts texts = read(written(Texts.of(ALL)));
    for (int i = 0; i < ALL.size(); i++) {
      assertThat(texts.get(i)).isEqualTo(ALL.get(i));
    }
    assertThat(written(texts)).isEqualTo(written(Texts.of(ALL)));
  }

  @Test
  void textsCutShortAreRefused() throws IOException {
    byte[] bytes = written(Texts.of(ALL));
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(EOFException.class);
  }
}
