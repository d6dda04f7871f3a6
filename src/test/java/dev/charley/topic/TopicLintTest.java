package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.charley.encoding.WordEncoder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author may not have meant is told with file, line and weight. */
class TopicLintTest {

  private static final String LEAFLET = "seeds/chain-leaflet.md";
  private static final String WEAR = "intents/wear.yaml";
  private static final String TRIAGE = "intents/triage.yaml";

  @TempDir Path folder;
  private TinyTopic topic;

  @BeforeEach
  void copy() {
    topic = TinyTopic.copyTo(folder);
  }

  @Test
  void theTinyTopicHasFewExamplesAndNoError() {
    assertThat(remarks())
        .isNotEmpty()
        .allMatch(
            remark -> remark.matches("intents/.* note: expected at least \\d+ lines under .*"));
    assertThat(remarks())
        .contains("intents/wear.yaml:9: note: expected at least 20 lines under examples, but was 6")
        .contains(
            "intents/findings/chain_skips.yaml:3: note: expected at least 8 lines under said, but"
                + " was 2");
  }

  @Test
  void aFindingWithPatternsMayHaveFewExamples() {
    assertThat(remarks()).noneMatch(remark -> remark.contains("brakes_fail"));
  }

  @Test
  void anIntentAFindingOrADocumentThatIsMissedByItsEndingIsAnError() throws IOException {
    topic.write("intents/light.yml", "name: light\n").write("intents/findings/rust.YAML", "");
    topic.write("seeds/notes.markdown", "# Notes\n");
    assertThat(errors())
        .containsExactly(
            "intents/findings/rust.YAML: error: expected a name that ends in .yaml, but was a"
                + " file that is not read",
            "intents/light.yml: error: expected a name that ends in .yaml, but was a file that is"
                + " not read",
            "seeds/notes.markdown: error: expected a name that ends in .md, .txt or .html, but"
                + " was a file that is not read");
  }

  @Test
  void whateverElseIsPassedOverIsANote() throws IOException {
    topic.write("intents/more/light.yaml", "").write("intents/notes.txt", "");
    topic.write("seeds/old/leaflet.md", "").write("seeds/leaflet.pdf", "");
    assertThat(errors()).isEmpty();
    assertThat(remarks())
        .contains(
            "intents/more: note: expected no folder here, but was a folder, whose files are not"
                + " read",
            "intents/notes.txt: note: expected a name that ends in .yaml, but was a file that is"
                + " not read",
            "seeds/leaflet.pdf: note: expected a name that ends in .md, .txt or .html, but was a"
                + " file that is not read",
            "seeds/old: note: expected no folder here, but was a folder, whose files are not"
                + " read");
  }

  @Test
  void hiddenFilesAndTheReadmeAreNotWorthAWord() throws IOException {
    List<String> before = remarks();
    topic.write("intents/.keep", "").write("seeds/README.md", "").write("intents/readme.md", "");
    assertThat(remarks()).isEqualTo(before);
  }

  @Test
  void thingsWithoutNames() throws IOException {
    String note =
        "intents/things.yaml: note: expected names of what the documents name, one a line under"
            + " names, but was none";
    topic.write("intents/things.yaml", "examples: |\n  is [oil] good\n");
    assertThat(remarks()).contains(note);
    topic.write("intents/things.yaml", "examples: |\n  is [oil] good\nnames: |\n  oil\n");
    assertThat(remarks()).doesNotContain(note);
  }

  @Test
  void aFaultyTopicIsRefused() throws IOException {
    topic.replace(WEAR, "urgency: 40", "urgency: high");
    assertThatThrownBy(this::remarks).isInstanceOf(FaultyTopicException.class);
  }

  @Test
  void anEmptySection() throws IOException {
    topic.replace(LEAFLET, "## Wear", "## Storing\n\n## Wear\n\n### Limits");
    topic.write(LEAFLET, Files.readString(topic.file(LEAFLET)) + "\n\n## The end\n");
    assertThat(errors())
        .containsExactly(
            "seeds/chain-leaflet.md:20: error: expected text under 'Storing', but was none",
            "seeds/chain-leaflet.md:29: error: expected text under 'The end', but was none");
  }

  @Test
  void aListThatDoesNotFollow() throws IOException {
    topic.replace(LEAFLET, "- old cotton shirts\n- worn towels\n", "");
    topic.replace(LEAFLET, "## Wear", "## Wear\n\n- Tools for it:\n\n## More wear");
    assertThat(errors())
        .containsExactly(
            "seeds/chain-leaflet.md:15: error: expected the list after 'Good cloths for drying a"
                + " chain are:', but was none",
            "seeds/chain-leaflet.md:20: error: expected the list after 'Tools for it:', but was"
                + " none");
  }

  @Test
  void aListThatAPageLeavesOutIsANote() throws IOException {
    topic.write(
        "seeds/page.txt",
        "Chains in winter\n\nSalt eats the links of a chain. Good cloths for winter include:\n");
    assertThat(remarks())
        .contains(
            "seeds/page.txt:3: note: expected the list after 'Good cloths for winter include:', but"
                + " was none");
  }

  @Test
  void aPageWithoutPublisherAndDate() throws IOException {
    String expected =
        ": note: expected publisher and date, which Markdown with front matter can state, but was ";
    String page = "Chains in winter\n\nSalt eats the links of a chain.\n";
    topic.write("seeds/page.txt", page);
    topic.write("seeds/dated.txt", "Last updated: May 3, 2021\n\n" + page);
    assertThat(remarks())
        .contains(
            "seeds/dated.txt" + expected + "a page with a date alone",
            "seeds/page.txt" + expected + "a page with neither");
  }

  @Test
  void whatAnAuthorSaysIsNotStatedIsNoRemark() throws IOException {
    List<String> before = remarks();
    topic
        .replace(LEAFLET, "updated: 2020-02-02", "updated: not stated")
        .replace(LEAFLET, "publisher: Corner Workshop", "publisher: not stated");
    assertThat(remarks()).isEqualTo(before);
  }

  @Test
  void aKindThatIsNearlyAUsualOne() throws IOException {
    String kind = "kind: leaflet";
    assertThat(Files.readString(topic.file(LEAFLET))).contains(kind);
    topic.replace(LEAFLET, kind, "kind: hopsital");
    assertThat(remarks())
        .contains(
            "seeds/chain-leaflet.md:4: note: expected a kind of publisher, perhaps 'hospital', but"
                + " was 'hopsital'");
    topic.replace(LEAFLET, "kind: hopsital", "kind: Bicycle shop");
    assertThat(remarks()).noneMatch(remark -> remark.contains("a kind of publisher"));
  }

  @Test
  void aPassageTwiceInOneDocument() throws IOException {
    topic.replace(
        LEAFLET,
        "## Wear\n",
        "## Wear\n\nA degreaser may harm the seals of the bottom"
            + " bracket.\n\nOil a chain after each ride in the rains.\n");
    assertThat(remarks())
        .contains(
            "seeds/chain-leaflet.md:22: error: expected each passage once, but was 'A degreaser may"
                + " harm the seals of the bottom bracket.', as in seeds/chain-leaflet.md:13",
            "seeds/chain-leaflet.md:24: note: expected each passage once, but was 'Oil a chain"
                + " after each ride in the rains.', nearly as in seeds/chain-leaflet.md:13");
  }

  @Test
  void aDocumentUnderTwoNamesIsToldOnce() throws IOException {
    List<String> before = remarks();
    topic.write("seeds/other.md", Files.readString(topic.file(LEAFLET)));
    assertThat(remarks())
        .filteredOn(remark -> !before.contains(remark))
        .containsExactly(
            "seeds/other.md: note: expected a document of its own, but was the same, word for"
                + " word, as seeds/chain-leaflet.md");
  }

  @Test
  void aPassageOfTwoDocumentsIsANote() throws IOException {
    topic.write(
        "seeds/other.md", Files.readString(topic.file(LEAFLET)) + "\nA worn chain is longer.\n");
    assertThat(errors()).isEmpty();
    assertThat(remarks())
        .contains(
            "seeds/other.md:17: note: expected a passage of its own, but was 'old cotton shirts',"
                + " as in seeds/chain-leaflet.md:17");
  }

  @Test
  void itemsAreNotTwiceBecauseTheyShareTheirLeadIn() throws IOException {
    topic.replace(
        LEAFLET,
        "Good cloths for drying a chain are:",
        "Good cloths for drying a chain that has been washed with soapy water, brushed link by link"
            + " and rinsed until nothing black comes off any more are:");
    topic.replace(LEAFLET, "- worn towels", "- old cotton shirt");
    assertThat(remarks()).noneMatch(remark -> remark.startsWith(LEAFLET));
  }

  @Test
  void anIntentThatNoPassageServes() throws IOException {
    topic.replace("intents/cleaning.yaml", "  cleaning\n", "  cleaning\n  wear\n");
    topic.replace(WEAR, "  wear\n", "  tear\n");
    assertThat(errors())
        .containsExactly(
            "intents/wear.yaml:1: error: expected a passage that serves the intent (see headings"
                + " and passages), but was none for wear");
  }

  @Test
  void aPassageThatServesEveryIntent() throws IOException {
    topic.replace(LEAFLET, "## Wear", "## Noise\n\nA dry chain squeaks.\n\n## Wear");
    assertThat(remarks())
        .contains(
            "seeds/chain-leaflet.md:22: note: expected a heading that an intent names, or an intent"
                + " with passages to compare it with, but was neither, so that it serves every"
                + " intent: 'A dry chain squeaks.'");
  }

  @Test
  void aSectionThatNoIntentWasWrittenFor() throws IOException {
    topic.replace(
        WEAR, "examples: |", "passages: |\n  A chain wears and gets longer.\nexamples: |");
    topic.replace(
        LEAFLET, "## Wear", "## Noise\n\nSqueaks annoy every dog.\n\nBirds sing.\n\n## Wear");
    assertThat(remarks())
        .filteredOn(remark -> remark.startsWith("seeds/"))
        .containsExactly(
            "seeds/chain-leaflet.md:20: note: expected an intent with its heading under headings,"
                + " or with sentences like its own under passages, but was none for 'Noise', so"
                + " that questions on it may count as off topic");
    topic.replace(WEAR, "  wear\n", "  wear\n  noise\n");
    assertThat(remarks()).noneMatch(remark -> remark.contains("off topic"));
  }

  @Test
  void aDocumentThatNoIntentWasWrittenForIsToldOnce() throws IOException {
    topic.replace(
        WEAR, "examples: |", "passages: |\n  A chain wears and gets longer.\nexamples: |");
    topic.write(
        "seeds/dogs.md",
        """
        ---
        title: Dogs and bicycles
        publisher: Corner Workshop
        kind: leaflet
        origin: made up
        updated: 2020-02-02
        ---

        ## Noise

        Squeaks annoy every dog.

        ## Baskets

        Puppies ride in front.
        """);
    assertThat(remarks())
        .filteredOn(remark -> remark.startsWith("seeds/"))
        .containsExactly(
            "seeds/dogs.md:9: note: expected an intent with one of its headings under headings, or"
                + " with sentences like its own under passages, but was none for any of"
                + " 'Noise', 'Baskets', so that questions on it may count as off topic");
  }

  @Test
  void aPassageThatNoQuestionReaches() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      many.append("My chain is worn, says rider number ").append("x".repeat(i + 1)).append(".\n\n");
    }
    topic.replace(LEAFLET, "## Wear\n", "## Wear\n\n" + many);
    assertThat(remarks())
        .anyMatch(
            remark ->
                remark.matches(
                    "seeds/.*: expected in each passage .*, but was neither in"
                        + " '[^']*rider number x+.' and \\d+ more \\(lines [\\d, ]+\\), so"
                        + " that hardly a question reaches them"));
    assertThat(remarks()).filteredOn(remark -> remark.contains("hardly")).hasSize(1);
    topic.write("intents/things.yaml", "examples: |\n  who is the [rider]\n  hello there\n");
    assertThat(remarks()).noneMatch(remark -> remark.matches("seeds/.*hardly.* rider number .*"));
  }

  @Test
  void anExampleOfTwoIntents() throws IOException {
    topic.replace(
        WEAR, "  is my chain too long now\n", "  How do I clean my chain?\n  How do I wear\n");
    assertThat(errors())
        .containsExactly(
            "intents/wear.yaml:14: error: expected an example of the intent wear alone, but was"
                + " 'How do I clean my chain?', also of the intent cleaning in"
                + " intents/cleaning.yaml:10");
  }

  @Test
  void nearlyAnExampleOfTwoIntents() throws IOException {
    String text = "my chain is black and filthy again after the long ride in the rain yesterday";
    topic.replace("intents/cleaning.yaml", "  how often should I oil it", "  " + text);
    topic.replace(WEAR, "  is my chain too long now", "  " + text.replace("ride", "rider"));
    assertThat(errors()).isEmpty();
    assertThat(remarks())
        .anyMatch(
            remark ->
                remark.startsWith(
                        "intents/wear.yaml:14: note: expected an example of the intent"
                            + " wear alone, but was 'my chain is black")
                    && remark.endsWith(
                        "nearly that of the intent cleaning in intents/cleaning.yaml:15"));
  }

  @Test
  void anExampleTwiceInOneIntent() throws IOException {
    topic.replace(WEAR, "  is my chain too long now\n", "  When is a chain worn out?!\n");
    assertThat(remarks())
        .contains(
            "intents/wear.yaml:14: note: expected each example once, but was 'When is a chain worn"
                + " out?!' again, see intents/wear.yaml:10");
  }

  @Test
  void aFindingSaidAndNotSaidInTheSameWords() throws IOException {
    topic.replace(
        "intents/findings/brakes_fail.yaml", "  my brakes are fine", "  My brakes failed!");
    assertThat(errors())
        .containsExactly(
            "intents/findings/brakes_fail.yaml:9: error: expected an example under said or under"
                + " not_said, but was 'My brakes failed!', under both, see line 6");
    assertThat(remarks()).filteredOn(remark -> remark.contains("brakes_fail.yaml")).hasSize(1);
  }

  @Test
  void aQuestionMarkTellsTextsApart() throws IOException {
    topic.replace(
        "intents/findings/brakes_fail.yaml", "  my brakes are fine", "  my brakes failed?");
    topic.replace(WEAR, "  is my chain too long now", "  hi there?");
    assertThat(errors()).isEmpty();
    assertThat(remarks())
        .noneMatch(remark -> remark.contains("my brakes failed?"))
        .noneMatch(remark -> remark.contains("hi there?"));
  }

  @Test
  void fewWordsOfTheSameLettersAreNotNear() throws IOException {
    topic.replace("intents/hello.yaml", "  hi there", "  is that it\n  hi there");
    topic.replace(WEAR, "  is my chain too long now", "  that it is");
    assertThat(remarks()).noneMatch(remark -> remark.contains("that it is"));
  }

  @Test
  void anExampleWithAndWithoutItsApostropheIsWorthBoth() throws IOException {
    topic.replace(WEAR, "  is my chain too long now\n", "  it's long\n  its long\n  Its long!\n");
    assertThat(remarks())
        .filteredOn(remark -> remark.contains("once"))
        .containsExactly(
            "intents/wear.yaml:16: note: expected each example once, but was 'Its long!' again, see"
                + " intents/wear.yaml:15");
  }

  @Test
  void whatIsNotSaidOfTwoFindingsStandsUnderBoth() throws IOException {
    topic.replace(
        "intents/findings/chain_skips.yaml",
        "  it never skips",
        "  it never skips\n  my brakes are fine");
    assertThat(remarks()).noneMatch(remark -> remark.contains("my brakes are fine"));
  }

  @Test
  void whatIsSaidOfAFindingIsNotSaidOfItsOpposite() throws IOException {
    topic.replace(
        "intents/findings/brakes_fail.yaml", "  my brakes are fine", "  the chain jumps all day");
    topic.replace(
        "intents/findings/chain_skips.yaml",
        "  it jumps over the teeth all the time",
        "  the chain jumps all day");
    assertThat(remarks()).anyMatch(remark -> remark.contains("the chain jumps all day"));
    topic.replace(
        "intents/findings/chain_skips.yaml", "not_said: |", "opposite: brakes_fail\nnot_said: |");
    assertThat(remarks()).noneMatch(remark -> remark.contains("the chain jumps all day"));
  }

  @Test
  void aMessageOfTwoFindingsIsANote() throws IOException {
    topic.replace(
        "intents/findings/chain_skips.yaml", "  it jumps over the", "  my brakes failed\n  the");
    assertThat(errors()).isEmpty();
    assertThat(remarks())
        .contains(
            "intents/findings/chain_skips.yaml:5: note: expected an example of the finding"
                + " chain_skips alone, but was 'my brakes failed', also of the finding brakes_fail"
                + " in intents/findings/brakes_fail.yaml:6");
  }

  @Test
  void anAnswerThatIsYesAndNo() throws IOException {
    topic.replace(TRIAGE, "      no it runs fine", "      Yes, it jumps all the time");
    assertThat(errors())
        .containsExactly(
            "intents/triage.yaml:21: error: expected an example of the answer no alone, but was"
                + " 'Yes, it jumps all the time', also of the answer yes in"
                + " intents/triage.yaml:19");
  }

  @Test
  void aQuestionWithoutAnswers() throws IOException {
    topic.replace(TRIAGE, "    no: |\n      no it runs fine", "");
    assertThat(remarks())
        .contains(
            "intents/triage.yaml:13: note: expected answers under no in people's own words, but was"
                + " none");
  }

  @Test
  void aNameListedTwice() throws IOException {
    topic.write(
        "intents/things.yaml",
        """
        examples: |
          does [soap] help
          hello
        names: |
          bar of soap
          oil
          Bar of soap
        """);
    topic.replace(WEAR, "  wear\n", "  wear\n  Wear\n");
    assertThat(remarks())
        .contains(
            "intents/things.yaml:7: note: expected each line under names once, but was 'Bar of"
                + " soap' again",
            "intents/wear.yaml:9: note: expected each line under headings once, but was 'Wear'"
                + " again");
  }

  @Test
  void aQuestionThatIsNeverAsked() throws IOException {
    topic.replace(TRIAGE, "when: [chain_skips]", "when: [chain_skips, brakes_fail]");
    assertThat(errors())
        .containsExactly(
            "intents/triage.yaml:16: error: expected a finding that some rule has alone under when,"
                + " or the question is never asked, but was chain_skips");
  }

  @Test
  void aWideningWithoutReason() throws IOException {
    topic.replace(TRIAGE, "    passage: skips", "    widened:\n    passage: skips");
    assertThat(errors())
        .containsExactly(
            "intents/triage.yaml:11: error: expected why the rule reaches further than its passage,"
                + " but was nothing");
  }

  @Test
  void twoRulesOrQuestionsOfOneName() throws IOException {
    topic.replace(TRIAGE, "name: skipping", "name: brakes");
    topic.replace(
        TRIAGE,
        "questions:",
        "questions:\n  - id: skipping\n    text: A?\n    reason: b\n    finding: chain_skips\n"
            + "    yes: |\n      jumps\n    no: |\n      holds");
    assertThat(remarks())
        .contains(
            "intents/triage.yaml:6: note: expected a name that no other rule has, but was brakes",
            "intents/triage.yaml:21: error: expected an id that no other question has, but was"
                + " skipping");
  }

  @Test
  void testMessagesThatRepeatExamples() throws IOException {
    List<PlacedText> messages = new ArrayList<>();
    for (int i = 0; i < 38; i++) {
      messages.add(new PlacedText("test.tsv", i + 1, "a message of its own, number " + i));
    }
    messages.add(new PlacedText("test.tsv", 39, "hi there")); // everybody says that
    messages.add(new PlacedText("test.tsv", 40, "My brakes are fine."));
    messages.add(new PlacedText("test.tsv", 41, "when is a chain worn out"));
    TopicLint lint = TopicLint.of(topic.intents(), topic.seeds());
    assertThat(lint.copies(List.of(messages))).isEmpty();
    messages.add(new PlacedText("test.tsv", 42, "When is a chain worn out?"));
    assertThat(shown(lint.copies(List.of(messages))))
        .containsExactly(
            "test.tsv:40: error: expected at most 5 % of the messages near an example, but was 7.1"
                + " % (3 of 42): line 40 'My brakes are fine.' as"
                + " intents/findings/brakes_fail.yaml:9; line 41 'when is a chain worn out' as"
                + " intents/wear.yaml:10; line 42 'When is a chain worn out?' as"
                + " intents/wear.yaml:10");
  }

  @Test
  void aReportIsInOrderAndCountsTheErrors() {
    LintReport report =
        new LintReport(
            List.of(
                Remark.note("b", 1, "x", "y"),
                Remark.error("a", 10, "x", "y"),
                Remark.note("a", 9, "x", "y"),
                Remark.note("a", 9, "x", "y")));
    assertThat(report.toText())
        .isEqualTo(
            """
            a:9: note: expected x, but was y
            a:10: error: expected x, but was y
            b:1: note: expected x, but was y
            """);
    assertThat(report.toJson())
        .startsWith("{\"errors\":1,\"notes\":2,\"remarks\":[")
        .contains(
            "{\"severity\":\"error\",\"file\":\"a\",\"line\":10,\"expected\":\"x\",\"found\":\"y\"}");
  }

  private List<String> remarks() {
    List<Remark> remarks = TopicLint.of(topic.intents(), topic.seeds()).check(new WordEncoder());
    return shown(new LintReport(remarks).remarks());
  }

  private List<String> errors() {
    return remarks().stream().filter(remark -> remark.contains(": error: ")).toList();
  }

  private List<String> shown(List<Remark> remarks) {
    return remarks.stream()
        .map(remark -> remark.toString().replace(folder + File.separator, ""))
        .toList();
  }
}
