package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTest {

  private static final Paper NARROW = new Paper(20, Paper.Tones.NONE, true);

  @Test
  void linesAreBrokenBetweenWords() {
    assertThat(NARROW.wrap(Style.PLAIN, "  • ", "    ", "the quick brown fox jumps over it"))
        .containsExactly("  • the quick brown", "    fox jumps over", "    it");
  }

  @Test
  void aWordWiderThanThePaperIsBroken() {
    assertThat(NARROW.wrap(Style.PLAIN, "x".repeat(45)))
        .containsExactly("x".repeat(20), "x".repeat(20), "x".repeat(5));
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(NARROW.wrap(Style.PLAIN, "日".repeat(15)))
        .containsExactly("日".repeat(10), "日".repeat(5));
  }

  @Test
  void aPipeHasNoWidthAndNoColour() {
    String text = "word ".repeat(100).strip();
    assertThat(Paper.PIPE.wrap(Style.URGENT, text)).containsExactly(text);
  }

  @Test
  void coloursFollowTheEnvironment() {
    assertThat(tones(Map.of("TERM", "xterm-256color"))).isEqualTo(Paper.Tones.MIDDLE);
    assertThat(tones(Map.of("TERM", "vt220"))).isEqualTo(Paper.Tones.BOLD);
    assertThat(tones(Map.of("TERM", "dumb"))).isEqualTo(Paper.Tones.NONE);
    assertThat(tones(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isEqualTo(Paper.Tones.NONE);
    assertThat(tones(Map.of("TERM", "xterm", "NO_COLOR", ""))).isEqualTo(Paper.Tones.MIDDLE);
  }

  @Test
  void noControlCharacterOfATextIsWritten() {
    assertThat(NARROW.wrap(Style.PLAIN, "a\u001b[31mb\u0007c\u202Ed\nf"))
        .containsExactly("a\uFFFD[31mb\uFFFDc\uFFFDd f");
  }

  private static Paper.Tones tones(Map<String, String> environment) {
    return Paper.terminal(80, environment).tones();
  }
}
