package dev.charley.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledTextTest {

  @Test
  void theNameOfALabelIsOneMoreExampleOfIt() {
    List<LabelledText> examples =
        List.of(
            new LabelledText("who_are_you", "are you human"),
            new LabelledText("Cause", "why"),
            new LabelledText("Cause", "what brings it on"));
    assertThat(LabelledText.withNames(examples))
        .startsWith(examples.toArray(LabelledText[]::new))
        .endsWith(
            new LabelledText("Cause", "cause"), new LabelledText("who_are_you", "who are you"))
        .hasSize(5);
  }
}
