package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.dialogue.DialogueState;
import dev.charley.reply.Citation;
import dev.charley.reply.Segment;
import dev.charley.retrieval.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is quoted stands in the document, and hangs on what is asked, not on how it is typed. */
class QuotationLawTest {

  private static final double SHARE_THAT_FINDS_THE_SAME = 0.95;

  private final Assistant assistant = SharedAssistant.get();

  @Test
  void everyQuotationEqualsItsDocumentAtItsSpan() {
    int quoted = 0;
    for (String question : Questions.all()) {
      TurnOutcome first = assistant.turn(DialogueState.START, question);
      TurnOutcome more = assistant.turn(first.state(), "tell me more");
      for (TurnOutcome outcome : List.of(first, more)) {
        for (Segment segment : outcome.reply().segments()) {
          for (Citation citation : segment.citations()) {
            assertThat(textAt(citation)).as(question).isEqualTo(spaced(segment.text()));
            quoted++;
          }
        }
        outcome
            .reply()
            .disposition()
            .ifPresent(care -> assertThat(care.citations()).allMatch(c -> !textAt(c).isEmpty()));
      }
    }
    assertThat(quoted).isGreaterThan(Questions.answerable().size());
  }

  @Test
  void capitalsFindTheSamePassages() {
    assertFindsTheSame(question -> question.toUpperCase(Locale.ROOT));
  }

  @Test
  void aPolitePrefaceFindsTheSamePassages() {
    assertFindsTheSame(question -> "Hello, could you please tell me: " + question);
  }

  @Test
  void noFullStopOrBlankMatters() {
    assertFindsTheSame(question -> "  " + question + " . ");
  }

  private void assertFindsTheSame(UnaryOperator<String> otherwise) {
    int answered = 0;
    List<String> lost = new ArrayList<>();
    for (String question : Questions.answerable()) {
      Set<String> plain = quotedFor(question);
      if (!plain.isEmpty()) {
        answered++;
        Set<String> common = new LinkedHashSet<>(plain);
        common.retainAll(quotedFor(otherwise.apply(question)));
        if (common.isEmpty()) {
          lost.add(question);
        }
      }
    }
    assertThat(answered).isGreaterThan(50);
    assertThat(lost).hasSizeLessThanOrEqualTo((int) (answered * (1 - SHARE_THAT_FINDS_THE_SAME)));
  }

  private Set<String> quotedFor(String question) {
    return assistant.turn(DialogueState.START, question).reply().segments().stream()
        .filter(segment -> segment.kind() == Segment.Kind.PASSAGE)
        .map(Segment::text)
        .collect(Collectors.toSet());
  }

  private String textAt(Citation citation) {
    Document document =
        assistant.documents().stream()
            .filter(d -> d.id().equals(citation.document()))
            .findFirst()
            .orElseThrow();
    return spaced(document.text().substring(citation.start(), citation.end()));
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
