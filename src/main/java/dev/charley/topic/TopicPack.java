package dev.charley.topic;

import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.Vocabulary;
import dev.charley.nlu.corenlp.FusedClassifier;
import dev.charley.nlu.corenlp.ThingModel;
import dev.charley.reply.Phrasebook;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.RelevanceModel;
import dev.charley.retrieval.ThingKind;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.triage.Protocol;
import java.util.List;
import java.util.Optional;
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
 * @param meanings the encoder's vectors of each passage, in the same order
 * @param relevance tells which passages answer a question
 * @param groups for each passage the number of the first passage that makes its point
 * @param general stems of words that people use whatever they ask for
 * @param vocabulary the words the pack's examples and documents are written in
 * @param intentModel tells intents apart
 * @param signModel tells the findings that alarm apart, and from clauses without one
 * @param factModel the same for all other findings
 * @param answerModel tells answers to the triage questions apart
 * @param alarmModel tells what is said to an alarm apart; empty when the topic has no examples of
 *     it
 * @param breadthModel tells questions for all there is, labelled {@value #BROAD}, from others;
 *     empty when the topic has no questions to learn that from
 * @param thingModel marks the things a message names
 * @param things that the documents name
 * @param thingVectors the encoder's vector of each thing's name, in the same order
 * @param kinds other things that are of the kinds of these
 * @param index finds passages by words
 */
public record TopicPack(
    Phrasebook phrasebook,
    List<IntentDefinition> intents,
    Protocol protocol,
    List<Document> documents,
    List<Passage> passages,
    List<PassageMeaning> meanings,
    RelevanceModel relevance,
    List<Integer> groups,
    Set<String> general,
    Vocabulary vocabulary,
    FusedClassifier intentModel,
    FusedClassifier signModel,
    FusedClassifier factModel,
    FusedClassifier answerModel,
    Optional<FusedClassifier> alarmModel,
    Optional<FusedClassifier> breadthModel,
    ThingModel thingModel,
    List<NamedThing> things,
    List<Vector> thingVectors,
    List<ThingKind> kinds,
    LuceneIndex index) {

  /** The label of broad questions. */
  public static final String BROAD = "broad";

  /** Copies the collections. */
  public TopicPack {
    intents = List.copyOf(intents);
    documents = List.copyOf(documents);
    passages = List.copyOf(passages);
    meanings = List.copyOf(meanings);
    things = List.copyOf(things);
    thingVectors = List.copyOf(thingVectors);
    kinds = List.copyOf(kinds);
    groups = List.copyOf(groups);
    general = Set.copyOf(general);
  }
}
