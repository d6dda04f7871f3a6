package dev.charley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void whatIsTooWideIsBrokenBelowItsBeginningOrItsText() {
    assertThat(NARROW.fit("as it is\n\n  the quick brown fox jumps\n  -x   the quick brown fox\n"))
        .containsExactly(
            "as it is",
            "",
            "  the quick brown",
            "    fox jumps",
            "  -x   the quick",
            "       brown fox",
            "");
    assertThat(NARROW.fit("  a long label of it  and its text"))
        .containsExactly("  a long label of it", "    and its text");
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
  void whatIsMarkedIsSetOffOnEachLine() {
    String on = Style.MARKED.code();
    String off = "\u001b[0m";
    Paper coloured = new Paper(20, Paper.Tones.MIDDLE, true);
    assertThat(
            coloured.wrapMarked(
                "  • ", "    ", List.of("Words lead ", "to a quotation 日", ", and on.")))
        .containsExactly(
            "  • Words lead " + on + "to a" + off,
            "    " + on + "quotation 日" + off + ",",
            "    and on.");
    assertThat(NARROW.wrapMarked("- ", "  ", List.of("Words ", "are marked", ".")))
        .containsExactly("- Words »are", "  marked«.");
  }

  @Test
  void severalPartsOfALineAreMarked() {
    String on = Style.MARKED.code();
    String off = "\u001b[0m";
    List<String> inTurn = List.of("", "One", " and ", "two, three four", ".");
    assertThat(new Paper(15, Paper.Tones.MIDDLE, true).wrapMarked("", "", inTurn))
        .containsExactly(
            on + "One" + off + " and " + on + "two," + off, on + "three four" + off + ".");
    assertThat(Paper.PIPE.wrapMarked("", "", inTurn))
        .containsExactly("»One« and »two, three four«.");
  }

  @Test
  void aScreenReaderHearsWhatIsMarked() {
    Paper accessible = new Paper(80, Paper.Tones.MIDDLE, false);
    assertThat(accessible.wrapMarked("", "", List.of("a ", "b", " c"))).containsExactly("a »b« c");
  }

  @Test
  void aLinkNeedsAnAddressAndATerminalThatHasLinks() {
    Paper linking = new Paper(80, Paper.Tones.NONE, true, true);
    assertThat(linking.link("https://example.org/a?b", "text"))
        .isEqualTo("\u001b]8;;https://example.org/a?b\u001b\\text\u001b]8;;\u001b\\");
    assertThat(linking.link("javascript:alert(1)", "text")).isEqualTo("text");
    assertThat(linking.link("https://example.org/\u001b[31m", "text")).isEqualTo("text");
    assertThat(Paper.PIPE.link("https://example.org", "text")).isEqualTo("text");
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
