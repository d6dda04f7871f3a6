package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.reply.Care;
import dev.charley.reply.Citation;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.retrieval.Document;
import dev.charley.triage.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyLayoutTest {

  private static final Document CLINIC =
      new Document("clinic", "Cramps", "A Clinic", "clinic", "page", "2020-05-01", true, "text");
  private static final SourceNames NAMES = new SourceNames(Map.of("clinic", CLINIC));
  private static final Citation MAYO =
      new Citation("mayo", "after Mayo (2021), in our words", List.of(), 0, 4);

  @Test
  void sourcesAreNumberedInTheOrderTheyComeUp() {
    assertThat(
            layout(
                reply(
                    Optional.empty(),
                    quoted(Segment.Kind.LEAD_IN, "These help:"),
                    quoted(Segment.Kind.PASSAGE, "stretching", "clinic"),
                    quoted(Segment.Kind.PASSAGE, "heat"))))
        .containsExactly(
            "  “These help:”",
            "  • “stretching” [1][2]",
            "  • “heat” [1]",
            "",
            "[1] after Mayo (2021), in our words",
            "[2] after A Clinic, “Cramps” (2020-05-01), in our words",
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
    Care care = new Care(CareLevel.SEE_DOCTOR, List.of("nightly cramps"), List.of(MAYO));
    Reply reply = reply(Optional.of(care), frame("Noted."));
    assertThat(layout(reply)).contains("See a doctor: nightly cramps");
    assertThat(ReplyLayout.of(reply, Optional.of(CareLevel.SEE_DOCTOR), Paper.PIPE, NAMES))
        .doesNotContain("See a doctor: nightly cramps");
  }

  private static List<String> layout(Reply reply) {
    return ReplyLayout.of(reply, Optional.empty(), Paper.PIPE, NAMES);
  }

  private static Reply reply(Optional<Care> care, Segment... segments) {
    return new Reply(List.of(segments), Optional.empty(), care, List.of("What causes it?"));
  }

  private static Segment frame(String text) {
    return new Segment(Segment.Kind.FRAME, text, List.of(), List.of());
  }

  private static Segment quoted(Segment.Kind kind, String text, String... supports) {
    return new Segment(kind, text, List.of(MAYO), List.of(supports));
  }
}
