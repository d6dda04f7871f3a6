package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.LabelledText;
import dev.charley.nlu.Vocabulary;
import dev.charley.nlu.corenlp.ClauseSelection;
import dev.charley.nlu.corenlp.ClauseSelection.Cut;
import dev.charley.nlu.corenlp.ClauseSelection.Example;
import dev.charley.nlu.corenlp.CoreNlpAnswerReader;
import dev.charley.nlu.corenlp.FusedClassifier;
import dev.charley.nlu.corenlp.Spelling;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Learns from what was read. The same source and encoder give an equal pack. */
public final class TopicCompiler {

  /** How many lines {@link #compile} tells of its progress. */
  public static final int STAGES = 6;

  private static final String NONE = ClauseSelection.NONE;

  /** A stem in this share of the examples of each content intent is general talk. */
  private static final double GENERAL = 0.0045;

  /** How many examples of each intent teach what is no answer. */
  private static final int NO_ANSWERS = 20;

  private final TopicSource source;
  private final SentenceEncoder encoder;
  private final Consumer<String> progress;
  private final Map<String, Vector> vectors = new ConcurrentHashMap<>();

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
    Vocabulary vocabulary = vocabulary();
    Spelling spelling = new Spelling(vocabulary, encoder::knows);
    List<LabelledText> intentExamples = corrected(intentExamples(), spelling);
    List<LabelledText> said = corrected(findingExamples(), spelling);
    progress.accept("encoding " + intentExamples.size() + " examples of intents");
    List<Cut> others = intentExamples.parallelStream().map(e -> Cut.of(e.text(), encoder)).toList();
    others.forEach(other -> vectors.put(other.text(), other.whole()));
    progress.accept("learning " + source.intents().size() + " intents");
    FusedClassifier intentModel = FusedClassifier.train(intentExamples, this::vector);
    Set<String> alarming = source.protocol().alarming();
    progress.accept("encoding " + said.size() + " examples of findings");
    List<Example> cut =
        said.parallelStream().map(e -> new Example(e.label(), Cut.of(e.text(), encoder))).toList();
    cut.forEach(example -> vectors.put(example.cut().text(), example.cut().whole()));
    FusedClassifier signModel =
        FusedClassifier.train(clauses(alarming::contains, cut, others), this::vector);
    FusedClassifier factModel =
        FusedClassifier.trainOnVectors(
            clauses(label -> !alarming.contains(label), cut, others), this::vector);
    progress.accept("sorting " + source.passages().size() + " passages");
    LuceneIndex index = LuceneIndex.of(source.passages());
    List<Vector> points = source.passages().stream().map(p -> vector(p.point())).toList();
    List<Passage> passages = serving(points, index);
    Set<String> general = general(index);
    SubjectTerms subjects =
        SubjectTerms.of(passages, source.phrasebook().subject(), general, index);
    ThingModel thingModel =
        ThingModel.train(source.things().examples(), source.things().names(), encoder);
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
        vocabulary,
        intentModel,
        signModel,
        factModel,
        FusedClassifier.train(answers(), this::vector),
        thingModel,
        things,
        things.stream().map(thing -> vector(thing.text())).toList(),
        index);
  }

  /** Examples are read as messages will be: with their slips mended. */
  private static List<LabelledText> corrected(List<LabelledText> examples, Spelling spelling) {
    return examples.parallelStream()
        .map(example -> new LabelledText(example.label(), spelling.correct(example.text())))
        .toList();
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

  /** Clauses that affirm the wanted findings, and some that affirm none of them. */
  private List<LabelledText> clauses(
      Predicate<String> wanted, List<Example> said, List<Cut> others) {
    Predicate<Example> isOther =
        example -> !wanted.test(example.label()) && !example.label().equals(NONE);
    Stream<Cut> unwanted = said.stream().filter(isOther).map(Example::cut);
    List<LabelledText> clauses =
        new ArrayList<>(
            ClauseSelection.of(
                said.stream().filter(isOther.negate()).toList(),
                Stream.concat(unwanted, others.stream()).toList()));
    progress.accept("learning findings from " + clauses.size() + " clauses");
    if (clauses.stream().map(LabelledText::label).distinct().count() < 2) {
      clauses.add(new LabelledText(NONE + ":yes", NONE)); // a pack may know no such finding
    }
    return clauses;
  }

  /** Each text is encoded once; two threads that meet over one get equal vectors. */
  private Vector vector(String text) {
    Vector known = vectors.get(text);
    if (known != null) {
      return known;
    }
    Vector vector = encoder.encode(text).vector();
    vectors.put(text, vector);
    return vector;
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

  private Vocabulary vocabulary() {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> written = new TreeSet<>();
    source.passages().forEach(passage -> written.addAll(TrainingWords.of(passage.text())));
    Stream.of(
            source.passages().stream().map(Passage::text),
            source.intents().stream().flatMap(intent -> intent.examples().stream()),
            source.protocol().findings().stream().flatMap(finding -> finding.said().stream()),
            source.protocol().findings().stream().flatMap(finding -> finding.notSaid().stream()))
        .flatMap(texts -> texts)
        .forEach(
            text -> TrainingWords.of(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
    return new Vocabulary(counts, written);
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
