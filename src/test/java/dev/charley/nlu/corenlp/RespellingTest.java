package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.SharedAssistant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialect and shorthand are written as the dictionary does. */
class RespellingTest {

  private static final Map<String, Integer> USES =
      Map.of(
          "throbbing",
          60,
          "throbbin",
          3,
          "stretching",
          80,
          "head",
          90,
          "hurts",
          200,
          "statin",
          300);

  private final Respelling respelling =
      new Respelling(SharedAssistant.encoder()::knows, word -> USES.getOrDefault(word, 0));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whit dae i dae noo | what dae i dae now",
        "wat about pickle juice | what about pickle juice",
        "Wen u get 1 at nite, wot helps | When you get 1 at night, what helps",
        "rubbed it n nuffin, y does it | rubbed it n nothing, why does it",
        "am gonna stretch b4 bed | am going to stretch before bed",
      })
  void shorthandAndDialectAreWrittenInFull(String typed, String written) {
    assertThat(respelling.of(typed)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it cannae be the heart | it can't be the heart",
        "naebody is here | nobody is here",
        "my leg isnae swollen | my leg isn't swollen",
        "i havnt been sick | i haven't been sick",
      })
  void whatDeniesDeniesAfterwards(String typed, String written) {
    assertThat(respelling.of(typed)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "my calf is throbbin | my calf is throbbing",
        "stretchin' it out | stretching it out",
        "my 'ead 'urts | my head hurts",
        "my ’ead | my head",
        "rub t'leg | rub the leg",
      })
  void lettersLeftOutAreWritten(String typed, String written) {
    assertThat(respelling.of(typed)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is it the statin or the aspirin",
        "vitamin c, vitamin b and melatonin",
        "a pain in the shin, then in the groin",
        "how do i wean off it",
        "'it will pass', he said",
        "my cousin began to sing in Berlin",
        "y",
        "the R leg",
      })
  void wordsOfTheirOwnStay(String typed) {
    assertThat(respelling.of(typed)).isEqualTo(typed);
  }

  @Test
  void aCapitalStaysOne() {
    assertThat(respelling.of("Cos it hurts. U?")).isEqualTo("Because it hurts. You?");
  }

  @Test
  void whatIsWrittenInFullStaysSo() {
    String written = respelling.of("whit wid help ma leg cos its throbbin, ye ken, an' nae sleep");
    assertThat(respelling.of(written)).isEqualTo(written);
  }
}
