package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.retrieval.Passage;
import dev.charley.topic.DocumentReader.ReadDocument;
import dev.charley.triage.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks documents that are to take the place of those of the built-in topic. */
public final class SeedsLint {

  private final Path seeds;
  private final List<ReadDocument> documents;
  private final TopicPack before;
  private final TopicPack after;

  private SeedsLint(Path seeds, List<ReadDocument> documents, TopicPack before, TopicPack after) {
    this.seeds = seeds;
    this.documents = documents;
    this.before = before;
    this.after = after;
  }

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
    remarks.addAll(new SeedsLint(seeds, documents, before, after).unsupported());
    remarks.addAll(ReachLint.check(after, seeds, documents, encoder));
    return remarks;
  }

  private List<Remark> unsupported() {
    List<Remark> remarks = new ArrayList<>();
    DocumentSwap.leftOut(before.protocol(), after.protocol())
        .forEach(rule -> remarks.add(remark(rule, "left out")));
    List<Rule> general = DocumentSwap.unsupported(before.protocol(), after.protocol());
    before.protocol().rules().stream()
        .filter(rule -> general.stream().anyMatch(other -> other.name().equals(rule.name())))
        .forEach(rule -> remarks.add(remark(rule, "general safety")));
    return remarks;
  }

  /**
   * A rule with what its author would have to write, and what comes nearest.
   *
   * @param rule of the built-in topic, where it rests on a passage
   */
  private Remark remark(Rule rule, String fate) {
    String id = Objects.requireNonNull(rule.basis(), rule.name()).passage();
    Passage nearest =
        new NearestPassage(after.passages(), after.meanings(), after.index(), after.general())
            .to(before, id)
            .passage();
    return Remark.note(
        seeds.toString(),
        0,
        "a sentence on %s (%s) that says nearly this in nearly these words: '%s'"
            .formatted(rule.reason(), rule.level().label(), pointOf(id)),
        "none, so that the rule %s is %s; the nearest is '%s' (%s)"
            .formatted(rule.name(), fate, Excerpt.of(nearest.point()), placeOf(nearest)));
  }

  private String pointOf(String id) {
    return before.passages().stream()
        .filter(passage -> passage.id().equals(id))
        .map(Passage::point)
        .findFirst()
        .orElseThrow();
  }

  private String placeOf(Passage passage) {
    return documents.stream()
        .filter(read -> read.document().id().equals(passage.document()))
        .map(read -> Fault.place(read.file().toString(), DocumentLint.lineOf(read, passage)))
        .findFirst()
        .orElseThrow();
  }
}
