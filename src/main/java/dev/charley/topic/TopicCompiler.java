package dev.charley.topic;

import dev.charley.encoding.EncodedText;
import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.EnglishWords;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.IntentShares;
import dev.charley.nlu.LabelledText;
import dev.charley.nlu.Thing;
import dev.charley.nlu.Vocabulary;
import dev.charley.nlu.corenlp.ClauseSelection;
import dev.charley.nlu.corenlp.ClauseSelection.Cut;
import dev.charley.nlu.corenlp.ClauseSelection.Doubt;
import dev.charley.nlu.corenlp.ClauseSelection.Example;
import dev.charley.nlu.corenlp.CoreNlpAnswerReader;
import dev.charley.nlu.corenlp.FusedClassifier;
import dev.charley.nlu.corenlp.Spelling;
import dev.charley.nlu.corenlp.ThingFinder;
import dev.charley.nlu.corenlp.ThingModel;
import dev.charley.nlu.corenlp.TrainingWords;
import dev.charley.retrieval.AnsweredQuestion;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageFeatures;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.RelevanceModel;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.ThingCatalog;
import dev.charley.retrieval.WordIndex;
import dev.charley.retrieval.corenlp.RelevanceTraining;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.triage.Protocol;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns from what was read. The same source and encoder give an equal pack. */
final class TopicCompiler {

  private static final String NONE = ClauseSelection.NONE;

  /** Of signs little is left out: a false alarm is bad too. */
  private static final Doubt OF_SIGNS = new Doubt(0.8, 0.9);

  /**
   * Facts are told in passing everywhere, so that what is near one often tells another. Chosen on
   * 260 messages that tell facts, or do not ({@code messages/validation-facts.tsv}): with 0.8 and
   * 0.9 the classifier finds 140 of 220 and reads one into 6 of 40, with 0.5 and 0.6 155 and 8,
   * with 0.5 and 0.4 159 and 10.
   */
  private static final Doubt OF_FACTS = new Doubt(0.5, 0.6);

  /** A stem in this share of the examples of each content intent is general talk. */
  private static final double GENERAL = 0.0045;

  /** About so many examples of each content intent teach that there mostly is an answer. */
  private static final int ANSWERED_EXAMPLES = 220;

  /** How many examples of each intent teach what is no answer. */
  private static final int NO_ANSWERS = 60;

  /** How many examples of each intent teach what takes no alarm back. */
  private static final int NO_REPLIES = 10;

  private final TopicSource source;
  private final SentenceEncoder encoder;
  private final Consumer<String> progress;
  private final TextVectors vectors;

  private TopicCompiler(TopicSource source, SentenceEncoder encoder, Consumer<String> progress) {
    this.source = source;
    this.encoder = encoder;
    this.progress = progress;
    vectors = new TextVectors(encoder);
  }

  /**
   * {@return the compiled pack; takes about ten milliseconds an example}
   *
   * @param source what the files hold
   * @param encoder gives the vectors; the pack works with this encoder only
   * @param progress is told what is going on, a line each
   */
  static TopicPack compile(TopicSource source, SentenceEncoder encoder, Consumer<String> progress) {
    return new TopicCompiler(source, encoder, progress).compile();
  }

  private TopicPack compile() {
    Vocabulary vocabulary = vocabulary();
    Spelling spelling = new Spelling(vocabulary, encoder::knows, EnglishWords::builtIn);
    List<LabelledText> intentExamples = corrected(intentExamples(), spelling);
    List<LabelledText> said = corrected(findingExamples(), spelling);
    progress.accept("encoding the examples of intents (" + intentExamples.size() + ")");
    List<Cut> others = vectors.cut(intentExamples.stream().map(LabelledText::text).toList());
    progress.accept("learning the intents (" + source.intents().size() + ")");
    FusedClassifier intentModel = FusedClassifier.train(intentExamples, vectors::of);
    Set<String> alarming = source.protocol().alarmingAlone();
    List<LabelledText> ordinary = corrected(ordinaryExamples(), spelling);
    progress.accept("encoding the examples of findings (" + said.size() + ")");
    List<Example> cut = cut(said);
    List<Example> harmless = cut(ordinary);
    List<Cut> harmlessCuts = harmless.stream().map(Example::cut).toList();
    FusedClassifier signModel =
        FusedClassifier.train(
            clauses(
                alarming::contains,
                joined(cut, harmless),
                others,
                joined(others, harmlessCuts),
                OF_SIGNS),
            vectors::of);
    FusedClassifier factModel =
        FusedClassifier.trainOnVectors(
            clauses(
                label -> !alarming.contains(label),
                cut,
                joined(
                    ofLabels(
                        intentExamples, others, label -> !label.equals(IntentDefinition.REPORT)),
                    harmlessCuts),
                ofSocialIntents(intentExamples, others),
                OF_FACTS),
            vectors::of);
    progress.accept("sorting the passages (" + source.passages().size() + ")");
    LuceneIndex index = LuceneIndex.of(source.passages());
    Set<String> general = general(source.intents(), index);
    ThingModel thingModel =
        ThingModel.train(source.things().examples(), source.things().names(), encoder);
    CompiledDocuments read =
        new DocumentCompiler(source.intents(), source.phrasebook(), thingModel, encoder, vectors)
            .compile(source.passages(), index, general);
    ThingFinder finder = new ThingFinder(thingModel, vocabulary);
    Asking asking = new Asking(spelling, intentModel, finder, read.subjects());
    progress.accept("learning from questions (" + source.questions().size() + ")");
    List<AnsweredQuestion> known = answered(read.passages());
    List<Asked> asked = asked(known.stream().map(AnsweredQuestion::text).toList(), asking);
    CompiledDocuments documents = read.naming(learntNames(known, asked, read), vectors::of);
    return new TopicPack(
        source.phrasebook(),
        source.intents().stream().map(TopicCompiler::withoutExamples).toList(),
        withoutExamples(documents.linked(source.protocol(), vectors::of)),
        source.documents(),
        documents.passages(),
        documents.meanings(),
        relevance(known, asked, asking, documents),
        documents.groups(),
        general,
        vocabulary,
        intentModel,
        signModel,
        factModel,
        answerModel(),
        alarmModel(spelling),
        breadthModel(spelling),
        thingModel,
        documents.things(),
        documents.thingVectors(),
        documents.kinds(),
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

  /** What keeps a conversation going tells nothing about a person, but for what is only told. */
  private List<Cut> ofSocialIntents(List<LabelledText> examples, List<Cut> cuts) {
    Set<String> social =
        source.intents().stream()
            .filter(
                intent ->
                    intent.kind() == IntentKind.SOCIAL
                        && !intent.name().equals(IntentDefinition.REPORT))
            .map(IntentDefinition::name)
            .collect(Collectors.toSet());
    return ofLabels(examples, cuts, social::contains);
  }

  /** The cuts of the examples of some labels. */
  private static List<Cut> ofLabels(
      List<LabelledText> examples, List<Cut> cuts, Predicate<String> label) {
    return IntStream.range(0, examples.size())
        .filter(i -> label.test(examples.get(i).label()))
        .mapToObj(cuts::get)
        .toList();
  }

  private List<LabelledText> findingExamples() {
    List<LabelledText> examples = new ArrayList<>();
    for (FindingDefinition finding : source.protocol().findings()) {
      finding.said().forEach(text -> examples.add(new LabelledText(finding.name(), text)));
      finding.notSaid().forEach(text -> examples.add(new LabelledText(NONE, text)));
    }
    return examples;
  }

  /** They say nothing that alarms, but may well say something else. */
  private List<LabelledText> ordinaryExamples() {
    return source.protocol().ordinary().stream().map(text -> new LabelledText(NONE, text)).toList();
  }

  private List<Example> cut(List<LabelledText> examples) {
    List<Cut> cuts = vectors.cut(examples.stream().map(LabelledText::text).toList());
    return IntStream.range(0, examples.size())
        .mapToObj(i -> new Example(examples.get(i).label(), cuts.get(i)))
        .toList();
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
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
    source.protocol().digressions().forEach(text -> answers.add(new LabelledText(NONE, text)));
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

  private FusedClassifier answerModel() {
    List<LabelledText> answers = answers();
    vectors.add(answers.stream().map(LabelledText::text).toList());
    return FusedClassifier.train(answers, vectors::of);
  }

  /** Tells what is said to an alarm apart; none where the topic has no examples of it. */
  private Optional<FusedClassifier> alarmModel(Spelling spelling) {
    if (source.replies().isEmpty()) {
      return Optional.empty();
    }
    List<LabelledText> replies = new ArrayList<>(source.replies());
    for (IntentDefinition intent : source.intents()) {
      intent.examples().stream()
          .limit(NO_REPLIES)
          .forEach(text -> replies.add(new LabelledText(NONE, text)));
    }
    List<LabelledText> corrected = corrected(replies, spelling);
    vectors.add(corrected.stream().map(LabelledText::text).toList());
    return Optional.of(FusedClassifier.train(corrected, vectors::of));
  }

  /** Tells broad questions from others; none where the topic has no questions of both kinds. */
  private Optional<FusedClassifier> breadthModel(Spelling spelling) {
    List<LabelledText> questions =
        corrected(
            source.questions().stream()
                .map(
                    question ->
                        new LabelledText(
                            question.kind() == AnsweredQuestion.Kind.BROAD ? TopicPack.BROAD : NONE,
                            question.text()))
                .toList(),
            spelling);
    if (questions.stream().map(LabelledText::label).distinct().count() < 2) {
      return Optional.empty();
    }
    vectors.add(questions.stream().map(LabelledText::text).toList());
    return Optional.of(FusedClassifier.train(questions, vectors::of));
  }

  /** Clauses that affirm the wanted findings, and some that affirm none of them. */
  private List<LabelledText> clauses(
      Predicate<String> wanted,
      List<Example> said,
      List<Cut> others,
      List<Cut> passing,
      Doubt doubt) {
    Predicate<Example> isOther =
        example -> !wanted.test(example.label()) && !example.label().equals(NONE);
    Stream<Cut> unwanted = said.stream().filter(isOther).map(Example::cut);
    List<LabelledText> clauses =
        new ArrayList<>(
            ClauseSelection.of(
                said.stream().filter(isOther.negate()).toList(),
                Stream.concat(unwanted, others.stream()).toList(),
                passing,
                doubt));
    progress.accept("learning findings from clauses (" + clauses.size() + ")");
    vectors.add(clauses.stream().map(LabelledText::text).toList());
    if (clauses.stream().map(LabelledText::label).distinct().count() < 2) {
      clauses.add(new LabelledText(NONE + ":yes", NONE)); // a pack may know no such finding
    }
    return clauses;
  }

  /** What reads a question as it would be looked for. */
  private record Asking(
      Spelling spelling, FusedClassifier intents, ThingFinder finder, SubjectTerms subjects) {

    Asked read(String text, EncodedText encoded) {
      List<String> names =
          finder.find(text, encoded).stream()
              .filter(thing -> thing.asked() && thing.isName())
              .map(Thing::text)
              .filter(name -> !subjects.stems(name).isEmpty())
              .toList();
      return new Asked(text, encoded.vector(), names);
    }
  }

  /** A question with the names of what it asks about. */
  private record Asked(String text, Vector vector, List<String> names) {

    boolean namesUnknown(ThingCatalog catalog, SubjectTerms subjects) {
      return !names.isEmpty()
          && names.stream()
              .allMatch(
                  name ->
                      catalog.naming(name, subjects).isEmpty() && catalog.kindOf(name).isEmpty());
    }
  }

  private List<Asked> asked(List<String> texts, Asking asking) {
    return vectors.read(texts.stream().map(asking.spelling()::correct).toList(), asking::read);
  }

  /** Questions that none of these documents answers as they should be are no examples. */
  private List<AnsweredQuestion> answered(List<Passage> passages) {
    return source.questions().stream()
        .filter(AnsweredQuestion::isAnswered)
        .filter(question -> question.answers().isEmpty() || isAnswered(question, passages))
        .toList();
  }

  private List<NamedThing> learntNames(
      List<AnsweredQuestion> questions, List<Asked> asked, CompiledDocuments documents) {
    ThingCatalog catalog = documents.catalog(vectors::of);
    LearntNames learnt = new LearntNames(documents.passages());
    for (int i = 0; i < questions.size(); i++) {
      if (asked.get(i).namesUnknown(catalog, documents.subjects())) {
        learnt.add(
            questions.get(i),
            asked.get(i).names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
      }
    }
    return learnt.all();
  }

  private RelevanceModel relevance(
      List<AnsweredQuestion> questions,
      List<Asked> asked,
      Asking asking,
      CompiledDocuments documents) {
    List<Passage> passages = documents.passages();
    ThingCatalog catalog = documents.catalog(vectors::of);
    Function<Asked, Query> query = one -> query(one, asking, catalog);
    Stream<RelevanceTraining.Question> known =
        IntStream.range(0, questions.size())
            .mapToObj(
                i ->
                    RelevanceTraining.Question.of(
                        query.apply(asked.get(i)), answers(questions.get(i), passages)));
    List<String> usual =
        source.intents().stream()
            .filter(intent -> intent.kind() == IntentKind.CONTENT)
            .flatMap(intent -> evenly(intent.examples()))
            .toList();
    Stream<RelevanceTraining.Question> examples =
        asked(usual, asking).stream()
            .map(query)
            .filter(one -> !one.namesUnknown())
            .map(RelevanceTraining.Question::ofSomeAnswer);
    return RelevanceTraining.train(
        Stream.concat(known, examples).toList(),
        new PassageFeatures(passages, documents.meanings(), documents.index()),
        documents.meanings());
  }

  private Query query(Asked asked, Asking asking, ThingCatalog catalog) {
    IntentShares shares =
        IntentShares.of(
            asking.intents().classify(asked.text(), asked.vector()).ranking(), source.intents());
    return new Query(
        asked.text(),
        asked.vector(),
        shares.content(),
        shares.limited(),
        asked.namesUnknown(catalog, asking.subjects()));
  }

  /** Some of the examples, which people have asked and the documents answer. */
  private static Stream<String> evenly(List<String> examples) {
    int step = Math.max(1, examples.size() / ANSWERED_EXAMPLES);
    return IntStream.range(0, examples.size()).filter(i -> i % step == 0).mapToObj(examples::get);
  }

  private static boolean isAnswered(AnsweredQuestion question, List<Passage> passages) {
    return passages.stream().anyMatch(p -> question.answers().stream().anyMatch(a -> a.is(p)));
  }

  private static Set<Integer> answers(AnsweredQuestion question, List<Passage> passages) {
    return IntStream.range(0, passages.size())
        .filter(i -> question.answers().stream().anyMatch(answer -> answer.is(passages.get(i))))
        .boxed()
        .collect(Collectors.toSet());
  }

  /**
   * Stems that occur in the examples of every content intent, so that none of them is meant, and
   * those of the intents' own questions, which ask for all there is.
   */
  static Set<String> general(List<IntentDefinition> intents, WordIndex index) {
    Set<String> general = new TreeSet<>();
    List<Map<String, Double>> rates =
        intents.stream()
            .filter(intent -> intent.kind() == IntentKind.CONTENT)
            .map(intent -> rates(intent.examples(), index))
            .toList();
    rates.stream().flatMap(rate -> rate.keySet().stream()).forEach(general::add);
    general.removeIf(
        stem -> rates.stream().anyMatch(rate -> rate.getOrDefault(stem, 0.0) < GENERAL));
    intents.forEach(intent -> general.addAll(index.stems(intent.question())));
    return general;
  }

  /** The share of the examples that each stem occurs in. */
  private static Map<String, Double> rates(List<String> examples, WordIndex index) {
    Map<String, Double> rates = new HashMap<>();
    for (String example : examples) {
      index.stems(example).forEach(stem -> rates.merge(stem, 1.0 / examples.size(), Double::sum));
    }
    return rates;
  }

  private Vocabulary vocabulary() {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> written = new TreeSet<>();
    source.passages().forEach(passage -> written.addAll(TrainingWords.of(passage.text())));
    Stream.of(
            source.passages().stream().map(Passage::text),
            source.intents().stream().flatMap(intent -> intent.examples().stream()),
            source.protocol().findings().stream().flatMap(finding -> finding.said().stream()),
            source.protocol().findings().stream().flatMap(finding -> finding.notSaid().stream()),
            source.protocol().ordinary().stream())
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
        protocol.questions(),
        List.of(),
        protocol.doubt(),
        List.of());
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
        finding.caution(),
        finding.prescribed(),
        finding.passages());
  }
}
