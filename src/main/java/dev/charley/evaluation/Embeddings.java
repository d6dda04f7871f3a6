package dev.charley.evaluation;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.LabelledText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vectors of messages, each computed once. */
final class Embeddings {

  private static final int STEP = 256; // messages between two reports of progress

  private final Map<String, Vector> vectors = new HashMap<>();
  private final SentenceEncoder encoder;
  private final Progress progress;

  Embeddings(SentenceEncoder encoder, Progress progress) {
    this.encoder = encoder;
    this.progress = progress;
  }

  /** Computes the vectors that are missing, on all processors. */
  void add(String stage, List<LabelledText> messages) {
    List<String> missing =
        messages.stream()
            .map(LabelledText::text)
            .distinct()
            .filter(text -> !vectors.containsKey(text))
            .toList();
    for (int from = 0; from < missing.size(); from += STEP) {
      progress.at(stage, from, missing.size());
      List<String> step = missing.subList(from, Math.min(from + STEP, missing.size()));
      List<Vector> found =
          step.parallelStream().map(text -> encoder.encode(text).vector()).toList();
      for (int i = 0; i < found.size(); i++) {
        vectors.put(step.get(i), found.get(i));
      }
    }
    progress.at(stage, missing.size(), missing.size());
  }

  /** {@return the vector of a message that was added} */
  Vector of(String text) {
    Vector vector = vectors.get(text);
    if (vector == null) {
      throw new IllegalArgumentException("expected a message that was added, but was " + text);
    }
    return vector;
  }
}
