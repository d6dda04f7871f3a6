package dev.charley.shell;

import dev.charley.TurnOutcome;
import dev.charley.dialogue.DialogueState;
import java.util.List;

/** Shows what a conversation has come to. */
final class SummaryPage {

  private SummaryPage() {}

  static List<String> of(TurnOutcome outcome, Paper paper) {
    DialogueState state = outcome.state();
    Facts facts = new Facts(paper);
    facts.add("turns", Integer.toString(state.turns()));
    facts.addEach("heard", state.findings().all().stream().map(WhyPage::heard).toList());
    facts.add("asked about", String.join(", ", state.intents()));
    outcome.reply().disposition().ifPresent(care -> WhyPage.level(facts, care));
    return facts.lines();
  }
}
