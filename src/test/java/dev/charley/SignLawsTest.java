package dev.charley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.PlayedConversations.Turn;
import dev.charley.nlu.Scope;
import dev.charley.reply.Care;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is added to a message of a kept conversation counts, whatever the message is: a sign of
 * general safety raises the level at least to its rule's own, its denial never raises it. Every
 * sentence is tried with messages of its own, which are spread over all files. A denial is not
 * tried with a message in another language: what is denied is not told apart there.
 */
class SignLawsTest {

  private static final Path SIGNS = Path.of("src", "test", "resources", "signs");

  private static final int PLACES = 2; // for each sentence; ten were tried when it was written

  private final Assistant assistant = SharedAssistant.get();

  private record Sign(Rule rule, String sentence) {}

  private record Place(Turn turn, String message) {}

  @Test
  void aSignAddedToAnyMessageRaisesTheLevelAtLeastToItsOwn() throws IOException {
    List<Sign> signs = signs("affirmed.tsv");
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      for (Place place : places(i, signs.size(), sign.sentence())) {
        TurnOutcome outcome = assistant.turn(place.turn().before(), place.message());
        if (level(outcome).compareTo(sign.rule().level()) < 0) {
          missed.add(told(sign, place, outcome));
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void aDeniedSignAddedToAnyMessageNeverRaisesTheLevel() throws IOException {
    List<Sign> signs = signs("denied.tsv");
    List<String> raised = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      for (Place place : places(i, signs.size(), sign.sentence())) {
        TurnOutcome outcome = assistant.turn(place.turn().before(), place.message());
        if (isEnglish(place) && level(outcome).compareTo(before(place.turn())) > 0) {
          raised.add(told(sign, place, outcome));
        }
      }
    }
    assertThat(raised).isEmpty();
  }

  @Test
  void everyRuleOfGeneralSafetyHasThreeSentencesThatFulfilItAndTwoThatDenyIt() throws IOException {
    for (Rule rule : assistant.protocol().rules()) {
      if (rule.basis() == null) {
        assertThat(signs("affirmed.tsv"))
            .filteredOn(s -> s.rule().equals(rule))
            .hasSizeGreaterThan(2);
        assertThat(signs("denied.tsv"))
            .filteredOn(s -> s.rule().equals(rule))
            .hasSizeGreaterThan(1);
      }
    }
  }

  /**
   * The level that stands without the sign: before the message, or after it. "That is not so" takes
   * an alarm back; behind a denial of something else it may well not.
   */
  private CareLevel before(Turn turn) {
    CareLevel standing = level(assistant.turn(turn.before(), "")); // an empty message tells nothing
    CareLevel after = level(turn.outcome());
    return standing.compareTo(after) > 0 ? standing : after;
  }

  /** Other messages for every sentence, from all files; the sentence stands behind or before. */
  private static List<Place> places(int number, int sentences, String sentence) {
    List<Turn> turns = PlayedConversations.spread(PlayedConversations.turns(), sentences * PLACES);
    Turn one = turns.get(number * PLACES);
    Turn other = turns.get((number * PLACES + sentences + 1) % turns.size());
    String ended = one.message().replaceFirst("(?<=[^.!?])$", ".");
    return List.of(
        new Place(one, ended + " " + sentence), new Place(other, sentence + " " + other.message()));
  }

  private static boolean isEnglish(Place place) {
    return place.turn().outcome().interpretation().scope() != Scope.OTHER_LANGUAGE;
  }

  private static String told(Sign sign, Place place, TurnOutcome outcome) {
    String findings =
        outcome.interpretation().findings().stream()
            .map(finding -> finding.name() + " " + finding.polarity())
            .collect(Collectors.joining(", "));
    return "%s: '%s' was %s, without it %s; found %s"
        .formatted(
            sign.rule().name(),
            place.message(),
            level(outcome),
            level(place.turn().outcome()),
            findings);
  }

  private static CareLevel level(TurnOutcome outcome) {
    return outcome.reply().disposition().map(Care::level).orElse(CareLevel.SELF_CARE);
  }

  private List<Sign> signs(String file) throws IOException {
    return Files.readAllLines(SIGNS.resolve(file)).stream()
        .skip(1)
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Sign(rule(cells[0]), cells[1]))
        .toList();
  }

  private Rule rule(String name) {
    return assistant.protocol().rules().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + name));
  }
}
