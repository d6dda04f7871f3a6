package dev.charley.encoding;

import java.util.List;

/**
 * Maps a text to the states of its tokens, from which sentence vectors are averaged.
 * Implementations are thread-safe and deterministic on one machine; the last digits may differ
 * between processors.
 */
public interface SentenceEncoder {

  /** {@return how many numbers a vector has, above 0} */
  int dimension();

  /**
   * {@return a name of the model and of all that changes its vectors (runtime, settings); part of
   * the hash of a compiled topic pack}
   */
  String id();

  /**
   * {@return the token states of the text; of a text longer than the model reads, those of its
   * beginning}
   *
   * @param text any text, also empty
   */
  EncodedText encode(String text);

  /**
   * {@return the token states of several texts, in their order; on all processors}
   *
   * <p>For learning from many texts. An implementation may run some of them together, which is
   * quicker and may change their vectors a little, so that a message of a person is better encoded
   * by itself: its vector then depends on nothing else.
   *
   * @param texts any texts; the same list gives the same states
   */
  default List<EncodedText> encodeAll(List<String> texts) {
    return texts.parallelStream().map(this::encode).toList();
  }

  /**
   * {@return whether the encoder's vocabulary holds the word whole; it then is common English}
   *
   * @param word a lower-case word
   */
  boolean knows(String word);
}
