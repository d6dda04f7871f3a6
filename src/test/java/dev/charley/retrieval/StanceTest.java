package dev.charley.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oiling the chain stops it squeaking.     | Oiling the chain doesn't stop it squeaking.
          Wax protects a chain.                    | Wax is ineffective on a chain.
          Wax protects a chain.                    | Wax does little to protect a chain.
          Wax protects a chain.                    | It is unclear whether wax protects a chain.
          Wax protects a chain.                    | There is no good evidence that wax protects a chain.
          Wax protects a chain.                    | More research on wax is needed.
          Wax protects a chain.                    | Some people swear that wax protects a chain.
          Salt helps against rust.                 | Salt aggravates rust.
          Salt lowers the risk of rust.            | Salt raises the risk of rust.
          Salt helps against rust.                 | Salt helps against rust at first and makes it worse later.
          Worn links are common.                   | Worn links are rare.
          New chains are more likely to stretch.   | New chains are less likely to stretch.
          About 30% of chains snap.                | About 70% of chains snap.
          """)
  void whatDisputesAClaimDoesNotAgreeWithIt(String claim, String dispute) {
    assertThat(stance(claim).agreesWith(stance(dispute))).isFalse();
    assertThat(stance(dispute).agreesWith(stance(claim))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oiling the chain can stop the noise.     | The noise may get better with oil.
          It is not known whether wax helps.       | There is limited evidence that wax helps.
          Chains do not last for ever.             | No chain lasts for ever.
          Salt may cause rust.                     | Salt can trigger rust, and lowers the freezing point.
          Rust may be linked with salt.            | Salt raises the risk of rust.
          Wax is not only cheap but helps, too.    | Wax helps.
          Half of all chains, 50%, are dry.        | Many chains are dry.
          """)
  void whatSaysTheSameInOtherWordsAgrees(String one, String other) {
    assertThat(stance(one).agreesWith(stance(other))).isTrue();
    assertThat(stance(other).agreesWith(stance(one))).isTrue();
  }

  @Test
  void aListItemGoesTheWayOfItsLeadIn() {
    Stance one =
        item("Things that raise the risk of rust:", "salt, which lowers the melting point");
    assertThat(one.agreesWith(item("Causes of rust include:", "salt"))).isTrue();
    assertThat(one.agreesWith(item("Things that help against rust:", "salt"))).isFalse();
  }

  private static Stance stance(String text) {
    return Stance.of(passage(List.of(text), false));
  }

  private static Stance item(String leadIn, String item) {
    return Stance.of(passage(List.of(leadIn, item), true));
  }

  private static Passage passage(List<String> quotes, boolean item) {
    List<Span> spans = quotes.stream().map(quote -> new Span(0, quote.length())).toList();
    return new Passage("a#1", "a", List.of(), spans, quotes, item, Set.of("care"));
  }
}
