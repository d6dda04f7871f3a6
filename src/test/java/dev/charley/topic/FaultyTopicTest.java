package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.charley.reply.Phrasebook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a topic is told with file, line, what was expected and what was found. */
class FaultyTopicTest {

  @TempDir Path folder;
  private TinyTopic topic;

  @BeforeEach
  void copy() {
    topic = TinyTopic.copyTo(folder);
  }

  @Test
  void theTinyTopicHasNoFault() {
    assertThat(topic.faults()).isEmpty();
  }

  @Test
  void aMissingFolderOfDocuments() throws IOException {
    topic.deleteFolder("seeds");
    assertThat(topic.faults()).contains("seeds: expected a folder with documents, but was missing");
  }

  @Test
  void aMissingFolderOfIntents() throws IOException {
    topic.deleteFolder("intents");
    assertThat(topic.faults())
        .contains("intents: expected a folder with one YAML file an intent, but was none");
  }

  @Test
  void anEmptyFolderOfDocuments() throws IOException {
    topic.delete("seeds/chain-leaflet.md");
    assertThat(topic.faults())
        .contains("seeds: expected at least one .md, .txt or .html file, but was none");
  }

  @Test
  void anEmptyFolderOfIntents() throws IOException {
    topic.deleteFolder("intents");
    Files.createDirectory(topic.intents());
    assertThat(topic.faults())
        .anyMatch(fault -> fault.startsWith("intents: expected an intent of kind content"))
        .anyMatch(fault -> fault.startsWith("intents/assistant.yaml: expected a readable file"))
        .anyMatch(fault -> fault.startsWith("intents/triage.yaml: expected a readable file"));
  }

  @Test
  void aTopicMayDoWithoutFindings() throws IOException {
    topic.deleteFolder("intents/findings").write("intents/triage.yaml", "rules: []\n");
    assertThat(topic.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          title: [a, b              ~ 2 ~ a list that is closed, as in [a, b], or the value in quotes
          title: {a: b              ~ 2 ~ the value in quotes, since it begins with {
          title: Light: how much?   ~ 2 ~ the value in quotes, since a colon stands in it (key: "one: two")
          title: *star              ~ 2 ~ the value in quotes, since it begins with *
          title: @home              ~ 2 ~ the value in quotes, since it begins with @
          title: - a                ~ 2 ~ the value in quotes, since it begins with -
          title: ]                  ~ 2 ~ the value in quotes, since it begins with ]
          title: "a                 ~ 2 ~ a quote at the end of the value, like the one it begins with
          title: 'it's dark'        ~ 2 ~ nothing after the end of the value, or all of it in double quotes
          title: "C:\\dir"           ~ 2 ~ the value in single quotes, since a backslash stands in it
          title                     ~ 2 ~ 'key: value', or a line of a text above that is indented like it
          title:x                   ~ 2 ~ 'key: value', or a line of a text above that is indented like it
          title: |x                 ~ 2 ~ the text on the lines below, or the value in quotes
          ^ title: x^               ~ 2 ~ a line that is indented like the keys above it, or the value above it in quotes
          - title                   ~ 2 ~ a line that is indented like the keys above it
          ^\ttitle: x^              ~ 2 ~ blanks to indent with, no tab
          """)
  void brokenYaml(String wrong, int line, String expected) throws IOException {
    topic.write("intents/hello.yaml", "name: hello\n" + wrong + "\nkind: content\n");
    assertThat(topic.faults())
        .containsExactly(
            "intents/hello.yaml:%d: expected %s, but was '%s'"
                .formatted(line, expected, wrong.strip()));
  }

  @Test
  void brokenYamlOfTheThings() throws IOException {
    topic.write("intents/things.yaml", "examples: [a\n");
    assertThat(topic.faults())
        .singleElement()
        .asString()
        .startsWith("intents/things.yaml:1: expected a list that is closed");
  }

  @Test
  void brokenFrontMatter() throws IOException {
    topic.replace("seeds/chain-leaflet.md", "title: ", "title: Chains: ");
    assertThat(topic.faults())
        .contains(
            "seeds/chain-leaflet.md:2: expected the value in quotes, since a colon stands in it"
                + " (key: \"one: two\"), but was 'title: Chains: Looking after a bicycle chain'");
  }

  @ParameterizedTest
  @CsvSource({
    "intents/cleaning.yaml, name: cleaning",
    "intents/wear.yaml, title: When a chain is worn",
    "intents/cleaning.yaml, kind: content",
    "intents/wear.yaml, urgency: 40",
    "intents/triage.yaml, finding: chain_skips",
    "intents/triage.yaml, passage: skips under load",
    "intents/triage.yaml, level: see_doctor",
  })
  void aMissingKeyIsOneFault(String file, String line) throws IOException {
    String key = line.substring(0, line.indexOf(':'));
    topic.replace(file, line, "");
    assertThat(topic.faults())
        .singleElement()
        .asString()
        .contains("expected a text for the key " + key + ", but was nothing");
  }

  @Test
  void theFolderAboveIsTakenForTheFolderOfIntents() {
    assertThatThrownBy(() -> TopicReader.read(folder, topic.seeds()))
        .isInstanceOf(FaultyTopicException.class)
        .hasMessage(
            "%1$s: expected the folder of intents, perhaps %1$s/intents, but was the folder above"
                + " it",
            folder);
  }

  @Test
  void theFolderAboveIsTakenForTheFolderOfDocuments() {
    assertThatThrownBy(() -> TopicReader.read(topic.intents(), folder))
        .hasMessageContaining(
            "%1$s: expected at least one .md, .txt or .html file, perhaps in %1$s/seeds, but was"
                + " none",
            folder);
  }

  @Test
  void aFolderThatIsNotThereIsNamedInFull() {
    Path nowhere = Path.of("nowhere");
    assertThatThrownBy(() -> TopicReader.read(nowhere, nowhere))
        .hasMessageContaining(
            "nowhere: expected a folder with one YAML file an intent, but was none at "
                + nowhere.toAbsolutePath())
        .hasMessageContaining("but was missing at " + nowhere.toAbsolutePath());
  }

  @Test
  void anEmptyFile() throws IOException {
    topic.write("intents/wear.yaml", "# nothing yet\n");
    assertThat(topic.faults())
        .contains("intents/wear.yaml: expected keys and values, but was an empty file");
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    Files.write(topic.file("intents/wear.yaml"), new byte[] {'n', '\n', (byte) 0xFF});
    assertThat(topic.faults())
        .contains("intents/wear.yaml:2: expected UTF-8 text, but was bytes that are not");
  }

  @Test
  void aFileInUtf16() throws IOException {
    topic.write("intents/questions.tsv", "");
    for (String name :
        List.of("intents/wear.yaml", "intents/questions.tsv", "seeds/chain-leaflet.md")) {
      for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
        Files.write(topic.file(name), "name: wear".getBytes(charset));
        assertThat(topic.faults()).contains(name + ": expected UTF-8 text, but was UTF-16");
      }
    }
  }

  @Test
  void aFileInPlaceOfTheFolderOfIntents() throws IOException {
    topic.write("other", "");
    assertThatThrownBy(() -> TopicReader.read(topic.file("other"), topic.seeds()))
        .hasMessageContaining(
            "other: expected a folder with one YAML file an intent, but was a file");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = topic.file("intents/wear.yaml");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root may read all");
    assertThat(topic.faults())
        .contains("intents/wear.yaml: expected a readable file, but was one that you may not read");
  }

  @Test
  void aDocumentThatIsTooLong() throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(topic.file("seeds/chain-leaflet.md")));
    for (int number = 0; number < 10_000; number++) {
      text.append("\n\nLink ").append(number).append(" wears out first.");
    }
    topic.write("seeds/chain-leaflet.md", text.toString());
    assertThat(topic.faults())
        .anyMatch(
            fault ->
                fault.matches(
                    "seeds/chain-leaflet.md: expected a document of at most 10000 sentences, but"
                        + " was 100\\d\\d"));
  }

  @Test
  void aFileThatIsTooBig() throws IOException {
    Files.write(topic.file("intents/wear.yaml"), new byte[21_000_001]);
    assertThat(topic.faults())
        .contains("intents/wear.yaml: expected a file of at most 20 MB, but was 21 MB");
  }

  @Test
  void aListInPlaceOfKeys() throws IOException {
    topic.write("intents/wear.yaml", "- name\n- kind\n");
    assertThat(topic.faults())
        .contains("intents/wear.yaml:1: expected keys and values, but was a list");
  }

  @Test
  void twoIntentsOfOneName() throws IOException {
    topic.replace("intents/wear.yaml", "name: wear", "name: cleaning");
    assertThat(topic.faults())
        .anyMatch(
            fault ->
                fault.startsWith(
                    "intents/wear.yaml: expected a name that no other intent has, but was"
                        + " cleaning, as in "));
  }

  @Test
  void anUnknownKey() throws IOException {
    topic.replace("intents/wear.yaml", "title:", "titel:");
    assertThat(topic.faults())
        .anyMatch(f -> f.matches("intents/wear.yaml:3: expected one of the keys .* was titel"))
        .anyMatch(f -> f.endsWith("expected a text for the key title, but was nothing"));
  }

  @Test
  void anUnknownKind() throws IOException {
    topic.replace("intents/wear.yaml", "kind: content", "kind: contents");
    assertThat(topic.faults())
        .contains(
            "intents/wear.yaml:2: expected content, limit, social, off_topic or nonsense, but was"
                + " 'contents'");
  }

  @Test
  void anIntentWithoutExamples() throws IOException {
    String text = Files.readString(topic.file("intents/wear.yaml"));
    topic.write("intents/wear.yaml", text.substring(0, text.indexOf("examples:")));
    assertThat(topic.faults())
        .contains("intents/wear.yaml:1: expected at least one example, but was none");
  }

  @Test
  void anExampleTwice() throws IOException {
    topic.replace(
        "intents/wear.yaml", "  is my chain too long now\n", "  when is a chain worn out\n");
    assertThat(topic.faults())
        .containsExactly(
            "intents/wear.yaml:14: expected each example once, but was when is a chain worn out"
                + " again");
  }

  @Test
  void anUrgencyThatIsNoNumber() throws IOException {
    topic.replace("intents/wear.yaml", "urgency: 40", "urgency: high");
    assertThat(topic.faults())
        .containsExactly(
            "intents/wear.yaml:6: expected a whole number, the higher the earlier it is answered,"
                + " but was high");
  }

  @Test
  void aSocialIntentWithoutReply() throws IOException {
    topic.replace("intents/hello.yaml", "replies: |\n  Hello, what about your chain?\n", "");
    assertThat(topic.faults())
        .containsExactly(
            "intents/hello.yaml:1: expected at least one reply for a social intent, but was none");
  }

  @Test
  void aDocumentWithoutText() throws IOException {
    topic.replace("seeds/chain-leaflet.md", bodyOfTheLeaflet(), "\n");
    assertThat(topic.faults())
        .contains("seeds/chain-leaflet.md: expected sentences to quote, but was none");
  }

  private String bodyOfTheLeaflet() throws IOException {
    String text = Files.readString(topic.file("seeds/chain-leaflet.md"));
    return text.substring(text.indexOf("# Looking"));
  }

  @Test
  void anUnknownKeyOfADocument() throws IOException {
    topic.replace("seeds/chain-leaflet.md", "kind:", "sort:");
    assertThat(topic.faults())
        .anyMatch(f -> f.matches("seeds/chain-leaflet.md:4: expected one of the keys .* 'sort'"))
        .contains("seeds/chain-leaflet.md:1: expected the key 'kind', but was missing");
  }

  @Test
  void anUnknownFindingInARule() throws IOException {
    topic.replace("intents/triage.yaml", "[brakes_fail]", "[brakes_fall]");
    assertThat(topic.faults())
        .containsExactly(
            "intents/triage.yaml:3: expected the name of a finding, but was 'brakes_fall'");
  }

  @Test
  void anUnknownLevelOfCare() throws IOException {
    topic.replace("intents/triage.yaml", "level: immediate_care", "level: at_once");
    assertThat(topic.faults())
        .containsExactly(
            "intents/triage.yaml:4: expected a level of care such as see_doctor, but was at_once");
  }

  @Test
  void aRuleWithoutALevelIsToldOnce() throws IOException {
    topic.replace("intents/triage.yaml", "    level: immediate_care\n", "");
    assertThat(topic.faults())
        .containsExactly(
            "intents/triage.yaml:2: expected a text for the key level, but was nothing");
  }

  @Test
  void aRuleBelowImmediateCareWithoutDocument() throws IOException {
    topic.replace("intents/triage.yaml", "level: immediate_care", "level: see_doctor");
    assertThat(topic.faults())
        .containsExactly(
            "intents/triage.yaml:4: expected a document for a level below immediate_care, but was"
                + " general safety");
  }

  @Test
  void anUnknownDocumentOfARule() throws IOException {
    topic.replace("intents/triage.yaml", "document: chain-leaflet", "document: chain-book");
    assertThat(topic.faults())
        .containsExactly(
            "intents/triage.yaml:10: expected the id of a document, but was 'chain-book'");
  }

  @Test
  void wordsThatNoPassageHolds() throws IOException {
    topic.replace("intents/triage.yaml", "passage: skips under load", "passage: skips at night");
    assertThat(topic.faults())
        .containsExactly(
            "intents/triage.yaml:11: expected words of a passage of chain-leaflet, but was 'skips"
                + " at night'");
  }

  @Test
  void anUnknownFindingOrIntentInAQuestion() throws IOException {
    topic
        .replace("intents/triage.yaml", "finding: chain_skips", "finding: chain_jumps")
        .replace("intents/triage.yaml", "intents: [wear]", "intents: [tear]");
    assertThat(topic.faults())
        .containsExactly(
            "intents/triage.yaml:16: expected the name of a finding, but was 'chain_jumps'",
            "intents/triage.yaml:17: expected the name of an intent, but was tear");
  }

  @Test
  void aFindingThatNothingAffirms() throws IOException {
    topic.write("intents/findings/brakes_fail.yaml", "name: brakes_fail\ntitle: brakes\n");
    assertThat(topic.faults())
        .containsExactly(
            "intents/findings/brakes_fail.yaml:1: expected examples under said, or patterns, but"
                + " was neither");
  }

  @Test
  void twoFindingsOfOneName() throws IOException {
    topic.replace("intents/findings/chain_skips.yaml", "name: chain_skips", "name: brakes_fail");
    assertThat(topic.faults())
        .contains(
            "intents/findings/chain_skips.yaml:1: expected a name that no other finding has, but"
                + " was brakes_fail");
  }

  @Test
  void aBrokenPattern() throws IOException {
    topic.replace("intents/findings/brakes_fail.yaml", "[]{0,3}", "[]{0,3");
    assertThat(topic.faults())
        .singleElement()
        .asString()
        .startsWith("intents/findings/brakes_fail.yaml:4: expected a TokensRegex pattern, but was");
  }

  @Test
  void anOppositeThatIsNoFinding() throws IOException {
    String text = Files.readString(topic.file("intents/findings/chain_skips.yaml"));
    topic.write("intents/findings/chain_skips.yaml", text + "opposite: chain_holds\n");
    assertThat(topic.faults())
        .containsExactly(
            "intents/findings/chain_skips.yaml:8: expected the name of a finding, but was"
                + " 'chain_holds'");
  }

  @Test
  void aMissingLineOfTheAssistant() throws IOException {
    topic.replace("intents/assistant.yaml", "  privacy: Nothing is kept.\n", "");
    assertThat(topic.faults())
        .containsExactly("intents/assistant.yaml:5: expected a line named privacy, but was none");
  }

  @Test
  void aLimitWithoutItsLine() throws IOException {
    topic.replace("intents/weather.yaml", "kind: off_topic", "kind: limit");
    assertThat(topic.faults())
        .containsExactly("intents/assistant.yaml:5: expected a line named weather, but was none");
  }

  @Test
  void linesForWhatATopicDoesNotHaveMayBeLeftOut() throws IOException {
    topic
        .replace("intents/assistant.yaml", "  distress: This is the line distress.\n", "")
        .replace("intents/assistant.yaml", "  child: This is the line child.\n", "");
    assertThat(topic.faults()).isEmpty();
    topic
        .replace("intents/hello.yaml", "name: hello", "name: distress")
        .write("intents/findings/child_patient.yaml", "name: child_patient\ntitle: x\nsaid: y\n");
    assertThat(topic.faults())
        .containsExactly(
            "intents/assistant.yaml:5: expected a line named child, but was none",
            "intents/assistant.yaml:5: expected a line named distress, but was none");
  }

  @Test
  void missingContacts() throws IOException {
    topic.replace("intents/assistant.yaml", "  default:\n", "  mars:\n");
    assertThat(topic.faults())
        .singleElement()
        .asString()
        .endsWith("expected contacts for the region default, but was none");
  }

  @Test
  void twoRegionsThatDifferInCapitalsAlone() throws IOException {
    String contacts = Files.readString(topic.file("intents/assistant.yaml"));
    topic.write(
        "intents/assistant.yaml",
        contacts.stripTrailing()
            + "\n  Default:\n    emergency: Call.\n    crisis: Talk.\n    source: me\n");
    assertThat(topic.faults())
        .singleElement()
        .asString()
        .endsWith("expected each region once, in capitals or not, but was Default again");
  }

  @Test
  void allAtOnceInOrderOfFileAndLine() throws IOException {
    topic
        .replace("intents/wear.yaml", "urgency: 40", "urgency: high")
        .replace("intents/wear.yaml", "title:", "titel:")
        .write("intents/cleaning.yaml", "a: [\n")
        .replace("intents/triage.yaml", "[brakes_fail]", "[brakes_fall]")
        .replace("seeds/chain-leaflet.md", "updated: 2020-02-02", "updated: yesterday")
        .write("seeds/empty.txt", "\n");
    assertThat(topic.faults())
        .extracting(fault -> fault.substring(0, fault.indexOf(": expected")))
        .containsSubsequence(
            "intents/cleaning.yaml:2",
            "intents/triage.yaml:3",
            "intents/wear.yaml:1",
            "intents/wear.yaml:3",
            "intents/wear.yaml:6",
            "seeds/chain-leaflet.md:6",
            "seeds/empty.txt");
  }

  @Test
  void theMessageIsOneFaultALine() throws IOException {
    topic.replace("intents/wear.yaml", "urgency: 40", "urgency: high").deleteFolder("seeds");
    assertThatThrownBy(topic::read)
        .isInstanceOf(FaultyTopicException.class)
        .message()
        .hasLineCount(topic.faults().size());
  }

  @Test
  void everyLineTheEngineSaysIsAskedFor() throws IOException {
    topic.write("intents/assistant.yaml", "name: x\nsubject: y\nlines: {}\n");
    Stream<String> lines = topic.faults().stream().filter(f -> f.contains("a line named"));
    assertThat(lines).hasSameSizeAs(Phrasebook.LINES);
  }
}
