package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.Correction;
import dev.charley.nlu.EnglishWords;
import dev.charley.nlu.Vocabulary;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("what", 900),
          Map.entry("night", 800),
          Map.entry("calf", 700),
          Map.entry("cramp", 600),
          Map.entry("leg", 900),
          Map.entry("right", 200),
          Map.entry("stretch", 150),
          Map.entry("strap", 5),
          Map.entry("magnesium", 90),
          Map.entry("not", 900),
          Map.entry("please", 90),
          Map.entry("crapm", 8),
          Map.entry("owt", 30),
          Map.entry("out", 900),
          Map.entry("type", 110),
          Map.entry("mine", 400),
          Map.entry("salt", 160),
          Map.entry("lame", 6),
          Map.entry("door", 124),
          Map.entry("over", 300),
          Map.entry("tired", 90));

  private static final Spelling SPELLING =
      new Spelling(
          new Vocabulary(COUNTS, Set.of("magnesium")),
          word -> COUNTS.containsKey(word) && !Set.of("crapm", "owt", "magnesium").contains(word),
          () ->
              EnglishWords.of(
                  "here",
                  Set.of("typo", "clamps", "mien", "slat", "overtired", "embarrass", "never"),
                  Set.of("lyme", "doro")));

  @ParameterizedTest
  @CsvSource({
    "waht, what",
    "ngiht, night",
    "rihgt, right",
    "clf, calf",
    "strech, stretch",
    "magnesum, magnesium",
    "pleeeease, please",
    "legcramp, leg cramp"
  })
  void aSlipIsReadAsTheWordThatWasMeant(String typed, String meant) {
    assertThat(SPELLING.correct(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"nowt, nothing", "owt, anything", "nae, no", "dinnae, don't"})
  void aNegationInDialectStaysOneInTheUsualSpelling(String typed, String written) {
    assertThat(SPELLING.correct(typed)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cant", "dont", "nto", "without", "don’t", "can't"})
  void noNegationIsChangedOrMade(String typed) {
    assertThat(SPELLING.correct(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"strapping", "straps", "stretchy", "cramps", "zolbrexa", "x", "3am", "日本"})
  void formsOfKnownWordsAndWordsLikeNoOtherStayAsTyped(String typed) {
    assertThat(SPELLING.correct(typed)).isEqualTo(typed);
  }

  @Test
  void aSlipThatManyMakeIsMendedWhereTheOtherWordIsFarMoreUsual() {
    assertThat(SPELLING.correct("crapm")).isEqualTo("cramp");
  }

  @Test
  void onlyTheSlipsOfATextAreTouchedAndEachIsTold() {
    String text = "Waht, in the NGIHT?!";
    Spelling.Corrected corrected = SPELLING.corrected(text);
    assertThat(corrected.text()).isEqualTo("what, in the night?!");
    assertThat(corrected.corrections())
        .containsExactly(new Correction("Waht", "what"), new Correction("NGIHT", "night"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"typo", "clamps", "slat", "overtired", "embarrass", "lyme", "Lyme"})
  void rareWordsOfEnglishAndNamesAreNotMended(String typed) {
    assertThat(SPELLING.correct(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({"mien, mine", "doro, door"})
  void onlyTheirPlainestSlipsAreReadAsAWordThatIsUsualByFar(String typed, String meant) {
    assertThat(SPELLING.correct(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"embarrasssss, embarrass", "tyyyyypo, typo"})
  void aRareWordIsFoundUnderLettersDrawnOut(String typed, String meant) {
    assertThat(SPELLING.correct(typed)).isEqualTo(meant);
  }

  @Test
  void noNegationIsFoundUnderLettersDrawnOut() {
    assertThat(SPELLING.correct("neverrrr")).isNotEqualTo("never");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enlighten",
        "yelped",
        "embarrass",
        "strangle",
        "bathe",
        "mind",
        "vegans",
        "typo",
        "whatsit",
        "authorise",
        "coloured",
        "tyre",
        "travelled",
        "rehydration",
        "paediatric",
        "overtired"
      })
  void theBuiltInListHasRareAndBritishWords(String word) {
    assertThat(EnglishWords.builtIn().isWord(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teh",
        "clf",
        "cramsp",
        "nihgt",
        "strech",
        "magneisum",
        "embaras",
        "calfs",
        "docter"
      })
  void theBuiltInListHasNoSlips(String word) {
    assertThat(EnglishWords.builtIn().isWord(word)).isFalse();
    assertThat(EnglishWords.builtIn().isName(word)).isFalse();
  }

  @Test
  void theBuiltInListHasNames() {
    assertThat(EnglishWords.builtIn().isName("lyme")).isTrue();
    assertThat(EnglishWords.builtIn().isWord("lyme")).isFalse();
  }
}
