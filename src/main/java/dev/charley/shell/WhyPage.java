package dev.charley.shell;

import dev.charley.TurnOutcome;
import dev.charley.nlu.Correction;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.ScoredIntent;
import dev.charley.reply.Care;
import dev.charley.reply.Citation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows how one reply came to be. */
final class WhyPage {

  private static final int RANKED = 3;
  private static final int NEAREST = 3;

  private WhyPage() {}

  static List<String> of(TurnOutcome outcome, Paper paper) {
    Interpretation meaning = outcome.interpretation();
    Facts facts = new Facts(paper);
    facts.add("read as", meaning.text());
    facts.add("corrected", corrections(meaning.corrections()));
    facts.add("scope", "%s (%s)".formatted(lower(meaning.scope()), share(meaning.scopeScore())));
    facts.add("means", ranking(meaning.ranking()));
    facts.addEach("like", meaning.evidence().stream().limit(NEAREST).toList());
    facts.add("asks", outcome.question().text() + context(outcome));
    facts.add("acted on", String.join(", ", outcome.decision().intents()));
    facts.add("policy", outcome.decision().policy() + ": " + outcome.decision().because());
    facts.addEach("heard", meaning.findings().stream().map(WhyPage::heard).toList());
    outcome.reply().disposition().ifPresent(care -> level(facts, care));
    return facts.lines();
  }

  private static String context(TurnOutcome outcome) {
    return outcome.question().fromContext() ? " (completed from earlier turns)" : "";
  }

  private static String corrections(List<Correction> corrections) {
    return corrections.stream()
        .map(c -> "%s as %s".formatted(c.typed(), c.readAs()))
        .collect(Collectors.joining(", "));
  }

  private static String ranking(List<ScoredIntent> ranking) {
    return ranking.stream()
        .limit(RANKED)
        .map(intent -> intent.name() + " " + share(intent.confidence()))
        .collect(Collectors.joining(", "));
  }

  static String heard(Finding finding) {
    return "%s %s (%s), from “%s” by %s"
        .formatted(
            finding.name(),
            lower(finding.polarity()),
            lower(finding.person()),
            finding.evidence(),
            finding.recognizedBy());
  }

  static void level(Facts facts, Care care) {
    facts.add("level", CareWords.of(care.level()));
    facts.addEach("because", care.reasons());
    facts.addEach("rule from", care.citations().stream().map(Citation::title).distinct().toList());
    if (care.citations().isEmpty()) {
      facts.add("rule from", "general safety");
    }
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
