package dev.charley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.dialogue.DialogueAct.Ask;
import dev.charley.dialogue.DialogueAct.Refer;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.encoding.Vector;
import dev.charley.nlu.AlarmReader;
import dev.charley.nlu.AlarmReply;
import dev.charley.nlu.Doubt;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.Scope;
import dev.charley.nlu.Utterance;
import dev.charley.retrieval.Ranking;
import dev.charley.retrieval.SubjectTerms;
import dev.charley.retrieval.ThingCatalog;
import dev.charley.retrieval.WordIndex;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Disposition;
import dev.charley.triage.Protocol;
import dev.charley.triage.Rule;
import dev.charley.triage.Triage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a sign that a message rather does not tell, turn by turn. */
class GuessedAlarmTest {

  private static final String CHEST = "chest_pain";
  private static final String LEG = "one_leg_swollen";
  private static final Vector ANY = new Vector(new float[] {1});

  private static final WordIndex NO_WORDS =
      new WordIndex() {
        @Override
        public double[] scores(String query) {
          return new double[0];
        }

        @Override
        public List<String> stems(String text) {
          return List.of();
        }
      };

  private Optional<AlarmReply> reply = Optional.empty();
  private Optional<Finding> otherwise = Optional.empty();

  private final AlarmReader alarms =
      new AlarmReader() {
        @Override
        public Optional<AlarmReply> reply(Interpretation message) {
          return reply;
        }

        @Override
        public Optional<Finding> otherwise(Finding denied, Set<String> settled) {
          return otherwise.filter(finding -> !settled.contains(finding.name()));
        }
      };

  private final Triage triage =
      new Triage(
          new Protocol(
              List.of(definition(CHEST), definition(LEG)),
              List.of(rule(CHEST, CareLevel.EMERGENCY), rule(LEG, CareLevel.IMMEDIATE_CARE)),
              List.of(),
              List.of(),
              "could there be {reason}?",
              List.of()));
  private final SubjectTerms subjects = SubjectTerms.of(List.of(), "legs", Set.of(), NO_WORDS);
  private final Hearing hearing =
      new Hearing(
          triage,
          (question, message) -> Optional.empty(),
          alarms,
          new ContextResolver(
              utterance -> message(utterance.text()), subjects, List.of(), List.of()));
  private final DialogueManager manager =
      new DialogueManager(
          new Answering(
              new AnswerFinder(
                  query -> new Ranking(List.of(), 1, false),
                  subjects,
                  new ThingCatalog(
                      List.of(), List.of(), List.of(), List.of(), NO_WORDS, text -> ANY),
                  List.of(),
                  List.of(),
                  Map.of(),
                  (question, vector) -> OptionalDouble.empty()),
              List.of(),
              triage.protocol()),
          new Questioning(triage));

  private DialogueState state = DialogueState.START;
  private List<DialogueAct> acts = List.of();

  @Test
  void itAlarmsAndAsksInOneTurn() {
    assertThat(level(message("sat on my chest", guess(CHEST)))).isEqualTo(CareLevel.EMERGENCY);
    assertThat(refers()).isTrue();
    assertThat(asked()).contains("sure_chest_pain");
  }

  @Test
  void aNoIsEnoughToLowerIt() {
    level(message("sat on my chest", guess(CHEST)));
    assertThat(level(message("no"))).isEqualTo(CareLevel.SELF_CARE);
  }

  @Test
  void whatElseItsWordsMaySayIsGuessedNextAndOnlyOnce() {
    level(message("sat on my chest", guess(CHEST)));
    otherwise = Optional.of(guess(LEG));
    assertThat(level(message("no"))).isEqualTo(CareLevel.IMMEDIATE_CARE);
    assertThat(asked()).contains("sure_one_leg_swollen");
    otherwise = Optional.of(guess(CHEST));
    assertThat(level(message("no"))).isEqualTo(CareLevel.SELF_CARE);
  }

  @Test
  void aSureOneThatSomebodyHasSeenToIsConfirmedAsThat() {
    level(message("pain in my chest", guess(CHEST).by("pattern")));
    reply = Optional.of(AlarmReply.SEEN_TO);
    assertThat(level(message("he is on the ward"))).isEqualTo(CareLevel.EMERGENCY);
    assertThat(says()).containsExactly("alarm_confirm_seen_to");
    assertThat(level(message("and sent home by now"))).isEqualTo(CareLevel.SELF_CARE);
    assertThat(says()).containsExactly("alarm_lifted");
  }

  @Test
  void whoTakesTheAdviceKeepsTheAlarm() {
    level(message("pain in my chest", guess(CHEST).by("pattern")));
    reply = Optional.of(AlarmReply.HEEDED);
    assertThat(level(message("dialling"))).isEqualTo(CareLevel.EMERGENCY);
    assertThat(says()).containsExactly("alarm_heeded");
  }

  @Test
  void aReplyTakesBackNothingWhereNoAlarmStands() {
    reply = Optional.of(AlarmReply.NOT_SO);
    assertThat(level(message("pain in my chest", guess(CHEST).by("pattern"))))
        .isEqualTo(CareLevel.EMERGENCY);
  }

  @Test
  void aYesMakesItSure() {
    level(message("sat on my chest", guess(CHEST)));
    assertThat(level(message("yes"))).isEqualTo(CareLevel.EMERGENCY);
    assertThat(level(message("it was the cat"))).isEqualTo(CareLevel.EMERGENCY);
  }

  @Test
  void leftUnansweredItFadesAndItIsSaidWhatToDo() {
    level(message("the left one", guess(LEG)));
    assertThat(level(message("it was the cat"))).isEqualTo(CareLevel.SELF_CARE);
    assertThat(says()).contains("unconfirmed");
    level(message("a heavy one"));
    assertThat(says()).doesNotContain("unconfirmed");
  }

  @Test
  void whoPlaysItDownIsAskedOnceMore() {
    level(message("the left one", guess(LEG)));
    assertThat(level(message("nah its nothing, had worse"))).isEqualTo(CareLevel.IMMEDIATE_CARE);
    assertThat(asked()).contains("sure_one_leg_swollen");
    assertThat(level(message("it was the cat"))).isEqualTo(CareLevel.SELF_CARE);
  }

  @Test
  void anEmergencyIsAskedAboutTwice() {
    level(message("sat on my chest", guess(CHEST)));
    assertThat(level(message("it was the cat"))).isEqualTo(CareLevel.EMERGENCY);
    assertThat(asked()).contains("sure_chest_pain");
    assertThat(level(message("a heavy one"))).isEqualTo(CareLevel.SELF_CARE);
    assertThat(says()).contains("unconfirmed");
  }

  @Test
  void anEmergencyThatIsAskedAboutAgainIsLoweredByANo() {
    level(message("sat on my chest", guess(CHEST)));
    level(message("it was the cat"));
    assertThat(level(message("no"))).isEqualTo(CareLevel.SELF_CARE);
    assertThat(says()).doesNotContain("unconfirmed");
  }

  @Test
  void heardAgainItIsNoGuessAnyMore() {
    level(message("the left one", guess(LEG)));
    level(message("it was the cat"));
    assertThat(level(message("only the left", guess(LEG)))).isEqualTo(CareLevel.IMMEDIATE_CARE);
    assertThat(level(message("a heavy one"))).isEqualTo(CareLevel.IMMEDIATE_CARE);
  }

  @Test
  void hintedAtInTheNextMessageItStays() {
    level(message("the left one", guess(LEG)));
    Finding unknown = guess(LEG).with(Polarity.UNKNOWN);
    level(message("it is heavy", List.of(), List.of(new Doubt(unknown, 0.1))));
    assertThat(level(message("what now"))).isEqualTo(CareLevel.IMMEDIATE_CARE);
  }

  @Test
  void ofTwoTheGraverIsAskedAboutFirstAndThenTheOther() {
    level(message("sat on my chest", guess(CHEST)), message("leg like a log", guess(LEG)));
    assertThat(asked()).contains("sure_chest_pain");
    assertThat(level(message("no"))).isEqualTo(CareLevel.IMMEDIATE_CARE);
    assertThat(asked()).contains("sure_one_leg_swollen");
    assertThat(level(message("no"))).isEqualTo(CareLevel.SELF_CARE);
  }

  @Test
  void whatIsToldForSureIsNeitherAskedAboutNorFades() {
    level(message("pain in my chest", guess(CHEST).by("pattern")));
    assertThat(asked()).isEmpty();
    assertThat(level(message("it was the cat"))).isEqualTo(CareLevel.EMERGENCY);
  }

  /** Says all as one message, and gives the level after it. */
  private CareLevel level(Interpretation... parts) {
    Interpretation first = parts[0];
    List<Finding> findings =
        List.of(parts).stream().flatMap(part -> part.findings().stream()).toList();
    Interpretation message = message(first.text(), findings, first.doubts());
    Situation situation = hearing.hear(state, new Utterance(first.text()), message);
    Decision decision = manager.decide(situation);
    acts = decision.acts();
    state = manager.after(situation, decision);
    return situation.after().map(Disposition::level).orElse(CareLevel.SELF_CARE);
  }

  private boolean refers() {
    return acts.stream().anyMatch(Refer.class::isInstance);
  }

  private List<String> asked() {
    return acts.stream()
        .filter(Ask.class::isInstance)
        .map(act -> ((Ask) act).question().id())
        .toList();
  }

  private List<String> says() {
    return acts.stream().filter(Say.class::isInstance).map(act -> ((Say) act).line()).toList();
  }

  private static Finding guess(String name) {
    return new Finding(name, name, Polarity.PRESENT, Person.SELF, "as to " + name, Finding.GUESS);
  }

  private static Interpretation message(String text, Finding... findings) {
    return message(text, List.of(findings), List.of());
  }

  private static Interpretation message(String text, List<Finding> findings, List<Doubt> doubts) {
    return new Interpretation(
        text,
        Scope.OFF_TOPIC,
        0,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        findings,
        doubts,
        List.of(),
        List.of(),
        List.of(),
        ANY);
  }

  private static FindingDefinition definition(String name) {
    return new FindingDefinition(
        name, name, List.of(), List.of(), List.of(), "", false, false, false, List.of());
  }

  private static Rule rule(String name, CareLevel level) {
    return new Rule(name, List.of(name), level, name, null, null);
  }
}
