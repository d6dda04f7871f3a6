package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.topic.DocumentReader.ReadDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a topic that can be read for what its author may not have meant. Nothing is trained; the
 * only slow step is one run of the encoder for each passage.
 */
public final class TopicLint {

  /** A larger share of messages near examples makes a held-out file a test of memory. */
  private static final double MOST_COPIED = 0.05;

  /** Messages of so few words, such as "thank you", are said alike by everybody. */
  private static final int COMMON_WORDS = 3;

  private static final int SHOWN = 3;

  private final TopicSource source;
  private final TopicFiles files;
  private final List<ReadDocument> documents;
  private final List<PlacedText> examples;
  private final NearTexts near;

  private TopicLint(TopicSource source, TopicFiles files, List<ReadDocument> documents) {
    this.source = source;
    this.files = files;
    this.documents = List.copyOf(documents);
    examples = ExampleLint.all(files);
    near = new NearTexts(examples.stream().map(PlacedText::text).toList());
  }

  /**
   * {@return the check of two folders}
   *
   * @throws FaultyTopicException naming every fault, when they cannot be read as a topic
   */
  public static TopicLint of(Path intents, Path seeds) {
    TopicSource source = TopicReader.read(intents, seeds);
    return new TopicLint(
        source, TopicFiles.read(intents), DocumentReader.readAll(seeds, new ArrayList<>()));
  }

  /**
   * {@return what there is to say of the topic}
   *
   * @param encoder tells which passages serve which intent, as it will when the topic is compiled
   */
  public List<Remark> check(SentenceEncoder encoder) {
    List<Remark> remarks = new ArrayList<>();
    remarks.addAll(DocumentLint.check(documents));
    remarks.addAll(ExampleLint.check(files));
    remarks.addAll(TriageLint.check(files, source.protocol()));
    remarks.addAll(ReachLint.check(source, files, documents, encoder));
    return remarks;
  }

  /**
   * {@return a remark when more than 5 % of the messages of a test are near an example, in almost
   * the same letters; messages of up to three words are not counted as near}
   *
   * @param messages those of one file, at least one
   */
  public Optional<Remark> copies(List<PlacedText> messages) {
    List<PlacedText> copied = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (PlacedText message : messages) {
      List<Integer> alike = isCommon(message.text()) ? List.of() : near.near(message.text());
      if (!alike.isEmpty()) {
        copied.add(message);
        shown.add(
            "line %d '%s' as %s"
                .formatted(
                    message.line(),
                    Excerpt.of(message.text()),
                    examples.get(alike.get(0)).place()));
      }
    }
    double share = copied.size() / (double) messages.size();
    if (share <= MOST_COPIED) {
      return Optional.empty();
    }
    return Optional.of(
        Remark.error(
            copied.get(0).file(),
            copied.get(0).line(),
            "at most 5 % of the messages near an example",
            String.format(
                Locale.ROOT,
                "%.1f %% (%d of %d): %s",
                100 * share,
                copied.size(),
                messages.size(),
                String.join("; ", shown.subList(0, Math.min(SHOWN, shown.size()))))));
  }

  private static boolean isCommon(String text) {
    return NearTexts.plain(text).split(" ", -1).length <= COMMON_WORDS;
  }
}
