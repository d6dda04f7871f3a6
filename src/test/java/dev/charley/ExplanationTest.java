package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.charley.dialogue.DialogueAct.Inform;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.WeighedPassage;
import dev.charley.dialogue.WeighedPassage.Verdict;
import dev.charley.nlu.Preference;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.ScorePart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a turn says of how it came to be is what decided it. */
class ExplanationTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String DOUBTFUL = "the leg looks odd to me";

  private final Assistant assistant = SharedAssistant.get();

  @Test
  void theWordsSpeakForTheFirstOfTheRankingAgainstTheSecond() {
    TurnOutcome outcome = turn("does soap in the bed help?");
    Preference preference = outcome.preferences().get(0);
    assertThat(outcome.interpretation().ranking())
        .startsWith(preference.intent(), preference.runnerUp());
    assertThat(preference.words()).first().extracting(word -> word.word()).isEqualTo("soap");
    assertThat(preference.margin()).isPositive();
  }

  @Test
  void eachOfSeveralRequestsIsExplainedByItsOwnWords() {
    TurnOutcome outcome = turn("what causes them, and what helps?");
    assertThat(outcome.decision().intents()).containsExactlyInAnyOrder("cause", "relief");
    assertThat(outcome.preferences())
        .anySatisfy(
            preference -> {
              assertThat(preference.intent().name()).isEqualTo("relief");
              assertThat(preference.text()).isEqualTo("and what helps?");
              assertThat(preference.words().get(0).word()).isEqualTo("helps");
            });
  }

  @Test
  void aQuestionCompletedFromContextIsExplainedToo() {
    TurnOutcome first = turn("does magnesium help?");
    TurnOutcome outcome = assistant.turn(first.state(), "and in pregnancy?");
    assertThat(outcome.question().fromContext()).isTrue();
    assertThat(outcome.preferences())
        .extracting(Preference::text)
        .contains("and in pregnancy?", outcome.question().text());
  }

  @Test
  void whatWasSetAsideIsNamed() {
    assertThat(turn("I dont want to know why, just how to stop it").interpretation().setAside())
        .containsExactly("I dont want to know why,");
    assertThat(turn("how do I stop it").interpretation().setAside()).isEmpty();
  }

  @Test
  void aSignInDoubtHasAProbabilityBelowThatOfOneThatIsThere() {
    TurnOutcome outcome = turn(DOUBTFUL);
    assertThat(outcome.interpretation().doubts())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.probability()).isBetween(0.018, 0.1));
  }

  @Test
  void theQuotedAreThoseOfTheReplyAndEveryScoreIsTheSumOfItsParts() {
    for (String question : Questions.answerable().subList(0, 40)) {
      TurnOutcome outcome = turn(question);
      List<WeighedPassage> weighed = outcome.decision().weighed();
      if (outcome.decision().policy().equals("AnswerPolicy")) {
        assertThat(ids(weighed, Verdict.QUOTED)).as(question).isEqualTo(informed(outcome));
      }
      for (WeighedPassage passage : weighed) {
        assertThat(passage.parts().stream().mapToDouble(ScorePart::value).sum())
            .isCloseTo(passage.score(), within(1e-9));
        assertThat(passage.because()).isNotBlank();
      }
    }
  }

  @Test
  void whatIsKeptForMoreIsWhatMoreSays() {
    TurnOutcome outcome = turn("is it my age");
    Set<String> left = ids(outcome.decision().weighed(), Verdict.FOR_MORE);
    assertThat(left).isNotEmpty();
    assertThat(outcome.decision().remaining()).containsAll(left);
    assertThat(outcome.decision().weighed())
        .filteredOn(passage -> passage.verdict() == Verdict.TOO_FAR)
        .isNotEmpty()
        .allSatisfy(
            passage -> assertThat(passage.because()).contains("times the best; from 0.03 on"));
    TurnOutcome more = assistant.turn(outcome.state(), "more");
    assertThat(informed(more)).containsAll(left);
  }

  @Test
  void whatDoesNotNameTheThingIsPassedOverHoweverNearItIs() {
    TurnOutcome outcome = turn("does soap in the bed help?");
    List<WeighedPassage> weighed = outcome.decision().weighed();
    assertThat(weighed).filteredOn(p -> p.verdict() == Verdict.QUOTED).hasSize(1);
    assertThat(weighed)
        .filteredOn(passage -> passage.verdict() == Verdict.NOT_NAMED)
        .isNotEmpty()
        .noneMatch(passage -> passage.passage().text().contains("soap"));
  }

  @Test
  void whatWasQuotedBeforeIsSaidToBe() {
    TurnOutcome first = turn("what causes leg cramps at night?");
    TurnOutcome again = assistant.turn(first.state(), "what causes leg cramps at night?");
    assertThat(ids(again.decision().weighed(), Verdict.SAID_BEFORE))
        .isNotEmpty()
        .isSubsetOf(informed(first));
  }

  @Test
  void theRulesThatFiredNameTheirFindingsAndTheirBasis() {
    TurnOutcome outcome = turn("they have gone on for two months now, most nights");
    JsonNode rule = named(json(outcome).path("why").path("rules"), "lasting");
    assertThat(rule.path("level").asString()).isEqualTo("see_doctor");
    assertThat(rule.path("decides").asBoolean()).isTrue();
    assertThat(rule.path("findings").get(0).path("name").asString()).isEqualTo("lasting_weeks");
    assertThat(rule.path("widened").asString()).contains("a prolonged time");
    assertThat(assistant.passages())
        .extracting(Passage::id)
        .contains(rule.path("passage").asString());
  }

  @Test
  void aRuleOfALowerLevelThanThatOfTheConversationDoesNotDecide() {
    JsonNode rules =
        json(turn("my calf cramps every night, never lets go for hours")).path("why").path("rules");
    assertThat(named(rules, "severe-persistent").path("decides").asBoolean()).isTrue();
    assertThat(named(rules, "frequent").path("decides").asBoolean()).isFalse();
  }

  @Test
  void jsonSaysWhatDecided() {
    JsonNode json = json(turn(DOUBTFUL));
    JsonNode doubt = json.path("interpretation").path("doubts").get(0);
    assertThat(doubt.path("name").asString()).isEqualTo("one_leg_swollen");
    assertThat(doubt.path("probability").asDouble()).isPositive();
    JsonNode preference = json.path("interpretation").path("preferences").get(0);
    assertThat(preference.path("runnerUp").path("name").asString()).isNotBlank();
    assertThat(preference.path("words").get(0).path("weight").isNumber()).isTrue();
    JsonNode passage = json(turn("how do I ease a cramp?")).path("why").path("passages").get(0);
    assertThat(passage.path("parts").propertyNames()).contains("meaning", "words", "intent");
    assertThat(passage.path("verdict").asString()).isEqualTo("quoted");
    JsonNode blank = json(turn("")).path("interpretation");
    assertThat(blank.path("preferences").isEmpty()).isTrue();
  }

  private TurnOutcome turn(String message) {
    return assistant.turn(DialogueState.START, message);
  }

  private static Set<String> ids(List<WeighedPassage> weighed, Verdict verdict) {
    return weighed.stream()
        .filter(passage -> passage.verdict() == verdict)
        .map(passage -> passage.passage().id())
        .collect(Collectors.toSet());
  }

  private static Set<String> informed(TurnOutcome outcome) {
    return outcome.decision().acts().stream()
        .filter(Inform.class::isInstance)
        .flatMap(act -> ((Inform) act).points().stream())
        .map(point -> point.passage().id())
        .collect(Collectors.toSet());
  }

  private static JsonNode json(TurnOutcome outcome) {
    return JSON.readTree(CharleyJson.write("c", outcome));
  }

  private static JsonNode named(JsonNode rules, String name) {
    return rules
        .valueStream()
        .filter(rule -> rule.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no rule " + name + " in " + rules));
  }
}
