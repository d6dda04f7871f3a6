package dev.charley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aFullStopEndsASentenceWhenACapitalFollows() {
    assertThat(split("Cramps hurt. Stretching helps! Does it? Yes."))
        .containsExactly("Cramps hurt.", "Stretching helps!", "Does it?", "Yes.");
  }

  @Test
  void abbreviationsAndInitialsEndNothing() {
    assertThat(split("Some drugs, e.g. Statins, matter. Ask Dr. Jones or John F. Kennedy."))
        .containsExactly("Some drugs, e.g. Statins, matter.", "Ask Dr. Jones or John F. Kennedy.");
  }

  @Test
  void aUnitOrAVitaminMayEndASentence() {
    assertThat(split("Some take 100 mg. Others take vitamin E. Few take 1.5 g."))
        .containsExactly("Some take 100 mg.", "Others take vitamin E.", "Few take 1.5 g.");
  }

  @Test
  void aClosingQuotationMarkBelongsToItsSentence() {
    assertThat(split("She cried, “Ouch!” Then it passed."))
        .containsExactly("She cried, “Ouch!”", "Then it passed.");
    assertThat(split("“Ouch!” she cried.")).containsExactly("“Ouch!” she cried.");
  }

  @Test
  void blanksOfAnyKindAreNoPartOfASentence() {
    assertThat(split("\uFEFFOne.\u00a0 \r\n Two.\u00a0")).containsExactly("One.", "Two.");
  }

  private static List<String> split(String text) {
    return Sentences.split(text, 0, text.length()).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
