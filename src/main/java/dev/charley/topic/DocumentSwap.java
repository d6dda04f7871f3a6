package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.nlu.Vocabulary;
import dev.charley.nlu.corenlp.TrainingWords;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.topic.DocumentReader.ReadDocument;
import dev.charley.triage.Protocol;
import dev.charley.triage.Rule;
import dev.charley.triage.TriageQuestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts other documents on the same topic into a compiled pack. What was learnt from examples stays
 * as it is, so that it takes seconds; what is made of documents is made anew.
 *
 * <p>A rule that rests on a passage rests on the new passage that says the same, if there is one.
 * If there is none, a rule of an urgent level is general safety from then on, and any other is left
 * out, as are questions that no rule needs any more: nothing is said in the name of a document that
 * does not say it.
 */
final class DocumentSwap {

  private final TopicPack pack;
  private final CompiledDocuments documents;
  private final NearestPassage nearest;

  private DocumentSwap(TopicPack pack, CompiledDocuments documents) {
    this.pack = pack;
    this.documents = documents;
    this.nearest =
        new NearestPassage(
            documents.passages(), documents.meanings(), documents.index(), pack.general());
  }

  /**
   * {@return the pack with these documents in place of its own}
   *
   * @param read at least one document
   * @param encoder the one the pack was compiled with
   */
  static TopicPack of(TopicPack pack, List<ReadDocument> read, SentenceEncoder encoder) {
    List<Passage> passages = read.stream().flatMap(d -> d.passages().stream()).toList();
    TextVectors vectors = new TextVectors(encoder);
    LuceneIndex index = LuceneIndex.of(passages);
    CompiledDocuments documents =
        new DocumentCompiler(pack.intents(), pack.phrasebook(), pack.thingModel(), encoder, vectors)
            .compile(passages, index, pack.general());
    DocumentSwap swap = new DocumentSwap(pack, documents);
    CompiledDocuments named = documents.naming(swap.learntNames(), vectors::of);
    return new TopicPack(
        pack.phrasebook(),
        pack.intents(),
        named.linked(swap.protocol(), vectors::of),
        read.stream().map(ReadDocument::document).toList(),
        named.passages(),
        named.meanings(),
        pack.relevance(),
        named.groups(),
        pack.general(),
        vocabulary(pack.vocabulary(), passages),
        pack.intentModel(),
        pack.signModel(),
        pack.factModel(),
        pack.answerModel(),
        pack.alarmModel(),
        pack.breadthModel(),
        pack.thingModel(),
        named.things(),
        named.thingVectors(),
        named.kinds(),
        index);
  }

  /** {@return the rules of a protocol that are not in another, in order} */
  static List<Rule> leftOut(Protocol before, Protocol after) {
    Set<String> kept = new HashSet<>();
    after.rules().forEach(rule -> kept.add(rule.name()));
    return before.rules().stream().filter(rule -> !kept.contains(rule.name())).toList();
  }

  /** {@return the rules that rested on a passage and do so no more, in order} */
  static List<Rule> unsupported(Protocol before, Protocol after) {
    Set<String> based = new HashSet<>();
    before.rules().stream()
        .filter(rule -> rule.basis() != null)
        .forEach(rule -> based.add(rule.name()));
    return after.rules().stream()
        .filter(rule -> rule.basis() == null && based.contains(rule.name()))
        .toList();
  }

  /** The words of the examples remain, and so do those of the documents they were learnt with. */
  private static Vocabulary vocabulary(Vocabulary known, List<Passage> passages) {
    Map<String, Integer> counts = new HashMap<>(known.counts());
    Set<String> written = new TreeSet<>();
    for (Passage passage : passages) {
      for (String word : TrainingWords.of(passage.text())) {
        counts.merge(word, 1, Integer::sum);
        written.add(word);
      }
    }
    return new Vocabulary(counts, written);
  }

  /** What was learnt of passages that stand in the new documents too. */
  private List<NamedThing> learntNames() {
    Set<String> kept = new HashSet<>();
    Map<String, String> texts = new HashMap<>();
    documents.passages().forEach(passage -> texts.put(passage.id(), passage.text()));
    pack.passages().stream()
        .filter(passage -> passage.text().equals(texts.get(passage.id())))
        .forEach(passage -> kept.add(passage.id()));
    return pack.things().stream()
        .filter(NamedThing::learnt)
        .map(thing -> new NamedThing(thing.text(), in(kept, thing.passages()), true))
        .filter(thing -> !thing.passages().isEmpty())
        .toList();
  }

  private static List<String> in(Set<String> kept, List<String> ids) {
    return ids.stream().filter(kept::contains).toList();
  }

  private Protocol protocol() {
    Protocol protocol = pack.protocol();
    List<Rule> rules = protocol.rules().stream().flatMap(rule -> based(rule).stream()).toList();
    Set<String> needed = new HashSet<>();
    rules.forEach(rule -> needed.addAll(rule.when()));
    return new Protocol(
        protocol.findings(),
        rules,
        protocol.questions().stream().filter(question -> serves(question, needed)).toList(),
        protocol.ordinary(),
        protocol.doubt(),
        protocol.digressions());
  }

  private static boolean serves(TriageQuestion question, Set<String> needed) {
    return question.finding().isEmpty()
        || needed.contains(question.finding())
        || question.settledBy().stream().anyMatch(needed::contains);
  }

  private Optional<Rule> based(Rule rule) {
    Rule.Basis basis = rule.basis();
    if (basis == null) {
      return Optional.of(rule);
    }
    Rule.Basis other = sayingTheSame(basis).orElse(null);
    return other == null && !rule.level().isUrgent()
        ? Optional.empty()
        : Optional.of(
            new Rule(rule.name(), rule.when(), rule.level(), rule.reason(), other, rule.widened()));
  }

  private Optional<Rule.Basis> sayingTheSame(Rule.Basis basis) {
    return Optional.of(nearest.to(pack, basis.passage()))
        .filter(NearestPassage.Near::saysTheSame)
        .map(NearestPassage.Near::passage)
        .map(passage -> new Rule.Basis(passage.document(), passage.id()));
  }
}
