package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.corenlp.ThingModel;
import dev.charley.reply.Phrasebook;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.SamePoints;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.ThingKind;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.retrieval.wordnet.WordNetKinds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes of documents what can be made without learning: some ten milliseconds a passage. */
final class DocumentCompiler {

  private final List<IntentDefinition> intents;
  private final Phrasebook phrasebook;
  private final ThingModel thingModel;
  private final SentenceEncoder encoder;
  private final TextVectors vectors;

  /**
   * @param intents tell which passages serve them
   * @param phrasebook names the subject, which is no news in a passage
   * @param thingModel marks the things that passages name
   * @param encoder reads the passages for that
   * @param vectors gives the vectors of texts by the same encoder
   */
  DocumentCompiler(
      List<IntentDefinition> intents,
      Phrasebook phrasebook,
      ThingModel thingModel,
      SentenceEncoder encoder,
      TextVectors vectors) {
    this.intents = intents;
    this.phrasebook = phrasebook;
    this.thingModel = thingModel;
    this.encoder = encoder;
    this.vectors = vectors;
  }

  /**
   * {@return what is known of passages, in the same order}
   *
   * @param read passages that serve no intent yet
   * @param index of these passages
   * @param general stems of words that people use whatever they ask for
   */
  CompiledDocuments compile(List<Passage> read, LuceneIndex index, Set<String> general) {
    List<Vector> points = read.stream().map(passage -> vectors.of(passage.point())).toList();
    List<Passage> passages =
        new PassageIntents(intents, index, vectors::of).serving(read, points, vectors::of);
    SubjectTerms subjects = SubjectTerms.of(passages, phrasebook.subject(), general, index);
    List<NamedThing> things = things(passages);
    return new CompiledDocuments(
        passages,
        IntStream.range(0, passages.size())
            .mapToObj(i -> meaning(passages.get(i), points.get(i)))
            .toList(),
        index,
        subjects,
        SamePoints.group(passages, points, subjects),
        things,
        things.stream().map(thing -> vectors.of(thing.text())).toList(),
        kinds(things, subjects));
  }

  private PassageMeaning meaning(Passage passage, Vector point) {
    String heading =
        passage.heading().isEmpty()
            ? ""
            : passage.heading().get(passage.heading().size() - 1) + ": ";
    return new PassageMeaning(
        vectors.of(passage.text()), point, vectors.of(heading + passage.text()));
  }

  /** The things that passages name, and list items whole, each with the passages it stands in. */
  private List<NamedThing> things(List<Passage> passages) {
    Map<String, Set<String>> passagesOf = new TreeMap<>();
    for (Passage passage : passages) {
      List<String> names = new ArrayList<>(thingModel.find(passage.text(), encoder));
      if (passage.item()) {
        names.addAll(List.of(passage.point().split("[()]")));
      }
      passage.heading().forEach(names::add);
      for (String name : names) {
        String text = name.strip().toLowerCase(Locale.ROOT);
        if (!text.isEmpty()) {
          passagesOf.computeIfAbsent(text, n -> new LinkedHashSet<>()).add(passage.id());
        }
      }
    }
    List<NamedThing> things = new ArrayList<>();
    passagesOf.forEach((name, ids) -> things.add(new NamedThing(name, List.copyOf(ids), false)));
    return things;
  }

  /** Of the things that name something in particular. */
  private static List<ThingKind> kinds(List<NamedThing> things, SubjectTerms subjects) {
    return WordNetKinds.of(
        things.stream()
            .map(NamedThing::text)
            .filter(name -> !subjects.in(name).isEmpty())
            .toList());
  }
}
