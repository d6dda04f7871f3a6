package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.Decision;
import dev.charley.dialogue.WeighedPassage;
import dev.charley.nlu.Correction;
import dev.charley.nlu.Doubt;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Preference;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.WordWeight;
import dev.charley.triage.FiredRule;
import dev.charley.triage.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows how one reply came to be. */
final class WhyPage {

  /** What {@code /why} is given to show everything. */
  static final String ALL = "all";

  private static final int RANKED = 3;
  private static final int NEAREST = 3;
  private static final double SHOWN = 0.005; // what rounds to nothing is no evidence

  private WhyPage() {}

  /** {@return the page for everybody: a few plain sentences, and where the rest is} */
  static List<String> plain(TurnOutcome outcome, Paper paper, Assistant assistant) {
    List<String> lines = new ArrayList<>(sentences(outcome, paper, assistant));
    lines.addAll(paper.fit("The technical details: %s %s".formatted(ChatAction.WHY.typed(), ALL)));
    return lines;
  }

  /** {@return the plain sentences, and in detail all that was weighed} */
  static List<String> whole(TurnOutcome outcome, Paper paper, Assistant assistant) {
    List<String> lines = new ArrayList<>(sentences(outcome, paper, assistant));
    lines.add("");
    lines.add(paper.paint(Style.STRONG, "In detail"));
    lines.add("");
    lines.addAll(details(outcome, paper, assistant));
    return lines;
  }

  private static List<String> sentences(TurnOutcome outcome, Paper paper, Assistant assistant) {
    return PlainWhy.of(outcome, assistant).stream()
        .flatMap(paragraph -> paper.wrap(Style.PLAIN, "", "  ", paragraph).stream())
        .toList();
  }

  private static List<String> details(TurnOutcome outcome, Paper paper, Assistant assistant) {
    Facts facts = new Facts(paper);
    facts.title("What was understood");
    understood(facts, outcome);
    facts.title("What was decided");
    Decision decision = outcome.decision();
    facts.add("acted on", String.join(", ", decision.intents()));
    facts.add("policy", decision.policy() + ": " + decision.because());
    if (!decision.weighed().isEmpty()) {
      facts.title("Passages weighed");
      decision.weighed().forEach(weighed -> passage(facts, weighed, decision.intents().size() > 1));
    }
    if (!outcome.rules().isEmpty()) {
      facts.title("Rules that fired");
      outcome.rules().forEach(fired -> rule(facts, fired, assistant));
    }
    return facts.lines();
  }

  private static void understood(Facts facts, TurnOutcome outcome) {
    Interpretation meaning = outcome.interpretation();
    facts.add("read as", meaning.text());
    facts.add("corrected", corrections(meaning.corrections()));
    facts.addEach("set aside", meaning.setAside());
    facts.add(
        "scope", "%s (score %s)".formatted(lower(meaning.scope()), share(meaning.scopeScore())));
    facts.add("means", ranking(meaning.ranking()));
    outcome.preferences().forEach(preference -> preference(facts, preference, meaning.text()));
    facts.addEach("like", meaning.evidence().stream().limit(NEAREST).toList());
    facts.add("asks", outcome.question().text() + context(outcome));
    facts.addEach("heard", meaning.findings().stream().map(WhyPage::heard).toList());
    facts.addEach("in doubt", meaning.doubts().stream().map(WhyPage::doubted).toList());
  }

  /** The words of a part of the message with what they speak for. */
  private static void preference(Facts facts, Preference preference, String message) {
    if (!preference.text().equals(message)) {
      facts.add("of", "“" + preference.text() + "”");
    }
    facts.add(
        "runner-up",
        "%s; %s leads by %s in log-odds, %s of it by the words"
            .formatted(
                scored(preference.runnerUp()),
                preference.intent().name(),
                share(preference.margin()),
                signed(preference.wording())));
    facts.add("words for", words(preference, word -> word.weight() >= SHOWN));
    facts.add("against", words(preference, word -> word.weight() <= -SHOWN));
  }

  private static String words(Preference preference, Predicate<WordWeight> which) {
    return preference.words().stream()
        .filter(which)
        .map(word -> word.word() + " " + signed(word.weight()))
        .collect(Collectors.joining(", "));
  }

  private static void passage(Facts facts, WeighedPassage weighed, boolean several) {
    String place = weighed.passage().id() + (several ? ", for " + weighed.intent() : "");
    facts.add(lower(weighed.verdict()), "“%s” (%s)".formatted(weighed.passage().text(), place));
    facts.add(weighed.parts().isEmpty() ? "" : "  " + share(weighed.score()), grounds(weighed));
  }

  private static String grounds(WeighedPassage weighed) {
    String parts =
        weighed.parts().stream()
            .filter(part -> Math.abs(part.value()) >= SHOWN)
            .map(part -> part.name() + " " + signed(part.value()))
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? weighed.because() : parts + "; " + weighed.because();
  }

  private static void rule(Facts facts, FiredRule fired, Assistant assistant) {
    Rule rule = fired.rule();
    facts.add(
        "rule",
        "%s: %s%s, because of %s"
            .formatted(
                rule.name(),
                CareWords.of(rule.level()),
                fired.decides() ? "" : " (a graver one decides)",
                rule.reason()));
    facts.addEach("holds on", fired.findings().stream().map(WhyPage::heard).toList());
    facts.add("rests on", basis(rule.basis(), assistant));
    facts.add("wider", rule.widened() == null ? "" : rule.widened());
  }

  /** {@return the words a rule rests on, with their source} */
  static String basis(Rule.@Nullable Basis basis, Assistant assistant) {
    if (basis == null) {
      return "general safety";
    }
    String title = SourceNames.of(assistant).title(basis.document());
    return assistant.passages().stream()
        .filter(passage -> passage.id().equals(basis.passage()))
        .findFirst()
        .map(passage -> "“%s” (%s)".formatted(passage.text(), title))
        .orElse(title);
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
    return ranking.stream().limit(RANKED).map(WhyPage::scored).collect(Collectors.joining(", "));
  }

  private static String scored(ScoredIntent intent) {
    return intent.name() + " " + share(intent.confidence());
  }

  private static String doubted(Doubt doubt) {
    Finding finding = doubt.finding();
    return "%s %s (%s), from “%s” by %s"
        .formatted(
            finding.name(),
            share(doubt.probability()),
            lower(finding.person()),
            finding.evidence(),
            finding.recognizedBy());
  }

  private static String heard(Finding finding) {
    return "%s %s (%s), from “%s” by %s"
        .formatted(
            finding.name(),
            lower(finding.polarity()),
            lower(finding.person()),
            finding.evidence(),
            finding.recognizedBy());
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  private static String signed(double share) {
    return String.format(Locale.ROOT, "%+.2f", share);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
