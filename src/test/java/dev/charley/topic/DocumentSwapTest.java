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
                        "no passage of these documents supports 12 rules of triage: 10 are left out, 2"
                            + " urgent ones are kept as general safety; 'charley lint --seeds .*'"
                            + " says which")
                    && line.contains("--seeds " + folder));
  }

  @Test
  void ofItsOwnDocumentsThereIsNothingToSay() {
    assertThat(SeedsRemarks.of(OWN, TopicStore.builtIn())).isEmpty();
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
    List<Remark> remarks = SeedsLint.check(leaflet(), SharedAssistant.encoder());
    assertThat(remarks)
        .extracting(Remark::toString)
        .anyMatch(
            remark ->
                remark.startsWith(
                        folder
                            + ": note: expected a sentence on cramps that come often (see_doctor)"
                            + " that says nearly this in nearly these words: 'If you get leg"
                            + " cramps regularly, you should contact a doctor to have them fully"
                            + " diagnosed.', but was none, so that the rule frequent is left out;"
                            + " the nearest is '")
                    && remark.matches(".*' \\(.*sleep\\.md:1\\d\\)"));
    assertThat(remarks)
        .filteredOn(remark -> remark.found().contains("so that the rule"))
        .hasSize(12);
  }

  @Test
  void whatLintSaysARuleLacksSupportsIt() throws IOException {
    Path leaflet = leaflet().resolve("sleep.md");
    Files.writeString(
        leaflet,
        LEAFLET + "\nIf you get leg cramps regularly, contact a doctor to have them diagnosed.\n");
    assertThat(basis(swapped(folder), "frequent")).startsWith("If you get leg cramps regularly");
  }

  @Test
  void whatIsNotReadOfTheFolderIsTold() throws IOException {
    assertThat(SeedsRemarks.of(leaflet())).isEmpty();
    Files.createDirectory(folder.resolve("old"));
    Files.writeString(folder.resolve("leaflet.pdf"), "");
    Files.writeString(folder.resolve("README.md"), "");
    assertThat(SeedsRemarks.of(folder))
        .containsExactly(
            "not read in "
                + folder
                + ": leaflet.pdf, old; documents are the .md, .txt and .html files in the folder"
                + " itself");
    for (int number = 1; number <= 5; number++) {
      Files.writeString(folder.resolve("page" + number + ".docx"), "");
    }
    assertThat(SeedsRemarks.of(folder)).first().asString().contains("page3.docx and 2 more; ");
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
