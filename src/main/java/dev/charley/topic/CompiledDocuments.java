package dev.charley.topic;

import dev.charley.encoding.Vector;
import dev.charley.nlu.FindingDefinition;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.ThingCatalog;
import dev.charley.retrieval.ThingKind;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.triage.Protocol;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is made of the documents without learning.
 *
 * @param passages in order of document and place, with the intents they serve
 * @param meanings the vectors of each, in the same order
 * @param index finds them by words
 * @param subjects tells what they name in particular
 * @param groups for each passage the number of the first that makes its point
 * @param things that they name
 * @param thingVectors the vector of each thing's name, in the same order
 * @param kinds other things that are of the kinds of these
 */
record CompiledDocuments(
    List<Passage> passages,
    List<PassageMeaning> meanings,
    LuceneIndex index,
    SubjectTerms subjects,
    List<Integer> groups,
    List<NamedThing> things,
    List<Vector> thingVectors,
    List<ThingKind> kinds) {

  /**
   * How much nearer than usual, in cosine, the point of a passage is to a finding it speaks of;
   * chosen by eye on the seeds, so that a blood thinner is no medicine for blood pressure.
   */
  private static final double SPEAKS_OF = 0.24;

  /** {@return the catalog of the things that are named} */
  ThingCatalog catalog(Function<String, Vector> vectorOf) {
    return new ThingCatalog(things, thingVectors, kinds, passages, index, vectorOf);
  }

  /** {@return the same, with more names for what the documents speak of} */
  CompiledDocuments naming(List<NamedThing> more, Function<String, Vector> vectorOf) {
    List<NamedThing> named = Stream.concat(things.stream(), more.stream()).toList();
    Stream<Vector> vectorsOfMore = more.stream().map(thing -> vectorOf.apply(thing.text()));
    return new CompiledDocuments(
        passages,
        meanings,
        index,
        subjects,
        groups,
        named,
        Stream.concat(thingVectors.stream(), vectorsOfMore).toList(),
        kinds);
  }

  /** {@return the protocol, with each finding's passages that speak of it} */
  Protocol linked(Protocol protocol, Function<String, Vector> vectorOf) {
    return new Protocol(
        protocol.findings().stream()
            .map(finding -> finding.inPassages(speakingOf(finding, vectorOf)))
            .toList(),
        protocol.rules(),
        protocol.questions(),
        protocol.ordinary(),
        protocol.doubt(),
        protocol.digressions());
  }

  /** Passages whose point is far nearer to the finding than passages are on the whole. */
  private List<String> speakingOf(FindingDefinition finding, Function<String, Vector> vectorOf) {
    Vector title = vectorOf.apply(finding.title());
    double usual = meanings.stream().mapToDouble(m -> m.point().cosine(title)).average().orElse(0);
    return IntStream.range(0, passages.size())
        .boxed()
        .filter(i -> nearness(i, title) - usual >= SPEAKS_OF)
        .sorted(Comparator.comparingDouble((Integer i) -> -nearness(i, title)))
        .map(i -> passages.get(i).id())
        .toList();
  }

  private double nearness(int passage, Vector title) {
    return meanings.get(passage).point().cosine(title);
  }
}
