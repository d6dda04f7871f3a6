package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.LabelledText;
import dev.charley.nlu.corenlp.CoreNlpAnswerReader;
import dev.charley.nlu.corenlp.FusedClassifier;
import dev.charley.nlu.corenlp.ThingModel;
import dev.charley.nlu.corenlp.TrainingWords;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.SamePoints;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.triage.Protocol;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Learns from what was read. The same source and encoder give an equal pack. */
public final class TopicCompiler {

  /** The label of messages that affirm no finding. */
  private static final String NONE = "none";

  /** Cosine from which an intent's example may affirm a finding, and so is no example of none. */
  private static final double MAY_AFFIRM = 0.8;

  /** A stem in this share of the examples of each content intent is general talk. */
  private static final double GENERAL = 0.0045;

  /** How many examples of each intent teach what is no answer. */
  private static final int NO_ANSWERS = 20;

  /** A word of the examples seen so often is spelt so on purpose. */
  private static final int SEEN_AT_LEAST = 3;

  private final TopicSource source;
  private final SentenceEncoder encoder;
  private final Consumer<String> progress;
  private final Map<String, Vector> vectors = new HashMap<>();

  private TopicCompiler(TopicSource source, SentenceEncoder encoder, Consumer<String> progress) {
    this.source = source;
    this.encoder = encoder;
    this.progress = progress;
  }

  /**
   * {@return the compiled pack; takes about ten milliseconds an example}
   *
   * @param source what the files hold
   * @param encoder gives the vectors; the pack works with this encoder only
   * @param progress is told what is going on, a line each
   */
  public static TopicPack compile(
      TopicSource source, SentenceEncoder encoder, Consumer<String> progress) {
    return new TopicCompiler(source, encoder, progress).compile();
  }

  private TopicPack compile() {
    List<LabelledText> intentExamples = intentExamples();
    List<LabelledText> said = findingExamples();
    encode(intentExamples, said);
    progress.accept("learning " + source.intents().size() + " intents");
    FusedClassifier intentModel = FusedClassifier.train(intentExamples, this::vector);
    progress.accept("learning " + source.protocol().findings().size() + " findings");
    FusedClassifier findingModel =
        FusedClassifier.train(withNone(said, intentExamples), this::vector);
    progress.accept("sorting " + source.passages().size() + " passages");
    LuceneIndex index = LuceneIndex.of(source.passages());
    List<Vector> points = source.passages().stream().map(p -> vector(p.point())).toList();
    List<Passage> passages = serving(points, index);
    Set<String> general = general(index);
    SubjectTerms subjects =
        SubjectTerms.of(passages, source.phrasebook().subject(), general, index);
    ThingModel thingModel = ThingModel.train(source.things(), encoder);
    List<NamedThing> things = things(passages, thingModel);
    return new TopicPack(
        source.phrasebook(),
        source.intents().stream().map(TopicCompiler::withoutExamples).toList(),
        withoutExamples(source.protocol()),
        source.documents(),
        passages,
        passages.stream().map(passage -> vector(passage.text())).toList(),
        SamePoints.group(passages, points, subjects),
        general,
        vocabulary(intentExamples, said),
        intentModel,
        findingModel,
        FusedClassifier.train(answers(), this::vector),
        thingModel,
        things,
        things.stream().map(thing -> vector(thing.text())).toList(),
        index);
  }

  private List<LabelledText> intentExamples() {
    List<LabelledText> examples = new ArrayList<>();
    for (IntentDefinition intent : source.intents()) {
      examples.add(new LabelledText(intent.name(), intent.name().replace('_', ' ')));
      intent.examples().forEach(text -> examples.add(new LabelledText(intent.name(), text)));
    }
    return examples;
  }

  private List<LabelledText> findingExamples() {
    List<LabelledText> examples = new ArrayList<>();
    for (FindingDefinition finding : source.protocol().findings()) {
      finding.said().forEach(text -> examples.add(new LabelledText(finding.name(), text)));
      finding.notSaid().forEach(text -> examples.add(new LabelledText(NONE, text)));
    }
    return examples;
  }

  /** The answers to each question, and as many messages that answer nothing. */
  private List<LabelledText> answers() {
    List<LabelledText> answers = new ArrayList<>();
    for (TriageQuestion question : source.protocol().questions()) {
      String yes = CoreNlpAnswerReader.label(question.id(), true);
      String no = CoreNlpAnswerReader.label(question.id(), false);
      question.yes().forEach(text -> answers.add(new LabelledText(yes, text)));
      question.no().forEach(text -> answers.add(new LabelledText(no, text)));
    }
    for (IntentDefinition intent : source.intents()) {
      intent.examples().stream()
          .limit(NO_ANSWERS)
          .forEach(text -> answers.add(new LabelledText(NONE, text)));
    }
    if (answers.stream().map(LabelledText::label).distinct().count() < 2) {
      answers.add(new LabelledText(NONE + ":yes", NONE)); // a pack may ask nothing
    }
    return answers;
  }

  /** Adds the intents' examples that affirm no finding, for all we can tell. */
  private List<LabelledText> withNone(List<LabelledText> said, List<LabelledText> intentExamples) {
    List<Vector> affirming =
        said.stream()
            .filter(example -> !example.label().equals(NONE))
            .map(example -> vector(example.text()))
            .toList();
    List<LabelledText> all = new ArrayList<>(said);
    intentExamples.parallelStream()
        .filter(
            example ->
                affirming.stream().noneMatch(v -> v.cosine(vector(example.text())) > MAY_AFFIRM))
        .map(example -> new LabelledText(NONE, example.text()))
        .forEachOrdered(all::add);
    if (said.isEmpty()) {
      all.add(new LabelledText(NONE + ":yes", NONE)); // a pack may know no finding
    }
    return all;
  }

  private void encode(List<LabelledText> intentExamples, List<LabelledText> said) {
    Set<String> texts = new TreeSet<>();
    intentExamples.forEach(example -> texts.add(example.text()));
    said.forEach(example -> texts.add(example.text()));
    progress.accept("encoding " + texts.size() + " examples");
    vectors.putAll(
        texts.parallelStream()
            .collect(
                Collectors.toConcurrentMap(text -> text, text -> encoder.encode(text).vector())));
  }

  private Vector vector(String text) {
    Vector known = vectors.get(text);
    return known == null ? encoder.encode(text).vector() : known;
  }

  private List<Passage> serving(List<Vector> points, LuceneIndex index) {
    PassageIntents intents = new PassageIntents(source.intents(), index, this::vector);
    List<Passage> serving = new ArrayList<>();
    for (int i = 0; i < source.passages().size(); i++) {
      Passage passage = source.passages().get(i);
      serving.add(passage.serving(intents.served(passage, points.get(i), vector(passage.text()))));
    }
    return serving;
  }

  /** Stems that occur in the examples of every content intent, so that none of them is meant. */
  private Set<String> general(LuceneIndex index) {
    Set<String> general = new TreeSet<>();
    List<Map<String, Double>> rates =
        source.intents().stream()
            .filter(intent -> intent.kind() == IntentKind.CONTENT)
            .map(intent -> rates(intent.examples(), index))
            .toList();
    rates.stream().flatMap(rate -> rate.keySet().stream()).forEach(general::add);
    general.removeIf(
        stem -> rates.stream().anyMatch(rate -> rate.getOrDefault(stem, 0.0) < GENERAL));
    return general;
  }

  /** The share of the examples that each stem occurs in. */
  private static Map<String, Double> rates(List<String> examples, LuceneIndex index) {
    Map<String, Double> rates = new HashMap<>();
    for (String example : examples) {
      index.stems(example).forEach(stem -> rates.merge(stem, 1.0 / examples.size(), Double::sum));
    }
    return rates;
  }

  /** The things that passages name, and list items whole, each with the passages it stands in. */
  private List<NamedThing> things(List<Passage> passages, ThingModel model) {
    Map<String, Set<String>> passagesOf = new TreeMap<>();
    for (Passage passage : passages) {
      List<String> names = new ArrayList<>(model.find(passage.text(), encoder));
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
    passagesOf.forEach((name, ids) -> things.add(new NamedThing(name, List.copyOf(ids))));
    return things;
  }

  /**
   * Every word that a finding is told in is known, however rare: were it read as another word, a
   * sign would be lost.
   */
  private Set<String> vocabulary(List<LabelledText> examples, List<LabelledText> said) {
    Set<String> words = new TreeSet<>();
    said.forEach(example -> words.addAll(TrainingWords.of(example.text())));
    source.passages().forEach(passage -> words.addAll(TrainingWords.of(passage.text())));
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(
        example ->
            TrainingWords.of(example.text()).forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.forEach(
        (word, count) -> {
          if (count >= SEEN_AT_LEAST) {
            words.add(word);
          }
        });
    return words;
  }

  private static IntentDefinition withoutExamples(IntentDefinition intent) {
    return new IntentDefinition(
        intent.name(),
        intent.kind(),
        intent.title(),
        intent.question(),
        intent.urgency(),
        intent.headings(),
        intent.passages(),
        List.of());
  }

  private static Protocol withoutExamples(Protocol protocol) {
    return new Protocol(
        protocol.findings().stream().map(TopicCompiler::withoutExamples).toList(),
        protocol.rules(),
        protocol.questions());
  }

  private static FindingDefinition withoutExamples(FindingDefinition finding) {
    return new FindingDefinition(
        finding.name(),
        finding.title(),
        List.of(),
        List.of(),
        finding.patterns(),
        finding.opposite(),
        finding.neverLowered(),
        finding.caution());
  }
}
