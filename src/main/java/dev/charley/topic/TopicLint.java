package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.topic.DocumentReader.ReadDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks a topic that can be read for what its author may not have meant. Nothing is trained; the
 * only slow step is one run of the encoder for each passage.
 */
public final class TopicLint {

  private final Path intents;
  private final Path seeds;
  private final String questions; // the file
  private final TopicSource source;
  private final TopicFiles files;
  private final List<ReadDocument> documents;

  private TopicLint(
      Path intents,
      Path seeds,
      TopicSource source,
      TopicFiles files,
      List<ReadDocument> documents) {
    this.intents = intents;
    this.seeds = seeds;
    this.questions = intents.resolve(TopicReader.QUESTIONS).toString();
    this.source = source;
    this.files = files;
    this.documents = List.copyOf(documents);
  }

  /**
   * {@return the check of two folders}
   *
   * @throws FaultyTopicException naming every fault, when they cannot be read as a topic
   */
  public static TopicLint of(Path intents, Path seeds) {
    TopicSource source = TopicReader.read(intents, seeds);
    return new TopicLint(
        intents,
        seeds,
        source,
        TopicFiles.read(intents),
        DocumentReader.readAll(seeds, new ArrayList<>()));
  }

  /**
   * {@return what there is to say of the topic}
   *
   * @param encoder tells which passages serve which intent, as it will when the topic is compiled
   */
  public List<Remark> check(SentenceEncoder encoder) {
    List<Remark> remarks = new ArrayList<>();
    remarks.addAll(PassedOverLint.check(intents, seeds));
    remarks.addAll(DocumentLint.check(documents));
    remarks.addAll(ExampleLint.check(files));
    remarks.addAll(QuestionLint.check(questions, source));
    remarks.addAll(TriageLint.check(files, source.protocol()));
    remarks.addAll(ReachLint.check(source, files, documents, encoder));
    return remarks;
  }

  /**
   * {@return a remark on each file of which more than 5 % of the messages are near an example, in
   * almost the same letters; messages of up to three words are not counted as near}
   *
   * @param heldOut the messages of each file that the topic is tested on; in a file at least one
   */
  public List<Remark> copies(List<List<PlacedText>> heldOut) {
    if (heldOut.isEmpty()) {
      return List.of();
    }
    List<PlacedText> learnt = new ArrayList<>(ExampleLint.all(files));
    source.questions().forEach(q -> learnt.add(new PlacedText(questions, q.line(), q.text())));
    HeldOutLint lint = new HeldOutLint(learnt);
    return heldOut.stream().map(lint::check).flatMap(Optional::stream).toList();
  }
}
