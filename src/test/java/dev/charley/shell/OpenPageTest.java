package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.reply.Citation;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.reply.SourceTitle;
import dev.charley.retrieval.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenPageTest {

  private static final Document CLINIC = document("clinic", "Rest does much. Heat may help too.");
  private static final Document LIST =
      document("list", "These help:\n- heat\n- rest\n- soap\n\nSee a doctor. Soon.");
  private static final Document THIRD = document("third", "Heat.");
  private static final SourceNames NAMES =
      new SourceNames(Map.of("clinic", CLINIC, "list", LIST, "third", THIRD));

  private static final Reply REPLY =
      reply(
          quoted(LIST, "Soon."),
          quoted(CLINIC, "Heat may help too.", "third"),
          quoted(LIST, "soap"),
          quoted(LIST, "heat"));

  @Test
  void theNumberThatAReplyShowsOpensThatSource() {
    List<String> shown = ReplyLayout.of(REPLY, Optional.empty(), Paper.PIPE, NAMES);
    for (int number = 1; number <= 3; number++) {
      String title = opened(Integer.toString(number)).get(0);
      assertThat(title).startsWith("[" + number + "] ");
      assertThat(shown).contains(title);
    }
  }

  @Test
  void allThatIsQuotedFromTheSourceIsMarkedInItsPlace() {
    assertThat(opened("1"))
        .containsExactly(
            "[1] A Clinic, list (2020)",
            "",
            "Quotation 1 of 3, under Help",
            "",
            "  See a doctor. »Soon.«",
            "",
            "Quotations 2 and 3 of 3, under Help",
            "",
            "  These help:",
            "  • »heat«",
            "  • rest",
            "  • »soap«");
    assertThat(opened("[2]")).endsWith("  Rest does much. »Heat may help too.«");
  }

  @Test
  void aSecondNumberOpensOneQuotationAlone() {
    assertThat(opened("1 3"))
        .contains("Quotation 3 of 3, under Help", "  • »heat«", "  • soap")
        .doesNotContain("  • »soap«");
  }

  @Test
  void aSourceThatOnlyMakesThePointSaysWhichPoint() {
    assertThat(opened("3"))
        .containsExactly(
            "[3] A Clinic, third (2020)",
            "  Makes the same point, in other words, as",
            "  • “Heat may help too.” [2]");
    assertThat(opened("")).containsSequence(opened("3"));
  }

  @Test
  void whatIsNotThereIsNamed() {
    String none = "The last answer has sources 1 to 3, and no '%s'; /open lists what is quoted.";
    for (String wrong : List.of("0", "4", "1 2 3", "01", "two", "1[")) {
      assertThat(opened(wrong)).containsExactly(none.formatted(wrong));
    }
    assertThat(opened("2 0"))
        .containsExactly("Of [2] the last answer has 1 quotation, and no '0'; /open lists them.");
  }

  private static List<String> opened(String operand) {
    return new OpenPage(Paper.PIPE, NAMES, REPLY).of(operand);
  }

  private static Document document(String id, String text) {
    return new Document(id, id, "A Clinic", "clinic", "page", "2020", false, text);
  }

  private static Reply reply(Segment... segments) {
    return new Reply(List.of(segments), Optional.empty(), Optional.empty(), List.of(), 3);
  }

  private static Segment quoted(Document document, String words, String... supports) {
    int start = document.text().indexOf(words);
    Citation place =
        new Citation(
            document.id(),
            SourceTitle.of(document),
            List.of("Help"),
            start,
            start + words.length());
    return new Segment(Segment.Kind.PASSAGE, words, List.of(place), Arrays.asList(supports));
  }
}
