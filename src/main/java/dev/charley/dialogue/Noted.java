package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Polarity;
import java.util.List;
import java.util.Map;

/** The line that says what was taken in. */
final class Noted {

  private Noted() {}

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
