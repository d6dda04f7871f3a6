package dev.charley.topic;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.retrieval.HybridRetriever;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.RelevanceModel;
import dev.charley.retrieval.ScoredPassage;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.topic.DocumentReader.ReadDocument;
import dev.charley.triage.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that intents find passages, that each section has an intent that was written for it, and
 * that questions reach passages. A passage is reached when a rule quotes it, when it is a list item
 * or names something in particular or a thing of {@code things.yaml}, or when an intent's own
 * question brings it up among the first fifteen: the five of the first answer and two times "more".
 */
final class ReachLint {

  private static final int FIRST = 15;
  private static final Pattern BRACKETED = Pattern.compile("\\[([^]]+)]");

  private final TopicSource source;
  private final RelevanceModel relevance;
  private final Set<String> general;
  private final SentenceEncoder encoder;
  private final Map<String, Vector> vectors = new ConcurrentHashMap<>();
  private final LuceneIndex index;
  private final PassageIntents assignment;
  private final List<Passage> passages;
  private final List<Remark> remarks = new ArrayList<>();

  private ReachLint(
      TopicSource source,
      LuceneIndex index,
      RelevanceModel relevance,
      Set<String> general,
      SentenceEncoder encoder) {
    this.source = source;
    this.index = index;
    this.relevance = relevance;
    this.general = general;
    this.encoder = encoder;
    source.passages().parallelStream()
        .flatMap(passage -> Stream.of(passage.text(), passage.point()))
        .forEach(this::vector);
    assignment = new PassageIntents(source.intents(), index, this::vector);
    List<Vector> points = source.passages().stream().map(p -> vector(p.point())).toList();
    passages = assignment.serving(source.passages(), points, this::vector);
  }

  private Vector vector(String text) {
    return vectors.computeIfAbsent(text, t -> encoder.encode(t).vector());
  }

  /** {@return what there is to say, in no order; takes some three milliseconds a passage} */
  static List<Remark> check(
      TopicSource source, TopicFiles files, List<ReadDocument> documents, SentenceEncoder encoder) {
    LuceneIndex index = LuceneIndex.of(source.passages());
    ReachLint lint =
        new ReachLint(
            source,
            index,
            RelevanceModel.untrained(),
            TopicCompiler.general(source.intents(), index),
            encoder);
    for (YamlMap intent : files.intents()) {
      if (intent.text("kind").equals("content")) {
        lint.requireServed(intent.text("name"), intent.file(), intent.line("name"));
      }
    }
    documents.forEach(lint::passagesOf);
    return lint.remarks;
  }

  /**
   * {@return what there is to say of documents that take the place of those of a pack, in no order}
   *
   * @param pack with the documents
   * @param seeds their folder
   */
  static List<Remark> check(
      TopicPack pack, Path seeds, List<ReadDocument> documents, SentenceEncoder encoder) {
    TopicSource source =
        new TopicSource(
            pack.phrasebook(),
            pack.intents(),
            pack.protocol(),
            ThingExamples.NONE,
            pack.documents(),
            documents.stream().flatMap(document -> document.passages().stream()).toList(),
            List.of(),
            List.of());
    ReachLint lint = new ReachLint(source, pack.index(), pack.relevance(), pack.general(), encoder);
    pack.intents().stream()
        .filter(intent -> intent.kind() == IntentKind.CONTENT)
        .forEach(intent -> lint.requireServed(intent.name(), seeds.toString(), 0));
    documents.forEach(lint::passagesOf);
    return lint.remarks;
  }

  private void requireServed(String intent, String file, int line) {
    if (passages.stream().noneMatch(passage -> passage.intents().contains(intent))) {
      remarks.add(
          Remark.error(
              file,
              line,
              "a passage that serves the intent (see headings and passages)",
              "none for " + intent));
    }
  }

  /** Sections that no intent was written for; what stands in them is told of once. */
  private Set<Passage> unmeantSections(ReadDocument read) {
    List<List<Passage>> sections = sections(read);
    List<List<Passage>> unmeant = sections.stream().filter(this::isUnmeant).toList();
    if (unmeant.size() == sections.size() && unmeant.size() > 1) {
      unmeant(
          read,
          unmeant.get(0),
          "one of its headings",
          "any of "
              + unmeant.stream()
                  .map(section -> "'" + headingOf(read, section) + "'")
                  .distinct()
                  .collect(Collectors.joining(", ")));
    } else {
      unmeant.forEach(
          section -> unmeant(read, section, "its heading", "'" + headingOf(read, section) + "'"));
    }
    return unmeant.stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  private List<List<Passage>> sections(ReadDocument read) {
    Map<List<String>, List<Passage>> sections = new LinkedHashMap<>();
    passages.stream()
        .filter(passage -> passage.document().equals(read.document().id()))
        .forEach(p -> sections.computeIfAbsent(p.heading(), path -> new ArrayList<>()).add(p));
    return List.copyOf(sections.values());
  }

  private boolean isUnmeant(List<Passage> section) {
    return section.stream()
        .noneMatch(
            passage ->
                isBasis(passage)
                    || !assignment.canTell(passage)
                    || assignment.isMeant(
                        passage, vector(passage.point()), vector(passage.text())));
  }

  private boolean isBasis(Passage passage) {
    return source.protocol().rules().stream()
        .map(Rule::basis)
        .filter(Objects::nonNull)
        .anyMatch(basis -> basis.passage().equals(passage.id()));
  }

  private void unmeant(ReadDocument read, List<Passage> section, String heading, String words) {
    remarks.add(
        Remark.note(
            read.file().toString(),
            DocumentLint.headingLineOf(read, section.get(0)),
            "an intent with "
                + heading
                + " under headings, or with sentences like its own under passages",
            "none for " + words + ", so that questions on it may count as off topic"));
  }

  private static String headingOf(ReadDocument read, List<Passage> section) {
    List<String> path = section.get(0).heading();
    return path.isEmpty() ? read.document().title() : path.get(path.size() - 1);
  }

  private void passagesOf(ReadDocument read) {
    Set<String> reached = reached();
    Set<Passage> told = unmeantSections(read);
    List<Passage> own =
        passages.stream()
            .filter(passage -> passage.document().equals(read.document().id()))
            .filter(passage -> !told.contains(passage))
            .toList();
    own.stream().filter(passage -> !assignment.canTell(passage)).forEach(p -> servesAll(read, p));
    unreached(
        read,
        own.stream()
            .filter(assignment::canTell)
            .filter(passage -> !reached.contains(passage.id()))
            .toList());
  }

  private void servesAll(ReadDocument read, Passage passage) {
    remarks.add(
        Remark.note(
            read.file().toString(),
            DocumentLint.lineOf(read, passage),
            "a heading that an intent names, or an intent with passages to compare it with",
            "neither, so that it serves every intent: '" + Excerpt.of(passage.point()) + "'"));
  }

  /**
   * One remark a document: such sentences do no harm, and where many stand, it is by their kind.
   */
  private void unreached(ReadDocument read, List<Passage> unreached) {
    if (unreached.isEmpty()) {
      return;
    }
    Passage first = unreached.get(0);
    remarks.add(
        Remark.note(
            read.file().toString(),
            DocumentLint.lineOf(read, first),
            "in each passage a word that names something in particular, or a place among the first "
                + FIRST
                + " for its intent",
            "neither in %s, so that hardly a question reaches %s"
                .formatted(places(read, unreached), unreached.size() == 1 ? "it" : "them")));
  }

  /** The beginning of the first, and where the others stand as far as lines are known. */
  private static String places(ReadDocument read, List<Passage> passages) {
    String first = "'" + Excerpt.of(passages.get(0).point()) + "'";
    int others = passages.size() - 1;
    List<String> lines =
        passages.stream()
            .skip(1)
            .map(passage -> DocumentLint.lineOf(read, passage))
            .filter(line -> line > 0)
            .distinct()
            .map(String::valueOf)
            .toList();
    if (others == 0) {
      return first;
    }
    String where = (lines.size() == 1 ? " (line " : " (lines ") + String.join(", ", lines) + ")";
    return first + " and " + others + " more" + (lines.isEmpty() ? "" : where);
  }

  private Set<String> reached() {
    Set<String> reached = new HashSet<>();
    source.protocol().rules().stream()
        .map(Rule::basis)
        .filter(Objects::nonNull)
        .forEach(basis -> reached.add(basis.passage()));
    SubjectTerms subjects =
        SubjectTerms.of(passages, source.phrasebook().subject(), general, index);
    List<Set<String>> names = names(subjects);
    for (Passage passage : passages) {
      Set<String> stems = new HashSet<>(index.stems(passage.text()));
      boolean named = names.stream().anyMatch(stems::containsAll);
      if (passage.item() || named || !subjects.in(passage.text()).isEmpty()) {
        reached.add(passage.id());
      }
    }
    HybridRetriever retriever =
        new HybridRetriever(
            passages, passages.stream().map(this::meaning).toList(), index, relevance);
    source.intents().stream()
        .filter(intent -> intent.kind() == IntentKind.CONTENT)
        .forEach(intent -> reached.addAll(first(intent, retriever)));
    return reached;
  }

  private PassageMeaning meaning(Passage passage) {
    Vector vector = vector(passage.text());
    return new PassageMeaning(vector, vector, vector);
  }

  /** The telling stems of each thing that people ask about, in lists and examples. */
  private List<Set<String>> names(SubjectTerms subjects) {
    List<String> things = new ArrayList<>(source.things().names());
    for (String example : source.things().examples()) {
      BRACKETED.matcher(example).results().forEach(found -> things.add(found.group(1)));
    }
    return things.stream().map(subjects::telling).filter(stems -> !stems.isEmpty()).toList();
  }

  private List<String> first(IntentDefinition intent, HybridRetriever retriever) {
    Query query = Query.of(intent.question(), vector(intent.question()), intent.name());
    return retriever.retrieve(query).passages().stream()
        .map(ScoredPassage::passage)
        .filter(passage -> passage.intents().contains(intent.name()))
        .limit(FIRST)
        .map(Passage::id)
        .toList();
  }
}
