package dev.charley.dialogue;

import dev.charley.retrieval.Passage;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.Retriever;
import dev.charley.retrieval.ScoredPassage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Gathers all that the documents say to an intent as a whole, what most of them say first, then
 * what fits the intent's own question best: a broad question gets the same digest however it is
 * worded. Immutable and thread-safe.
 */
final class Digest {

  private final Retriever retriever;
  private final Map<String, Query> questions;
  private final ToIntFunction<Passage> groupOf;

  /**
   * @param retriever finds passages
   * @param questions the question that stands for each content intent
   * @param groupOf the number of the point that a passage makes
   */
  Digest(Retriever retriever, Map<String, Query> questions, ToIntFunction<Passage> groupOf) {
    this.retriever = retriever;
    this.questions = Map.copyOf(questions);
    this.groupOf = groupOf;
  }

  /**
   * What serves an intent.
   *
   * @param passages in the order of the digest
   * @param documents that make each point, by its number
   * @param groupOf the number of the point that a passage makes
   */
  record Served(
      List<ScoredPassage> passages,
      Map<Integer, Set<String>> documents,
      ToIntFunction<Passage> groupOf) {

    List<Passage> all() {
      return passages.stream().map(ScoredPassage::passage).toList();
    }

    /** How many documents make the point of a passage. */
    int support(Passage passage) {
      return documents.getOrDefault(groupOf.applyAsInt(passage), Set.of()).size();
    }
  }

  /** {@return what serves an intent; nothing when it has no question of its own} */
  Served of(String intent) {
    Query question = questions.get(intent);
    List<ScoredPassage> serving =
        question == null
            ? List.of()
            : retriever.retrieve(question).passages().stream()
                .filter(scored -> scored.passage().intents().contains(intent))
                .toList();
    Map<Integer, Set<String>> documents = new HashMap<>();
    for (ScoredPassage scored : serving) {
      documents
          .computeIfAbsent(groupOf.applyAsInt(scored.passage()), group -> new HashSet<>())
          .add(scored.passage().document());
    }
    Served asFound = new Served(serving, documents, groupOf);
    List<ScoredPassage> ordered = new ArrayList<>(serving);
    ordered.sort(
        Comparator.comparingInt((ScoredPassage scored) -> asFound.support(scored.passage()))
            .reversed());
    return new Served(List.copyOf(ordered), documents, groupOf);
  }
}
