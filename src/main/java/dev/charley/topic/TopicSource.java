package dev.charley.topic;

import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.LabelledText;
import dev.charley.reply.Phrasebook;
import dev.charley.retrieval.AnsweredQuestion;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.Passage;
import dev.charley.triage.Protocol;
import java.util.List;

/**
 * What the files of a topic pack hold, checked and not yet learnt from.
 *
 * @param phrasebook the fixed lines
 * @param intents in order of file name
 * @param protocol findings, rules and questions
 * @param things examples and names of the things that people ask about
 * @param documents in order of file name
 * @param passages in order of document and place, each serving no intent yet
 * @param questions with what answers them, to learn the ranking from; may be empty
 * @param replies what is said to an alarm, labelled; may be empty
 */
public record TopicSource(
    Phrasebook phrasebook,
    List<IntentDefinition> intents,
    Protocol protocol,
    ThingExamples things,
    List<Document> documents,
    List<Passage> passages,
    List<AnsweredQuestion> questions,
    List<LabelledText> replies) {

  /** Copies the lists. */
  public TopicSource {
    intents = List.copyOf(intents);
    documents = List.copyOf(documents);
    passages = List.copyOf(passages);
    questions = List.copyOf(questions);
    replies = List.copyOf(replies);
  }
}
