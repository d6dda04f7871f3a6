package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.Decision;
import dev.charley.dialogue.Outcome;
import dev.charley.dialogue.WeighedPassage;
import dev.charley.dialogue.WeighedPassage.Verdict;
import dev.charley.nlu.Correction;
import dev.charley.nlu.Doubt;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.Scope;
import dev.charley.nlu.ScoredIntent;
import dev.charley.reply.Segment;
import dev.charley.triage.FiredRule;
import dev.charley.triage.Rule;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in a few plain sentences how one reply came to be, for whoever knows nothing of programs.
 */
final class PlainWhy {

  private static final double QUITE_SURE = 0.9;
  private static final double FAIRLY_SURE = 0.6;
  private static final double WORTH_TELLING = 0.1;
  private static final int LONGEST = 90; // characters of a quotation that is only to be recognised

  private final TurnOutcome outcome;
  private final Interpretation meaning;
  private final Decision decision;
  private final Assistant assistant;
  private final List<String> sentences = new ArrayList<>();

  private PlainWhy(TurnOutcome outcome, Assistant assistant) {
    this.outcome = outcome;
    this.meaning = outcome.interpretation();
    this.decision = outcome.decision();
    this.assistant = assistant;
  }

  /** {@return the sentences, those that belong together in one paragraph} */
  static List<String> of(TurnOutcome outcome, Assistant assistant) {
    PlainWhy why = new PlainWhy(outcome, assistant);
    return Stream.of(
            why.paragraph(why::understood),
            why.paragraph(why::heard),
            why.paragraph(why::lookedFor),
            why.paragraph(why::level),
            why.paragraph(why::unsure))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  private String paragraph(Runnable part) {
    sentences.clear();
    part.run();
    return String.join(" ", sentences);
  }

  private void say(String sentence) {
    // What is quoted has its own full stop.
    sentences.add(sentence.replaceFirst("(?<=[.!?]”)\\.$", ""));
  }

  private void understood() {
    for (Correction correction : meaning.corrections()) {
      say("I read %s as %s.".formatted(quoted(correction.typed()), quoted(correction.readAs())));
    }
    meaning
        .setAside()
        .forEach(part -> say("I set %s aside, as not asked for.".formatted(quoted(part))));
    switch (meaning.scope()) {
      case NOT_UNDERSTOOD -> say("I could make no sense of your message.");
      case OTHER_LANGUAGE -> say("I took your message for another language than mine.");
      case OFF_TOPIC ->
          say("I took your message to be about something else than %s.".formatted(topic()));
      case IN_SCOPE -> intent();
    }
    if (outcome.question().fromContext()) {
      say(
          "With what was said before I completed it to %s."
              .formatted(quoted(outcome.question().text())));
    }
  }

  /** In an emergency it does not matter what was asked. */
  private void intent() {
    if (meaning.ranking().isEmpty()) {
      say("Your message was empty.");
    } else if (!isAlarm()) {
      ScoredIntent top = meaning.ranking().get(0);
      say("I took your message %s (%s).".formatted(taken(top), sureness(top.confidence())));
    }
  }

  private boolean isAlarm() {
    return decision.outcome() == Outcome.URGENT && decision.weighed().isEmpty();
  }

  private String taken(ScoredIntent intent) {
    boolean asks = intent(intent.name()).filter(i -> i.kind() == IntentKind.CONTENT).isPresent();
    return (asks ? "to ask about " : "for ") + quoted(titleOf(intent.name()));
  }

  private static String sureness(double probability) {
    String words =
        probability >= QUITE_SURE
            ? "quite sure"
            : probability >= FAIRLY_SURE ? "fairly sure" : "not sure";
    return words + ", " + percent(probability);
  }

  private static String percent(double probability) {
    long percent = Math.round(100 * probability);
    return percent >= 100 ? "over 99 %" : percent < 1 ? "under 1 %" : percent + " %";
  }

  /** What is absent only because the same words say something else is not told. */
  private void heard() {
    Set<String> affirming =
        meaning.findings().stream()
            .filter(finding -> finding.polarity() == Polarity.PRESENT)
            .map(Finding::evidence)
            .collect(Collectors.toSet());
    for (Finding finding : meaning.findings()) {
      if (finding.polarity() != Polarity.ABSENT || !affirming.contains(finding.evidence())) {
        say("From %s I understood: %s.".formatted(quoted(finding.evidence()), told(finding)));
      }
    }
  }

  private String told(Finding finding) {
    String title = titleOf(finding);
    String whose = finding.person() == Person.OTHER ? ", in the person you ask for" : "";
    return switch (finding.polarity()) {
      case PRESENT -> title + whose;
      case ABSENT -> "no " + title + whose;
      case UNKNOWN -> "not known whether there is " + title + whose;
    };
  }

  private void lookedFor() {
    if (!decision.weighed().isEmpty()) {
      say("I looked in the documents for sentences on %s.".formatted(titles(decision.intents())));
      chosen();
    } else if (decision.outcome() == Outcome.NOT_IN_DOCUMENTS) {
      say("No sentence of the documents answers that, so I did not guess.");
      if (!quotations().isEmpty()) {
        say("What I quoted is the nearest to it.");
      }
    } else if (quotations().isEmpty()) {
      say("I quoted nothing; my reply is made of fixed lines.");
    } else if (decision.outcome() == Outcome.ANSWERED) {
      say("What I quoted was found for an earlier message.");
    }
  }

  private void chosen() {
    List<WeighedPassage> chosen =
        decision.weighed().stream().filter(w -> w.verdict() == Verdict.QUOTED).toList();
    if (chosen.isEmpty()) {
      say("None was near enough to be an answer, so I gave none.");
      return;
    }
    say(
        (chosen.size() == 1
                ? "I chose the one that fits best by its meaning and its words: %s."
                : "I chose the %2$d that fit best by their meaning and their words; the first is %1$s.")
            .formatted(quoted(chosen.get(0).passage().text()), chosen.size()));
    if (quotations().stream().anyMatch(segment -> !segment.supports().isEmpty())) {
      say("What more than one document says counts for more.");
    }
    left();
  }

  private void left() {
    if (has(Verdict.SAME_POINT)) {
      say("Others say the same in other words, and one stands for all.");
    }
    if (has(Verdict.SAID_BEFORE)) {
      say("Some that fit I had quoted before.");
    }
    if (has(Verdict.FOR_MORE)) {
      say("More that fit are kept for “more”.");
    }
    if (has(Verdict.NOT_NAMED)) {
      say("The next best do not name what you asked about.");
    }
    if (has(Verdict.TOO_FAR)) {
      say("The next best fit clearly less.");
    }
  }

  private boolean has(Verdict verdict) {
    return decision.weighed().stream().anyMatch(weighed -> weighed.verdict() == verdict);
  }

  private List<Segment> quotations() {
    return OpenPage.quotations(outcome.reply());
  }

  private void level() {
    for (FiredRule fired : outcome.rules()) {
      if (fired.decides()) {
        level(fired);
      }
    }
  }

  private void level(FiredRule fired) {
    Rule rule = fired.rule();
    say(
        "The level of care, %s, follows from %s, which you told me %s%s."
            .formatted(
                quoted(CareWords.of(rule.level())),
                rule.reason(),
                isNews(fired) ? "with " : "earlier with ",
                fired.findings().stream()
                    .map(Finding::evidence)
                    .distinct()
                    .map(PlainWhy::quoted)
                    .collect(Collectors.joining(" and "))));
    Rule.Basis basis = rule.basis();
    if (basis == null) {
      say("That rule is general safety advice and stands in no document.");
    } else {
      say("The rule rests on %s.".formatted(WhyPage.basis(basis, assistant)));
    }
  }

  private boolean isNews(FiredRule fired) {
    return fired.findings().stream()
        .map(Finding::name)
        .anyMatch(name -> meaning.findings().stream().anyMatch(f -> f.name().equals(name)));
  }

  private void unsure() {
    for (Doubt doubt : meaning.doubts()) {
      say(
          "I was not sure whether %s means: %s (%s)%s."
              .formatted(
                  quoted(doubt.finding().evidence()),
                  titleOf(doubt.finding()),
                  percent(doubt.probability()),
                  isAsked(doubt) ? "; so I asked" : ""));
    }
    if (!isAlarm() && meaning.scope() == Scope.IN_SCOPE) {
      meaning.ranking().stream()
          .skip(1)
          .limit(1)
          .filter(next -> next.confidence() >= WORTH_TELLING)
          .forEach(
              next ->
                  say(
                      "You may have meant %s instead (%s)."
                          .formatted(quoted(titleOf(next.name())), percent(next.confidence()))));
    }
  }

  private boolean isAsked(Doubt doubt) {
    return outcome
        .reply()
        .question()
        .map(TriageQuestion::finding)
        .filter(doubt.finding().name()::equals)
        .isPresent();
  }

  private String topic() {
    return assistant.topic();
  }

  private Optional<IntentDefinition> intent(String name) {
    return assistant.intents().stream().filter(intent -> intent.name().equals(name)).findFirst();
  }

  private String titleOf(String intent) {
    return intent(intent).map(IntentDefinition::title).orElse(intent);
  }

  private String titleOf(Finding finding) {
    return assistant
        .protocol()
        .finding(finding.name())
        .map(FindingDefinition::title)
        .filter(title -> !title.isEmpty())
        .orElse(finding.name());
  }

  private String titles(List<String> names) {
    return names.stream()
        .map(this::titleOf)
        .map(PlainWhy::quoted)
        .collect(Collectors.joining(" and "));
  }

  /** {@return the text in quotation marks, and of a long one as many words as are needed} */
  static String quoted(String text) {
    String line = Printable.line(text).strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return "“" + line + "”";
    }
    String begun =
        line.substring(0, line.offsetByCodePoints(0, LONGEST + 1)); // a word may end here
    int blank = begun.lastIndexOf(' ');
    return "“" + (blank < 1 ? begun : begun.substring(0, blank)) + " ...”";
  }
}
