package dev.charley.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.Finding;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.topic.TopicReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the topic's protocol, one by one. */
class TriageRulesTest {

  private static final Protocol PROTOCOL =
      TopicReader.read(Path.of("intents"), Path.of("seeds")).protocol();
  private static final Triage TRIAGE = new Triage(PROTOCOL);

  static Stream<Rule> rules() {
    return PROTOCOL.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleFiresOnItsFindingsAndRaisesTheLevelAtLeastToItsOwn(Rule rule) {
    Findings findings = Findings.NONE.heard(said(rule, Polarity.PRESENT));
    assertThat(TRIAGE.fulfilled(findings)).contains(rule);
    assertThat(TRIAGE.assess(findings).orElseThrow().level()).isGreaterThanOrEqualTo(rule.level());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void denyingTheFindingsOfARuleRaisesNothing(Rule rule) {
    assertThat(TRIAGE.assess(Findings.NONE.heard(said(rule, Polarity.ABSENT)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleOfSeveralFindingsNeedsThemInOnePerson(Rule rule) {
    if (rule.when().size() > 1) {
      Finding first = finding(rule.when().get(0), Person.OTHER, Polarity.PRESENT);
      List<Finding> rest = said(rule, Polarity.PRESENT).subList(1, rule.when().size());
      assertThat(TRIAGE.fulfilled(Findings.NONE.heard(List.of(first)).heard(rest)))
          .doesNotContain(rule);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleThatFiredSaysWhatItHoldsOn(Rule rule) {
    List<Finding> said = said(rule, Polarity.PRESENT);
    Finding besides = finding("no_rule_names_this", Person.SELF, Polarity.PRESENT);
    List<FiredRule> fired = TRIAGE.fired(Findings.NONE.heard(List.of(besides)).heard(said));
    assertThat(fired).extracting(FiredRule::rule).contains(rule);
    assertThat(fired)
        .filteredOn(one -> one.rule().equals(rule))
        .allSatisfy(one -> assertThat(one.findings()).isEqualTo(said));
    assertThat(fired)
        .filteredOn(FiredRule::decides)
        .extracting(one -> one.rule().level())
        .containsOnly(TRIAGE.assess(Findings.NONE.heard(said)).orElseThrow().level());
  }

  private static List<Finding> said(Rule rule, Polarity polarity) {
    return rule.when().stream().map(name -> finding(name, Person.SELF, polarity)).toList();
  }

  private static Finding finding(String name, Person person, Polarity polarity) {
    return new Finding(name, name, polarity, person, name, "test");
  }
}
