package dev.charley.topic;

import dev.charley.encoding.EncodedText;
import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.corenlp.ClauseSelection.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The vectors of the texts that are learnt from, each computed once. Thread-safe. */
final class TextVectors {

  private static final int STEP = 1024; // texts whose token states are held at a time

  private final Map<String, Vector> vectors = new ConcurrentHashMap<>();
  private final SentenceEncoder encoder;

  TextVectors(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  /** {@return the vector of a text; two threads that meet over one get equal vectors} */
  Vector of(String text) {
    return vectors.computeIfAbsent(text, missing -> encoder.encode(missing).vector());
  }

  /** Computes the vectors that are missing, many at a time, which is quicker. */
  void add(List<String> texts) {
    List<String> missing =
        texts.stream().distinct().filter(text -> !vectors.containsKey(text)).toList();
    for (List<String> step : steps(missing)) {
      List<EncodedText> encoded = encoder.encodeAll(step);
      for (int i = 0; i < step.size(); i++) {
        vectors.put(step.get(i), encoded.get(i).vector());
      }
    }
  }

  /** {@return the texts cut into clauses, in order} */
  List<Cut> cut(List<String> texts) {
    return read(texts, Cut::of);
  }

  /** {@return what is made of each text and its token states, in order; the vectors are kept} */
  <T> List<T> read(List<String> texts, BiFunction<String, EncodedText, T> reading) {
    List<T> read = new ArrayList<>(texts.size());
    for (List<String> step : steps(texts)) {
      List<EncodedText> encoded = encoder.encodeAll(step);
      for (int i = 0; i < step.size(); i++) {
        vectors.putIfAbsent(step.get(i), encoded.get(i).vector());
      }
      IntStream.range(0, step.size())
          .parallel()
          .mapToObj(i -> reading.apply(step.get(i), encoded.get(i)))
          .forEachOrdered(read::add);
    }
    return read;
  }

  private static List<List<String>> steps(List<String> texts) {
    List<List<String>> steps = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += STEP) {
      steps.add(texts.subList(from, Math.min(from + STEP, texts.size())));
    }
    return steps;
  }
}
