package dev.charley.nlu.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.EnglishWords;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordListCompilerTest {

  private static final String AFFIXES =
      """
      SET UTF-8
      SFX D Y 1
      SFX D 0 ed [^e]
      SFX S Y 1
      SFX S 0 s .
      """;

  private static final String ENTRIES =
      """
      6
      yelp/DS
      color/DS
      Lyme
      cliché/S
      o'clock
      travel/D
      """;

  @Test
  void everyFormOfAnEntryIsAWordAndTheBritishSpellingToo() throws Exception {
    EnglishWords english = english();
    for (String word :
        new String[] {"yelp", "yelped", "yelps", "coloured", "travelled", "cliches", "whatsit"}) {
      assertThat(english.isWord(word)).as(word).isTrue();
    }
    for (String other : new String[] {"yelping", "clock", "lyme", "yelpd", "more"}) {
      assertThat(english.isWord(other)).as(other).isFalse();
    }
  }

  @Test
  void anEntryWithACapitalIsANameInLowerCase() throws Exception {
    assertThat(english().isName("lyme")).isTrue();
    assertThat(english().isName("yelp")).isFalse();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    EnglishWords again = EnglishWords.read(english().bytes());
    assertThat(again.source()).isEqualTo("here");
    assertThat(again.isWord("yelped")).isTrue();
    assertThat(again.isName("lyme")).isTrue();
  }

  private static EnglishWords english() throws Exception {
    return WordListCompiler.compile(
        "here", bytes(AFFIXES), bytes(ENTRIES), bytes("# more words\nwhatsit\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
