package dev.charley.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyTest {

  @Test
  void aPointThatSeveralDocumentsMakeSaysHowMany() {
    assertThat(reply(quoted("Rest.", "mayo", "overview")).text())
        .isEqualTo("“Rest.” (A Clinic; 3 of 4 documents)");
  }

  @Test
  void aPointOfOneDocumentNamesThatAlone() {
    assertThat(reply(quoted("Rest.")).text()).isEqualTo("“Rest.” (A Clinic)");
  }

  private static Reply reply(Segment segment) {
    return new Reply(List.of(segment), Optional.empty(), Optional.empty(), List.of(), 4);
  }

  private static Segment quoted(String text, String... supports) {
    Citation citation = new Citation("clinic", "A Clinic", List.of(), 0, text.length());
    return new Segment(Segment.Kind.PASSAGE, text, List.of(citation), List.of(supports));
  }
}
