package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.reply.Care;
import dev.charley.reply.Citation;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.reply.SourceTitle;
import dev.charley.retrieval.Document;
import dev.charley.triage.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyLayoutTest {

  private static final Document CLINIC =
      new Document("clinic", "Cramps", "A Clinic", "clinic", "page", "2020-05-01", true, "text");
  private static final Document LIST =
      new Document("mayo", "m", "Mayo", "", "", "2021", true, "Help:\n- heat\n- rest\n\nMore.");
  private static final SourceNames NAMES = new SourceNames(Map.of("clinic", CLINIC, "mayo", LIST));

  @Test
  void sourcesAreNumberedInTheOrderTheyComeUp() {
    assertThat(
            layout(
                reply(
                    Optional.empty(),
                    quoted(Segment.Kind.LEAD_IN, "Help:", List.of()),
                    quoted(Segment.Kind.PASSAGE, "heat", List.of("clinic")),
                    quoted(Segment.Kind.PASSAGE, "rest", List.of()),
                    quoted(Segment.Kind.PASSAGE, "More.", List.of()))))
        .containsExactly(
            "  “Help:”",
            "  • “heat” [1] (2 of 2 documents, also [2])",
            "  • “rest” [1]",
            "  “More.” [1]",
            "",
            "[1] after Mayo, m (2021), in our words",
            "[2] after A Clinic, Cramps (2020), in our words",
            "",
            "  1  What causes it?");
  }

  @Test
  void anEmergencyComesFirstInWords() {
    Care care = new Care(CareLevel.EMERGENCY, List.of("chest pain"), List.of());
    assertThat(layout(reply(Optional.of(care), frame("Call 112.")))).startsWith("EMERGENCY");
  }

  @Test
  void aLevelOfCareIsToldOnce() {
    Care care = new Care(CareLevel.SEE_DOCTOR, List.of("nightly cramps"), List.of());
    Reply reply = reply(Optional.of(care), frame("Noted."));
    String told = "See a doctor, because of nightly cramps";
    assertThat(layout(reply)).contains(told);
    assertThat(ReplyLayout.of(reply, Optional.of(CareLevel.SEE_DOCTOR), Paper.PIPE, NAMES))
        .doesNotContain(told);
    assertThat(layout(reply(Optional.of(care), frame("Go, because of nightly cramps."))))
        .doesNotContain(told);
  }

  @Test
  void anUrgentLevelIsToldUntilItIsTakenBack() {
    Care care = new Care(CareLevel.IMMEDIATE_CARE, List.of("a hot leg"), List.of());
    Reply reply = reply(Optional.of(care), frame("You are welcome."));
    assertThat(ReplyLayout.of(reply, Optional.of(CareLevel.IMMEDIATE_CARE), Paper.PIPE, NAMES))
        .contains("Care needed now, because of a hot leg");
  }

  @Test
  void aScreenReaderIsToldInWords() {
    Paper accessible = new Paper(Paper.ENDLESS, Paper.Tones.NONE, false);
    Reply reply =
        reply(
            Optional.empty(),
            quoted(Segment.Kind.LEAD_IN, "Help:", List.of()),
            quoted(Segment.Kind.PASSAGE, "heat", List.of("clinic")));
    assertThat(ReplyLayout.of(reply, Optional.empty(), accessible, NAMES))
        .contains(
            "  - “heat” source 1 (2 of 2 documents, also source 2)",
            "source 1 after Mayo, m (2021), in our words");
  }

  @Test
  void aSourceWithAnAddressIsALinkWhereThereAreLinks() {
    Document linked =
        new Document("mayo", "m", "", "", "https://e.org/x", "2021", true, LIST.text());
    SourceNames names = new SourceNames(Map.of("mayo", linked));
    Reply reply = reply(Optional.empty(), quoted(Segment.Kind.PASSAGE, "heat", List.of()));
    Paper linking = new Paper(80, Paper.Tones.NONE, true, true);
    assertThat(ReplyLayout.of(reply, Optional.empty(), linking, names))
        .anyMatch(line -> line.startsWith("\u001b]8;;https://e.org/x\u001b\\[1] after Mayo"));
    assertThat(ReplyLayout.of(reply, Optional.empty(), Paper.PIPE, names))
        .noneMatch(line -> line.contains("\u001b"));
  }

  private static List<String> layout(Reply reply) {
    return ReplyLayout.of(reply, Optional.empty(), Paper.PIPE, NAMES);
  }

  private static Reply reply(Optional<Care> care, Segment... segments) {
    return new Reply(List.of(segments), Optional.empty(), care, List.of("What causes it?"), 2);
  }

  private static Segment frame(String text) {
    return new Segment(Segment.Kind.FRAME, text, List.of(), List.of());
  }

  private static Segment quoted(Segment.Kind kind, String text, List<String> supports) {
    int start = LIST.text().indexOf(text);
    Citation citation =
        new Citation("mayo", SourceTitle.of(LIST), List.of(), start, start + text.length());
    return new Segment(kind, text, List.of(citation), supports);
  }
}
