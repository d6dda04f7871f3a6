package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.charley.Assistant;
import dev.charley.SharedAssistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.Outcome;
import dev.charley.reply.Segment;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other documents on the built-in topic, which is not learnt anew. */
class DocumentSwapTest {

  private static final Path OWN = Path.of("seeds");
  private static final Path ORIGINALS = Path.of("..", "shared", "seeds");

  private static final String LEAFLET =
      """
      ---
      title: Sleep better
      publisher: A Hospital
      kind: hospital
      origin: A Hospital, "Sleep better"
      updated: 2024-05-01
      ---

      # Sleep better

      ## Relief

      A wobbly cushion under the heel may ease a cramp in the calf.

      ## Prevention

      Humming a low note before bed may keep cramps away.
      """;

  @TempDir Path folder;

  @Test
  void withItsOwnDocumentsThePackIsTheSame() {
    TopicPack own = TopicStore.builtIn();
    TopicPack swapped = swapped(OWN);
    assertThat(swapped.protocol()).isEqualTo(own.protocol());
    assertThat(swapped.passages()).isEqualTo(own.passages());
    assertThat(swapped.groups()).isEqualTo(own.groups());
    assertThat(swapped.things()).isEqualTo(own.things());
    assertThat(swapped.vocabulary().written()).isEqualTo(own.vocabulary().written());
  }

  @Test
  void itIsAskedAsTheBuiltInTopicIs() throws IOException {
    try (Assistant assistant = assistant(leaflet())) {
      assertThat(quotations(say(assistant, "what can I do to ease a cramp?")))
          .contains("A wobbly cushion under the heel may ease a cramp in the calf.");
      assertThat(quotations(say(assistant, "how do I stop them from coming")))
          .contains("Humming a low note before bed may keep cramps away.");
      assertThat(say(assistant, "do statins do this?").decision().outcome())
          .isEqualTo(Outcome.NOT_IN_DOCUMENTS);
    }
  }

  @Test
  void aRuleThatNoPassageSupportsIsGeneralSafetyIfItIsUrgentOrElseLeftOut() throws IOException {
    TopicPack swapped = swapped(leaflet());
    assertThat(swapped.protocol().rules())
        .allSatisfy(rule -> assertThat(rule.basis()).isNull())
        .allSatisfy(rule -> assertThat(rule.level().isUrgent()).isTrue())
        .extracting(Rule::name)
        .contains("chest-pain", "severe-persistent", "toxin")
        .doesNotContain("frequent", "occasional");
  }

  @Test
  void aSignAlarmsWhateverTheDocumentsAre() throws IOException {
    try (Assistant assistant = assistant(leaflet())) {
      TurnOutcome turn = say(assistant, "my chest feels crushed and my left arm aches");
      assertThat(turn.reply().disposition().orElseThrow().level()).isEqualTo(CareLevel.EMERGENCY);
    }
  }

  @Test
  void onThePagesAsTheyCameARuleRestsOnWhatSaysTheSame() {
    assumeTrue(Files.isDirectory(ORIGINALS));
    TopicPack swapped = swapped(ORIGINALS);
    assertThat(basis(swapped, "severe-persistent")).endsWith("Severe and persistent cramping");
    assertThat(basis(swapped, "weakness")).contains("muscle weakness and atrophy");
    assertThat(basis(swapped, "spread")).contains("spread to other muscles");
    assertThat(basis(swapped, "home-methods")).contains("home methods do not help");
    assertThat(basis(swapped, "occasional")).contains("normal and usually not a cause for concern");
  }

  @Test
  void thatRulesAreLeftOutIsToldEachTime() throws IOException {
    List<String> told = new ArrayList<>();
    leaflet();
    for (int time = 0; time < 2; time++) {
      Assistant.builder()
          .seeds(folder)
          .cache(SharedAssistant.CACHE)
          .progress(line -> {})
          .remarks(told::add)
          .build()
          .close();
    }
    assertThat(told)
        .hasSize(2)
        .allMatch(
            line ->
                line.matches(
                    "\\d+ rules of triage rest on nothing in these documents and are left out;.*"));
  }

  @Test
  void ofItsOwnDocumentsNoRuleIsLeftOut() {
    assertThat(TopicStore.rulesLeftOut(TopicStore.builtIn())).isZero();
  }

  @Test
  void aPageUnderTwoNamesIsQuotedOnce() throws IOException {
    Files.writeString(leaflet().resolve("same.md"), LEAFLET);
    try (Assistant assistant = assistant(folder)) {
      assertThat(quotations(say(assistant, "what can I do to ease a cramp?")))
          .containsOnlyOnce("A wobbly cushion under the heel may ease a cramp in the calf.");
    }
  }

  @Test
  void faultsOfTheFolderAreNamed() {
    Path missing = folder.resolve("nowhere");
    assertThatThrownBy(() -> swapped(missing))
        .isInstanceOf(FaultyTopicException.class)
        .hasMessageContaining(missing + ": expected a folder with documents, but was missing");
  }

  @Test
  void lintNamesTheRulesThatAreLeftOut() throws IOException {
    assertThat(SeedsLint.check(leaflet(), SharedAssistant.encoder()))
        .extracting(Remark::toString)
        .contains(
            folder
                + ": note: expected a passage on cramps that come often (see_doctor), but was"
                + " none, so that the rule frequent is left out");
  }

  private Path leaflet() throws IOException {
    Files.writeString(folder.resolve("sleep.md"), LEAFLET);
    return folder;
  }

  private static TopicPack swapped(Path seeds) {
    return DocumentSwap.of(
        TopicStore.builtIn(), DocumentReader.readWhole(seeds), SharedAssistant.encoder());
  }

  private Assistant assistant(Path seeds) {
    return Assistant.builder().seeds(seeds).cache(SharedAssistant.CACHE).build();
  }

  private static TurnOutcome say(Assistant assistant, String text) {
    return assistant.conversation().say(text);
  }

  private static List<String> quotations(TurnOutcome turn) {
    return turn.reply().segments().stream()
        .filter(segment -> segment.kind() == Segment.Kind.PASSAGE)
        .map(Segment::text)
        .toList();
  }

  private static String basis(TopicPack pack, String rule) {
    Rule.Basis basis =
        pack.protocol().rules().stream()
            .filter(r -> r.name().equals(rule))
            .map(r -> Objects.requireNonNull(r.basis(), rule))
            .findFirst()
            .orElseThrow();
    return pack.passages().stream()
        .filter(passage -> passage.id().equals(basis.passage()))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
