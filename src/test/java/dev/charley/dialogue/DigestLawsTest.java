package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.SharedAssistant;
import dev.charley.dialogue.AnswerFinder.Answer;
import dev.charley.dialogue.AnswerFinder.Sought;
import dev.charley.encoding.Vector;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentShares;
import dev.charley.retrieval.HybridRetriever;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.PassageMeaning;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.SamePoints;
import dev.charley.retrieval.Span;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.ThingCatalog;
import dev.charley.retrieval.lucene.LuceneIndex;
import dev.charley.topic.TopicPack;
import dev.charley.topic.TopicStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A digest of several documents says all that each of them says, what they doubt above all. */
class DigestLawsTest {

  private static final Pattern DOUBT =
      Pattern.compile(
          "limited evidence|no longer recommended|will not (help|relieve)|not known"
              + "|actively studied|no clear cause|no single cause|not always possible",
          Pattern.CASE_INSENSITIVE);

  private static final TopicPack PACK = TopicStore.builtIn();
  private static final List<Vector> POINTS =
      PACK.passages().stream().map(passage -> vector(passage.point())).toList();
  private static final Shelf ALL = new Shelf(PACK.passages(), PACK.meanings(), POINTS);

  static Stream<String> documents() {
    return PACK.documents().stream().map(document -> document.id());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void addingADocumentRemovesNoPointOfADigest(String added) {
    Shelf before = ALL.without(added);
    for (IntentDefinition intent : intents()) {
      Set<Integer> said = groups(ALL, ALL.digest(intent));
      List<Passage> lost =
          passages(before, before.digest(intent)).stream()
              .filter(passage -> !said.contains(ALL.group(passage)))
              .toList();
      assertThat(lost).as("lost from %s by %s", intent.name(), added).isEmpty();
    }
  }

  @Test
  void everyPassageThatServesAnIntentIsInItsDigestOrStandsBehindAPointOfIt() {
    for (IntentDefinition intent : intents()) {
      Set<Integer> said = groups(ALL, ALL.digest(intent));
      assertThat(PACK.passages())
          .filteredOn(passage -> passage.intents().contains(intent.name()))
          .as(intent.name())
          .isNotEmpty()
          .allMatch(passage -> said.contains(ALL.group(passage)));
    }
  }

  @Test
  void aDocumentsDoubtNeverStandsBehindAPointThatDoesNotDoubt() {
    Map<Integer, List<Passage>> groups =
        PACK.passages().stream().collect(Collectors.groupingBy(ALL::group));
    List<Passage> doubts =
        PACK.passages().stream().filter(p -> DOUBT.matcher(p.text()).find()).toList();
    assertThat(doubts).hasSizeGreaterThan(10);
    for (Passage doubt : doubts) {
      assertThat(groups.get(ALL.group(doubt)))
          .as(doubt.text())
          .allMatch(passage -> DOUBT.matcher(passage.text()).find());
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/disputes.tsv", delimiter = '\t', numLinesToSkip = 1)
  void whatOneDocumentSaysAndAnotherDisputesAreTwoPoints(String claim, String dispute) {
    Passage says = passage("claims", claim);
    Passage disputes = passage("disputes", dispute);
    Shelf more = ALL.with(says).with(disputes);
    assertThat(more.group(says)).isNotEqualTo(more.group(disputes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Statins may cause leg cramps.             | Leg cramps can be caused by statins.
          Statins do not cause leg cramps.          | Leg cramps are not caused by statins.
          Compression socks reduce leg cramps.      | Compression socks can lessen leg cramps.
          Magnesium may help against leg cramps.    | Magnesium can help to relieve leg cramps.
          """)
  void whatTwoDocumentsSayInOtherWordsIsOnePoint(String one, String other) {
    Passage says = passage("claims", one);
    Passage agrees = passage("agrees", other);
    Shelf more = ALL.with(says).with(agrees);
    assertThat(more.group(says)).isEqualTo(more.group(agrees));
  }

  private static Passage passage(String document, String text) {
    return new Passage(
        document + "#1",
        document,
        List.of("Leg cramps"),
        List.of(new Span(0, text.length())),
        List.of(text),
        false,
        Set.of("relief"));
  }

  private static List<IntentDefinition> intents() {
    return PACK.intents().stream().filter(intent -> !intent.question().isEmpty()).toList();
  }

  private static PassageMeaning meaning(Passage passage) {
    Vector vector = vector(passage.text());
    return new PassageMeaning(vector, vector(passage.point()), vector);
  }

  private static Vector vector(String text) {
    return SharedAssistant.encoder().encode(text).vector();
  }

  private static Set<Integer> groups(Shelf shelf, Answer digest) {
    return passages(shelf, digest).stream().map(ALL::group).collect(Collectors.toSet());
  }

  private static Set<Passage> passages(Shelf shelf, Answer digest) {
    Set<Passage> passages = new HashSet<>();
    digest.points().forEach(point -> passages.add(point.passage()));
    digest.remaining().forEach(id -> passages.add(shelf.finder.passage(id).orElseThrow()));
    return passages;
  }

  /** Some documents' passages, with a finder over them and no others. */
  private static final class Shelf {
    private final List<Passage> passages;
    private final List<PassageMeaning> meanings;
    private final List<Vector> points;
    private final List<Integer> groups;
    private final AnswerFinder finder;
    private final Map<String, Query> questions = new HashMap<>();

    Shelf(List<Passage> passages, List<PassageMeaning> meanings, List<Vector> points) {
      this.passages = passages;
      this.meanings = meanings;
      this.points = points;
      LuceneIndex words = LuceneIndex.of(passages);
      SubjectTerms subjects =
          SubjectTerms.of(passages, PACK.phrasebook().subject(), PACK.general(), words);
      groups = SamePoints.group(passages, points, subjects);
      for (IntentDefinition intent : intents()) {
        questions.put(
            intent.name(), Query.of(intent.question(), vector(intent.question()), intent.name()));
      }
      finder =
          new AnswerFinder(
              new HybridRetriever(passages, meanings, words, PACK.relevance()),
              subjects,
              new ThingCatalog(
                  List.of(), List.of(), List.of(), passages, words, DigestLawsTest::vector),
              passages,
              groups,
              questions,
              (question, vector) -> OptionalDouble.empty());
    }

    Shelf with(Passage passage) {
      return new Shelf(
          joined(passages, passage),
          joined(meanings, meaning(passage)),
          joined(points, vector(passage.point())));
    }

    private static <T> List<T> joined(List<T> all, T another) {
      return Stream.concat(all.stream(), Stream.of(another)).toList();
    }

    Shelf without(String document) {
      List<Integer> kept =
          IntStream.range(0, passages.size())
              .filter(i -> !passages.get(i).document().equals(document))
              .boxed()
              .toList();
      return new Shelf(of(passages, kept), of(meanings, kept), of(points, kept));
    }

    private static <T> List<T> of(List<T> all, List<Integer> kept) {
      List<T> some = new ArrayList<>();
      kept.forEach(i -> some.add(all.get(i)));
      return some;
    }

    /** Of a request that names nothing in particular. */
    Answer digest(IntentDefinition intent) {
      Vector asked = Objects.requireNonNull(questions.get(intent.name())).vector();
      Answer digest =
          finder.find(
              new Sought(
                  "",
                  asked,
                  intent.name(),
                  new IntentShares(Map.of(intent.name(), 1.0), 0),
                  List.of(),
                  Map.of(),
                  true,
                  false),
              Set.of());
      assertThat(digest.broad()).as(intent.question()).isTrue();
      return digest;
    }

    int group(Passage passage) {
      return groups.get(passages.indexOf(passage));
    }
  }
}
