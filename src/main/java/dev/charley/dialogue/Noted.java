package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Polarity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line that says what was taken in. */
final class Noted {

  private Noted() {}

  /** {@return the names of all that was told so far: what is there, then what is not} */
  static String all(Situation situation, Questioning questions) {
    List<Finding> told = situation.state().findings().all();
    Stream<String> there =
        told.stream()
            .filter(finding -> finding.polarity() == Polarity.PRESENT)
            .flatMap(finding -> title(finding, questions));
    Set<String> affirming =
        told.stream()
            .filter(finding -> finding.polarity() == Polarity.PRESENT)
            .map(Finding::evidence)
            .collect(Collectors.toSet());
    Stream<String> not =
        told.stream()
            .filter(finding -> finding.polarity() == Polarity.ABSENT)
            .filter(finding -> !affirming.contains(finding.evidence())) // by the same words
            .flatMap(finding -> title(finding, questions))
            .map(title -> "not " + title);
    return Stream.concat(there, not).distinct().collect(Collectors.joining(", "));
  }

  private static Stream<String> title(Finding finding, Questioning questions) {
    return questions.definition(finding.name()).map(FindingDefinition::title).stream();
  }

  /** {@return it, with the names of what the message said to be there} */
  static Say of(Situation situation, Questioning questions) {
    List<String> titles =
        situation.interpretation().findings().stream()
            .filter(finding -> finding.polarity() == Polarity.PRESENT)
            .filter(finding -> situation.state().findings().isPresent(finding.name()))
            .flatMap(finding -> questions.definition(finding.name()).stream())
            .filter(definition -> !questions.alarms(definition.opposite())) // all is well then
            .map(FindingDefinition::title)
            .distinct()
            .toList();
    return titles.isEmpty()
        ? new Say("noted")
        : new Say("noted_findings", Map.of("findings", String.join(", ", titles)));
  }
}
