package dev.charley.topic;

import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.corenlp.FusedClassifier;
import dev.charley.reply.Phrasebook;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.Passage;
import dev.charley.triage.Protocol;
import java.util.List;
import java.util.Set;

/**
 * All that the engine knows of a topic, compiled: what was read and what was learnt from it.
 * Immutable.
 *
 * @param phrasebook the fixed lines
 * @param intents the intents, without their examples
 * @param protocol findings, rules and questions, without their examples
 * @param documents in order of file name
 * @param passages in order of document and place, with the intents they serve
 * @param vectors the encoder's vector of each passage, in the same order
 * @param words the words the pack's examples and documents are written in, lower case
 * @param intentModel tells intents apart
 * @param findingModel tells findings apart, and from messages without one
 */
public record TopicPack(
    Phrasebook phrasebook,
    List<IntentDefinition> intents,
    Protocol protocol,
    List<Document> documents,
    List<Passage> passages,
    List<Vector> vectors,
    Set<String> words,
    FusedClassifier intentModel,
    FusedClassifier findingModel) {

  /** Copies the collections. */
  public TopicPack {
    intents = List.copyOf(intents);
    documents = List.copyOf(documents);
    passages = List.copyOf(passages);
    vectors = List.copyOf(vectors);
    words = Set.copyOf(words);
  }
}
