package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.Clause;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdiomsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "these cramps will be the death of me|these cramps will",
        "I could murder a cup of tea|I cup of tea",
        "he'd rather die than stretch|he",
        "she is 45 and fit|she is",
        "I'd kill for sleep, my chest hurts|sleep, my chest hurts",
        "my back went out and my leg is numb|my and my leg is numb"
      })
  void whatIsLeftIsMeantAsItStands(String text, String rest) {
    assertThat(literal(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want to die",
        "I'd rather die than live like this",
        "she had a fit at the shop",
        "he nearly had a stroke, they said",
        "I'm dying",
        "I'm dying inside",
        "I want to die for good",
        "I'd rather die than spend another night",
        "I'd rather die than ask for help",
        "these will kill me",
        "I laughed until I passed out",
        "he nearly had a heart attack when he climbed the stairs",
        "she threw a fit on the floor",
        "he went out like a light at the table",
        "he passed out",
        "this will be the end of me, I took the pills"
      })
  void whatMayBeMeantIsLeftIn(String text) {
    assertThat(literal(text)).isEqualTo(text.replaceAll("\\s+", " "));
  }

  @Test
  void aClauseThatIsNothingElseIsLeftOut() {
    String text = "over my dead body, what helps";
    List<Clause> clauses =
        List.of(new Clause("over my dead body,", 0, 18), new Clause("what helps", 19, 29));
    assertThat(Idioms.without(text, clauses)).containsExactly(clauses.get(1));
  }

  @Test
  void aFullStopStandsForTheIdiomAmongTheTokens() {
    String text = "cramps will be the death of me and I feel faint";
    List<CoreLabel> tokens = Idioms.stopsFor(text, Tokens.of(text));
    assertThat(tokens.stream().map(CoreLabel::word).collect(Collectors.joining(" ")))
        .isEqualTo("cramps will . and I feel faint");
  }

  private static String literal(String text) {
    return Idioms.without(text, List.of(new Clause(text, 0, text.length()))).stream()
        .map(clause -> clause.text().replaceAll("\\s+", " "))
        .collect(Collectors.joining(" "));
  }
}
