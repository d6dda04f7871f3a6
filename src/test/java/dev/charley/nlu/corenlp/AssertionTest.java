package dev.charley.nlu.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.Person;
import dev.charley.nlu.corenlp.Assertion.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no pain",
        "not swollen",
        "without pain",
        "never had pain",
        "there isn't any pain"
      })
  void aDenialReachesWhatFollows(String text) {
    List<String> words = Tokens.words(text);
    assertThat(Assertion.isNegated(words, words.size() - 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I can't lift it", "he couldn't answer", "it won't stop", "the leg doesn't move",
        "it is nothing", "no idea why", "never had one like this", "it happened without warning me"
      })
  void aFailureOrAMinimiserIsNoDenial(String text) {
    List<String> words = Tokens.words(text);
    assertThat(words).allMatch(word -> !Assertion.isDenial(words, words.indexOf(word)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody fainted", "no one has fainted", "noone fainted"})
  void whatNobodyDidIsDenied(String text) {
    List<String> words = Tokens.words(text);
    assertThat(Assertion.isNegated(words, words.size() - 1)).isTrue();
  }

  @Test
  void nobodySawIsNoDenialOfWhatWasNotSeen() {
    assertThat(Assertion.isNegated(Tokens.words("nobody was there when I fainted"), 5)).isFalse();
  }

  @Test
  void aVerbThatDeniesInsideAMentionDeniesIt() {
    assertThat(Assertion.isDeniedByItsVerb(Tokens.words("she hasn't had a fit"), 1)).isTrue();
    assertThat(Assertion.isDeniedByItsVerb(Tokens.words("no feeling in my foot"), 0)).isFalse();
    assertThat(Assertion.isDeniedByItsVerb(Tokens.words("can't feel my foot"), 0)).isFalse();
  }

  @Test
  void withoutSomebodyIsNoDenial() {
    assertThat(Assertion.isDenied(Tokens.words("better off without her"), 0, 4)).isFalse();
  }

  @Test
  void aTimeThatIsDeniedLeavesTheFactOpen() {
    assertThat(Assertion.deniesCircumstance(Tokens.words("at night, not in dialysis"), 5)).isTrue();
    assertThat(Assertion.deniesCircumstance(Tokens.words("she is not on dialysis"), 4)).isFalse();
  }

  @Test
  void myLadIsNoBystander() {
    assertThat(status("my lad drank some bleach")).isEqualTo(Status.AFFIRMED);
    assertThat(status("some lad at work drank bleach")).isEqualTo(Status.BYSTANDER);
    assertThat(Assertion.person(Tokens.words("my lad drank it"), Person.SELF))
        .isEqualTo(Person.OTHER);
  }

  @Test
  void aDenialEndsAtBut() {
    List<String> words = Tokens.words("no fever but pain");
    assertThat(Assertion.isNegated(words, 1)).isTrue();
    assertThat(Assertion.isNegated(words, 3)).isFalse();
  }

  @Test
  void howOftenItIsNotIsDeniedAlone() {
    List<String> words = Tokens.words("not daily, twice a month");
    assertThat(Assertion.isNegated(words, 1)).isTrue();
    assertThat(Assertion.isNegated(words, 3)).isFalse();
    assertThat(Assertion.isNegated(Tokens.words("not swollen, hot"), 3)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"once a month, if that", "twice a year if ever", "what, once a month"})
  void anAfterthoughtImaginesNothing(String text) {
    assertThat(status(text)).isEqualTo(Status.AFFIRMED);
  }

  @Test
  void whatIsLeftOfLongAgoStaysOpenAndWhatIsNewDoesNot() {
    assertThat(Assertion.of(Tokens.words("his arm is still weak from that"), Status.PAST))
        .isEqualTo(Status.LEFT_OPEN);
    assertThat(
            Assertion.of(Tokens.words("my calf has been hot ever since the flight"), Status.PAST))
        .isEqualTo(Status.AFFIRMED);
    assertThat(Assertion.of(Tokens.words("it is worse ever since"), Status.PAST))
        .isEqualTo(Status.AFFIRMED);
  }

  @Test
  void aConditionThatGoesOnIsNoAfterthought() {
    assertThat(status("if that leg swells up")).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void aFormMayAnswerNoAfterTheSign() {
    assertThat(Assertion.isDenied(Tokens.words("chest pain - no."), 0, 2)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "had a stent put in in 2009",
        "that was twenty years ago",
        "it happened when I was a girl",
        "used to get that as a kid"
      })
  void whatIsLongPastIsOver(String text) {
    assertThat(status(text)).isEqualTo(Status.PAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"had that years ago and again today", "it came on Sunday and is gone now"})
  void whatCameBackOrWasDaysAgoIsNotOver(String text) {
    assertThat(status(text)).isEqualTo(Status.AFFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my neighbour once went blue",
        "a fella at work collapsed",
        "I read in the paper of a man",
        "my late mother was like that"
      })
  void aStoryOfSomebodyElseIsNotThePatients(String text) {
    assertThat(status(text)).isEqualTo(Status.BYSTANDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a friend says my face looks odd", "my neighbour has just gone blue"})
  void whatABystanderReportsOrSuffersNowCounts(String text) {
    assertThat(status(text)).isEqualTo(Status.AFFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"what if it went to the heart", "suppose it went numb", "can cramps do that"})
  void whatIsImaginedOrAskedInGeneralIsHypothetical(String text) {
    assertThat(status(text)).isEqualTo(Status.HYPOTHETICAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm worried about this pain",
        "I wonder why it hurts",
        "if I lie down it hurts more"
      })
  void aWeakCueClearsNothing(String text) {
    assertThat(status(text)).isEqualTo(Status.AFFIRMED);
  }

  @Test
  void aClauseThatSaysAllIsWellDenies() {
    assertThat(status("his face is straight")).isEqualTo(Status.NEGATED);
    assertThat(status("actually no my chest is fine")).isEqualTo(Status.NEGATED);
    assertThat(status("my pee is its normal colour")).isEqualTo(Status.NEGATED);
    assertThat(status("my pee is not its normal colour")).isEqualTo(Status.AFFIRMED);
    assertThat(status("it went a funny colour")).isEqualTo(Status.AFFIRMED);
    assertThat(status("the other leg is fine")).isEqualTo(Status.AFFIRMED);
    assertThat(status("it was fine at bedtime")).isEqualTo(Status.AFFIRMED);
  }

  @Test
  void aClauseThatNamesNobodyGoesOnAboutThePersonBefore() {
    assertThat(Assertion.person(Tokens.words("dad fell"), Person.SELF)).isEqualTo(Person.OTHER);
    assertThat(Assertion.person(Tokens.words("then it bled"), Person.OTHER))
        .isEqualTo(Person.OTHER);
    assertThat(Assertion.person(Tokens.words("I fell"), Person.OTHER)).isEqualTo(Person.SELF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my breathing is worse than normal", "my leg is weaker than usual"})
  void whatIsOtherThanUsualIsNotWell(String text) {
    assertThat(status(text)).isEqualTo(Status.AFFIRMED);
  }

  @Test
  void afterAStoryItStaysOpenWhoseASignIsUntilSomebodyOfOnesOwnOrThePresentComesUp() {
    assertThat(after(Status.BYSTANDER, "then he couldn't lift his arm"))
        .isEqualTo(Status.LEFT_OPEN);
    assertThat(after(Status.LEFT_OPEN, "face dropped like a blind")).isEqualTo(Status.LEFT_OPEN);
    assertThat(after(Status.BYSTANDER, "my chest hurts")).isEqualTo(Status.AFFIRMED);
    assertThat(after(Status.BYSTANDER, "dad couldn't lift his arm")).isEqualTo(Status.AFFIRMED);
    assertThat(after(Status.BYSTANDER, "now he can't feel his legs")).isEqualTo(Status.AFFIRMED);
    assertThat(after(Status.AFFIRMED, "face dropped like a blind")).isEqualTo(Status.AFFIRMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the terrier had a fit", "our old cat can't breathe", "the mare fell"})
  void anAnimalIsNoPatient(String text) {
    assertThat(status(text)).isEqualTo(Status.BYSTANDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the dog bit me and now it is hot",
        "I fell over the cat",
        "sick as a dog and cannae breathe",
        "dog tired and crushing chest pain",
        "charley horse and crushing chest pain"
      })
  void whoOnlyNamesAnAnimalSpeaksOfThemselves(String text) {
    assertThat(status(text)).isEqualTo(Status.AFFIRMED);
  }

  private static Status after(Status before, String text) {
    return Assertion.of(Tokens.words(text), before);
  }

  private static Status status(String text) {
    return Assertion.of(Tokens.words(text));
  }
}
