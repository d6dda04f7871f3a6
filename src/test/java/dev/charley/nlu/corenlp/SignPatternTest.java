package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.FindingDefinition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignPatternTest {

  @Test
  void everyMentionIsFoundWithItsPlace() {
    List<String> words = List.of("leg", "swollen", ",", "the", "leg", "is", "swollen");
    assertThat(pattern("[{word:/leg/}] []{0,1} [{word:/swollen/}]").find(SignPattern.labels(words)))
        .extracting(mention -> mention.text(words))
        .containsExactly("leg swollen", "leg is swollen");
  }

  @Test
  void wordsAreMatchedInLowerCase() {
    List<String> words = SignPattern.words(Tokens.of("Leg SWOLLEN"));
    assertThat(pattern("[{word:/leg/}] [{word:/swollen/}]").find(SignPattern.labels(words)))
        .hasSize(1);
  }

  @Test
  void aMessageWithoutARequiredWordIsPassedOver() {
    SignPattern plain = pattern("[{word:/leg|shin/}] []{0,1} [{word:/swoll.*/}]");
    assertThat(plain.mayMatch(Set.of("shin", "swollen"))).isTrue();
    assertThat(plain.mayMatch(Set.of("shin", "sore"))).isFalse();
  }

  @Test
  void wordsInsideGroupsAndOptionalWordsAreNotRequired() {
    SignPattern grouped =
        pattern(
            "[{word:/leg/}] ( [{word:/is/}] | [{word:/was/}] ) [{word:/very/}]? [{word:/hot/}]");
    assertThat(grouped.mayMatch(Set.of("leg", "hot"))).isTrue();
    assertThat(grouped.mayMatch(Set.of("leg", "is"))).isFalse();
    assertThat(pattern("[{word:/hot/}] | [{word:/red/}]").mayMatch(Set.of("red"))).isTrue();
  }

  private static SignPattern pattern(String pattern) {
    FindingDefinition finding =
        new FindingDefinition(
            "swelling",
            "swelling",
            List.of(),
            List.of(),
            List.of(pattern),
            "",
            false,
            false,
            false,
            List.of());
    return SignPattern.of(finding).findFirst().orElseThrow();
  }
}
