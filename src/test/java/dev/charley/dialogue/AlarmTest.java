package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.Assistant;
import dev.charley.Conversation;
import dev.charley.TurnOutcome;
import dev.charley.reply.Care;
import dev.charley.triage.CareLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of alarms, on the assistant as it is shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlarmTest {

  private Assistant assistant;

  @BeforeAll
  void start() {
    assistant = Assistant.builder().build();
  }

  @AfterAll
  void stop() {
    assistant.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I have chest pain|EMERGENCY",
        "I can't breathe|EMERGENCY",
        "I'm going to kill myself|EMERGENCY",
        "he has collapsed|EMERGENCY",
        "my left calf is swollen and hot and the right one is not|IMMEDIATE_CARE",
        "my pee is brown like cola|IMMEDIATE_CARE"
      })
  void anAffirmedSignRaisesTheLevelAtLeastToItsOwnInAnyMessage(String sign, CareLevel level) {
    for (String message : new String[] {"", "how do I stretch my calf? ", "thanks. "}) {
      assertThat(level(message + sign)).isGreaterThanOrEqualTo(level);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "charley horse and crushing chest pain",
        "dog tired and crushing chest pain",
        "och hen, I cannae breathe",
        "had bloods at the lab, collapsed after",
        "he had an episode last night, went stiff and shook all over",
        "he acted drunk, his face dropped on one side",
        "put the soap in the bed, he collapsed in the hall",
        "out of character for her, she couldn't find her words this morning",
        "went next door for help, passed out on the step"
      })
  void wordsThatAlsoNameAnimalsOrStoriesHideNoSign(String message) {
    assertThat(level(message)).isEqualTo(CareLevel.EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hi", "hi there", "hello", "ta", "cheers", "thanks", "good night", "bye"})
  void aPleasantryRaisesNothing(String pleasantry) {
    assertThat(level(pleasantry)).isEqualTo(CareLevel.SELF_CARE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mi marido no puede respirar, ayuda|EMERGENCY",
        "ich hab so einen druck auf der brust und krieg keine luft|EMERGENCY",
        "mon mari a perdu connaissance|EMERGENCY",
      })
  void aSignInAnotherLanguageAlarms(String sign, CareLevel level) {
    assertThat(level(sign)).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have no chest pain",
        "I'm not suicidal",
        "she never fainted",
        "no chest pain, no seizure, no slurred speech",
        "no numbness and my chest is fine"
      })
  void aDeniedSignRaisesNothing(String denial) {
    assertThat(level(denial)).isLessThan(CareLevel.IMMEDIATE_CARE);
  }

  @Test
  void theDenialOfOneSignDoesNotClearAnother() {
    assertThat(level("no chest pain but I can't breathe")).isEqualTo(CareLevel.EMERGENCY);
    Conversation conversation = assistant.conversation();
    conversation.say("I have chest pain");
    assertThat(level(conversation.say("I did not faint"))).isEqualTo(CareLevel.EMERGENCY);
  }

  @Test
  void whoWillDoAsAdvisedIsToldThatThisComesFirst() {
    Conversation conversation = assistant.conversation();
    conversation.say("I have chest pain");
    TurnOutcome thanked = conversation.say("thank you");
    assertThat(thanked.reply().text()).startsWith("Good.");
    assertThat(level(thanked)).isEqualTo(CareLevel.EMERGENCY);
  }

  @Test
  void anEmergencyIsLoweredOnlyOnceItsWithdrawalIsConfirmed() {
    Conversation conversation = assistant.conversation();
    conversation.say("I have chest pain");
    TurnOutcome withdrawn = conversation.say("actually I have no chest pain");
    assertThat(level(withdrawn)).isEqualTo(CareLevel.EMERGENCY);
    assertThat(withdrawn.reply().text()).contains("is it right");
    assertThat(level(conversation.say("yes that's right"))).isLessThan(CareLevel.IMMEDIATE_CARE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes that's right. no chest pain. not now, not before",
        "correct, no pain in my chest at all",
        "I have told you, no chest pain"
      })
  void aWithdrawalIsConfirmedInMoreWordsToo(String confirmation) {
    Conversation conversation = assistant.conversation();
    conversation.say("I have chest pain");
    conversation.say("actually I have no chest pain");
    assertThat(level(conversation.say(confirmation))).isLessThan(CareLevel.IMMEDIATE_CARE);
  }

  @Test
  void aNewSignBesideOneThatIsTakenBackAlarmsAtOnce() {
    Conversation conversation = assistant.conversation();
    conversation.say("I have chest pain");
    conversation.say("actually I have no chest pain");
    TurnOutcome outcome = conversation.say("but my face droops and my speech is slurred");
    assertThat(level(outcome)).isEqualTo(CareLevel.EMERGENCY);
    assertThat(outcome.reply().text()).contains("stroke").doesNotContain("is it right");
  }

  @Test
  void careThatIsNeededTodayIsNamedOnEachTurn() {
    Conversation conversation = assistant.conversation();
    conversation.say("my left calf is swollen and hot and the right one is not");
    assertThat(conversation.say("how can I prevent cramps?").reply().text())
        .startsWith("Please do not put off getting medical care");
    assertThat(conversation.say("thanks, bye").reply().text())
        .startsWith("Please do not put off getting medical care");
  }

  @Test
  void aNoBeforeAClauseAnswersAndDeniesNothingInIt() {
    Conversation conversation = assistant.conversation();
    conversation.say("my left calf is swollen and hot and the right one is not");
    assertThat(level(conversation.say("no, both legs are swollen alike, always were")))
        .isLessThan(CareLevel.IMMEDIATE_CARE);
  }

  @Test
  void aPlainNoToAQuestionOutweighsWhatTheRestSoundsLike() {
    Conversation conversation = assistant.conversation();
    TurnOutcome asked = conversation.say("my calf is in a knot, what do I do");
    assertThat(asked.state().openQuestion()).isEqualTo("letting_go");
    assertThat(level(conversation.say("no its not hours, couple mins")))
        .isLessThan(CareLevel.IMMEDIATE_CARE);
  }

  @Test
  void aJokeIsTakenBackLikeASign() {
    Conversation conversation = assistant.conversation();
    conversation.say("I have chest pain");
    TurnOutcome withdrawn = conversation.say("I was only joking");
    assertThat(level(withdrawn)).isEqualTo(CareLevel.EMERGENCY);
    assertThat(withdrawn.reply().text()).contains("is it right");
  }

  @Test
  void belowAnEmergencyTakingTheSignBackLowersTheLevel() {
    Conversation conversation = assistant.conversation();
    conversation.say("my pee is brown like cola");
    assertThat(level(conversation.say("sorry, that was a joke")))
        .isLessThan(CareLevel.IMMEDIATE_CARE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is not so good tonight",
        "I lied down with it up on a cushion",
        "I don't have any painkillers",
        "something about it is wrong, the colour",
        "that's not so bad then is it, what can I rub on",
        "why me and not me sister"
      })
  void whatOnlySoundsLikeTakingBackLowersNothing(String message) {
    Conversation conversation = assistant.conversation();
    conversation.say("my left calf is swollen and hot and the right one is not");
    assertThat(level(conversation.say(message))).isGreaterThanOrEqualTo(CareLevel.IMMEDIATE_CARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I was joking", "I'm not suicidal", "I don't want to die", "no", "yes"})
  void wordsOfSuicideAreNeverLowered(String later) {
    Conversation conversation = assistant.conversation();
    conversation.say("I want to kill myself");
    conversation.say(later);
    assertThat(level(conversation.say(later))).isEqualTo(CareLevel.EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "that is not so",
        "you misread me",
        "no, that's not what I meant",
        "sorry, that is not the case",
        "er no, wait, that is wrong"
      })
  void anAlarmThatIsDisputedAsksWhetherItMayBeLowered(String dispute) {
    Conversation conversation = assistant.conversation();
    conversation.say("somehow there is an elephant sat on my breastbone tonight");
    TurnOutcome disputed = conversation.say(dispute);
    assertThat(level(disputed)).isEqualTo(CareLevel.EMERGENCY);
    assertThat(disputed.reply().text()).contains("is it right");
    assertThat(level(conversation.say("yes, quite right"))).isLessThan(CareLevel.IMMEDIATE_CARE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's probably nothing",
        "no way am I ringing anyone at this hour",
        "no I'm not going to hospital",
        "but it's not nothing, my chest is tight"
      })
  void whoMakesLightOfASignTakesNothingBack(String message) {
    Conversation conversation = assistant.conversation();
    conversation.say("I have chest pain");
    TurnOutcome outcome = conversation.say(message);
    assertThat(level(outcome)).isEqualTo(CareLevel.EMERGENCY);
    assertThat(outcome.reply().text()).doesNotContain("is it right");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no, it does hurt in my chest",
        "yes it still hurts",
        "yes but it keeps coming back",
        "yes it still hurts but not as bad",
        "not as bad in my chest now but still there",
        "no, my chest really aches",
        "no idea"
      })
  void aConfirmationThatTellsOfTheSignLowersNothing(String answer) {
    Conversation conversation = assistant.conversation();
    conversation.say("I have chest pain");
    conversation.say("I was only joking");
    assertThat(level(conversation.say(answer))).isEqualTo(CareLevel.EMERGENCY);
  }

  private CareLevel level(String message) {
    return level(assistant.conversation().say(message));
  }

  private static CareLevel level(TurnOutcome outcome) {
    return outcome.reply().disposition().map(Care::level).orElse(CareLevel.SELF_CARE);
  }
}
