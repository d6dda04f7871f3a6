package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.triage.CareLevel;
import dev.charley.triage.TriageQuestion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferTest {

  private static final List<String> TWO = List.of("Why?", "What helps?");

  @Test
  void aNumberSendsItsMessageBesideAQuestionThatNoNumberAnswers() {
    for (Offer offer : List.of(offer(TWO), asking("Is one leg hot?", null))) {
      assertThat(offer.isNumbered()).isTrue();
      assertThat(offer.chosen("2")).contains("What helps?");
      assertThat(offer.chosen("1.")).contains("Why?");
      assertThat(offer.chosen("number 2")).contains("What helps?");
      assertThat(offer.chosen("#1")).contains("Why?");
      assertThat(offer.chosen("3")).isEmpty();
      assertThat(offer.chosen("0")).isEmpty();
      assertThat(offer.chosen("What 2")).isEmpty();
      assertThat(offer.chosen("no, 2 of them")).isEmpty();
    }
  }

  @Test
  void noMessageHasANumberWhileOneMayBeTheAnswer() {
    for (Offer offer :
        List.of(
            asking("How often do they come?", null), asking("Is it so?", CareLevel.EMERGENCY))) {
      assertThat(offer.isNumbered()).isFalse();
      assertThat(offer.chosen("1")).isEmpty();
      assertThat(offer.refusal("1"))
          .startsWith("No numbered suggestion stands now. ")
          .endsWith(offer.question().orElseThrow().text());
    }
  }

  @Test
  void aNumberThatIsNotOnOfferIsToldWhichAre() {
    assertThat(offer(TWO).refusal("7")).isEqualTo("There is no suggestion 7; choose from 1 to 2.");
    assertThat(offer(List.of("Why?")).refusal("7")).isEqualTo("There is no suggestion 7, only 1.");
    assertThat(offer(List.of()).refusal("7")).startsWith("There is no suggestion to choose");
  }

  private static Offer offer(List<String> messages) {
    return new Offer(messages, Optional.empty());
  }

  private static Offer asking(String text, @Nullable CareLevel checks) {
    TriageQuestion question =
        new TriageQuestion(
            "id", text, "", "sign", List.of(), List.of(), List.of(), List.of(), checks);
    return new Offer(TWO, Optional.of(question));
  }
}
