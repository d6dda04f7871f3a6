package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.topic.DocumentReader.ReadDocument;
import dev.charley.triage.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks documents that are to take the place of those of the built-in topic. */
public final class SeedsLint {

  private SeedsLint() {}

  /**
   * {@return what there is to say of the documents of a folder, in no order}
   *
   * @param seeds the folder
   * @param encoder the one of the built-in topic
   * @throws FaultyTopicException naming every fault of the folder
   */
  public static List<Remark> check(Path seeds, SentenceEncoder encoder) {
    List<ReadDocument> documents = DocumentReader.readWhole(seeds);
    TopicPack before = TopicStore.builtIn();
    TopicPack after = DocumentSwap.of(before, documents, encoder);
    List<Remark> remarks = new ArrayList<>();
    remarks.addAll(PassedOverLint.check(seeds));
    remarks.addAll(DocumentLint.check(documents));
    DocumentSwap.leftOut(before.protocol(), after.protocol())
        .forEach(rule -> remarks.add(leftOut(seeds, rule)));
    DocumentSwap.unsupported(before, after).forEach(rule -> remarks.add(general(seeds, rule)));
    remarks.addAll(ReachLint.check(after, seeds, documents, encoder));
    return remarks;
  }

  private static Remark general(Path seeds, Rule rule) {
    return Remark.note(
        seeds.toString(),
        0,
        "a passage on %s (%s)".formatted(rule.reason(), rule.level().label()),
        "none, so that the rule %s is general safety".formatted(rule.name()));
  }

  private static Remark leftOut(Path seeds, Rule rule) {
    return Remark.note(
        seeds.toString(),
        0,
        "a passage on %s (%s)".formatted(rule.reason(), rule.level().label()),
        "none, so that the rule %s is left out".formatted(rule.name()));
  }
}
