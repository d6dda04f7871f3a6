package dev.charley.dialogue;

import dev.charley.nlu.AlarmReader;
import dev.charley.nlu.AlarmReply;
import dev.charley.nlu.AnswerReader;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.Utterance;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Disposition;
import dev.charley.triage.Findings;
import dev.charley.triage.Triage;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in a message: what it says about a person joins the findings, answers to an open question
 * too, an emergency that is taken back waits to be confirmed, and one that was only guessed is
 * asked about. Immutable and thread-safe.
 */
public final class Hearing {

  /** Who tells that one leg is well may mean the other than the one we alarmed for. */
  private static final Pattern OTHER_SIDE =
      Pattern.compile("\\b(left|right|other)\\b", Pattern.CASE_INSENSITIVE);

  /** What is back is the sign we alarmed for, where the message points to it. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "^\\W*((oh|and|but|now|no|god|help|wait|ok|please|sorry|hang on)\\W+){0,4}"
              + "(it|its|it['’]s|that|thats|that['’]s|this|same|the same|happening|started)\\b"
              + ".{0,30}\\b(again|back|returned|coming on|came on|worse)\\b"
              + "|\\b(it|its|it['’]s|that) ?('s|s|is|has)? ?(back|come back|happening again|started again)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_YES_OR_NO =
      Pattern.compile("^(how|when|where|which|what)\\b", Pattern.CASE_INSENSITIVE);

  private static final int BARE_NO = 3; // words

  private static final Pattern RARELY =
      Pattern.compile(
          "\\b(hardly|barely|rarely|seldom|once in a|now and (then|again)|not (often|much|really|that))\\b",
          Pattern.CASE_INSENSITIVE);

  private final Triage triage;
  private final AnswerReader answers;
  private final AlarmReader alarms;
  private final ContextResolver resolver;
  private final Retractions retractions;
  private final Guesses guesses;

  /**
   * @param triage the rules
   * @param answers reads free answers
   * @param alarms reads what is said to an alarm
   * @param resolver completes fragments
   */
  public Hearing(
      Triage triage, AnswerReader answers, AlarmReader alarms, ContextResolver resolver) {
    this.triage = triage;
    this.answers = answers;
    this.alarms = alarms;
    this.resolver = resolver;
    retractions = new Retractions(triage, resolver);
    guesses = new Guesses(triage);
  }

  /** {@return the situation after a message} */
  public Situation hear(DialogueState state, Utterance utterance, Interpretation message) {
    Optional<Disposition> before = triage.assess(state.findings());
    Optional<String> echo = Echo.denied(message.text());
    Optional<String> echoed = echo.flatMap(words -> asked(state, message, words));
    Optional<Polarity> answer =
        echoed.isPresent() ? Optional.of(Polarity.ABSENT) : answer(state, message);
    List<Finding> said = new ArrayList<>(guesses.weighed(state, message));
    said.removeIf(
        finding -> echoed.filter(finding.name()::equals).isPresent()); // in the echo alone
    said.removeIf(finding -> isAnsweredNo(state, message, finding));
    said.removeIf(finding -> isOfTheOtherSide(state, message, finding));
    echoed
        .map(
            name ->
                new Finding(name, name, Polarity.ABSENT, asked(state), message.text(), "answer"))
        .or(() -> answer.flatMap(polarity -> answered(state, message, polarity)))
        .ifPresent(said::add);
    boolean alarmed = before.filter(disposition -> disposition.level().isUrgent()).isPresent();
    Optional<AlarmReply> reply =
        alarmed && !isOfTheOtherSide(state, message) ? alarms.reply(message) : Optional.empty();
    said.addAll(relapsed(state, message, before));
    said.removeIf(finding -> reply.isPresent() && isOnlyRepeated(state, finding));
    said.addAll(retractions.takenBack(state, utterance, message, reply, said));
    said.addAll(deniedInOtherWords(state, message, said));
    said.addAll(otherwise(state, said));
    said.addAll(ofAChild(state, message));
    List<Finding> faded = guesses.faded(state, message, said);
    said.addAll(faded);
    List<String> withdrawn = retractions.withdrawn(state, said);
    List<String> lifted = retractions.lifted(state, message, reply, withdrawn);
    said.removeIf(f -> f.polarity() != Polarity.PRESENT && withdrawn.contains(f.name()));
    said.removeIf(f -> f.polarity() != Polarity.PRESENT && retractions.isNeverLowered(f.name()));
    Findings findings = state.findings().heard(said);
    for (String name : lifted) {
      findings = findings.heard(Retractions.denied(findings, name));
    }
    DialogueState heard = state.with(findings, remaining(withdrawn, lifted));
    return new Situation(
        heard,
        utterance,
        message,
        resolver.resolve(state, message),
        before,
        standing(findings, remaining(withdrawn, lifted)),
        remaining(withdrawn, lifted),
        lifted,
        faded.stream().map(Finding::name).distinct().toList(),
        answer,
        reply);
  }

  /**
   * The finding that we have asked about or alarmed for, if it is what is asked back, and nothing
   * else in the message tells of it.
   */
  private Optional<String> asked(DialogueState state, Interpretation message, String echo) {
    Stream<String> open =
        Optional.ofNullable(state.openQuestion())
            .flatMap(triage.protocol()::question)
            .map(TriageQuestion::finding)
            .stream();
    Stream<String> standing =
        state.findings().all().stream()
            .filter(finding -> finding.polarity() == Polarity.PRESENT)
            .map(Finding::name)
            .filter(triage.protocol().alarming()::contains);
    return Stream.concat(open, standing)
        .filter(name -> !tellsBeside(message, name, echo))
        .filter(
            name ->
                triage
                    .protocol()
                    .finding(name)
                    .filter(finding -> resolver.sharesWords(finding.title(), echo))
                    .isPresent())
        .findFirst();
  }

  private static boolean tellsBeside(Interpretation message, String name, String echo) {
    return message.doubts().stream().anyMatch(doubt -> doubt.finding().name().equals(name))
        || message.findings().stream()
            .filter(finding -> finding.name().equals(name))
            .filter(finding -> finding.polarity() != Polarity.ABSENT)
            .anyMatch(finding -> !isIn(echo, finding.evidence()));
  }

  private static boolean isIn(String echo, String evidence) {
    return letters(echo).contains(letters(evidence));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /**
   * The level of care: an emergency that waits to be lowered is one still, but what stands beside
   * it undisputed comes first.
   */
  private Optional<Disposition> standing(Findings findings, List<String> withdrawn) {
    Findings undisputed = findings;
    for (String name : withdrawn) {
      undisputed = undisputed.heard(Retractions.denied(undisputed, name));
    }
    return triage
        .assess(undisputed)
        .filter(disposition -> disposition.level() == CareLevel.EMERGENCY)
        .or(() -> triage.assess(findings));
  }

  private static List<String> remaining(List<String> withdrawn, List<String> lifted) {
    return withdrawn.stream().filter(name -> !lifted.contains(name)).toList();
  }

  private Optional<Polarity> answer(DialogueState state, Interpretation message) {
    if (state.openQuestion() == null) {
      return Optional.empty();
    }
    Optional<TriageQuestion> question = triage.protocol().question(state.openQuestion());
    if (question.isEmpty()) {
      return Optional.empty();
    }
    if (message.findings().stream().anyMatch(f -> isAnsweredNo(state, message, f))) {
      return Optional.of(Polarity.ABSENT);
    }
    for (Finding finding : message.findings()) {
      if (finding.name().equals(question.get().finding())) {
        return Optional.of(finding.polarity());
      }
      if (question.get().settledBy().contains(finding.name())
          && finding.polarity() == Polarity.PRESENT) {
        return Optional.of(Polarity.ABSENT);
      }
    }
    boolean tellsOther =
        message.findings().stream().anyMatch(f -> f.polarity() == Polarity.PRESENT);
    if (message.isTop("affirm") && !tellsOther && !message.asks()) {
      return Optional.of(Polarity.PRESENT);
    }
    Optional<Polarity> plain = PlainAnswer.of(message.text());
    boolean playsDown = question.get().checks() != null && PlainAnswer.playsDown(message.text());
    if (plain.isPresent()
        && !(plain.get() == Polarity.ABSENT && isNoAnswer(question.get(), message))
        && !(tellsOther && plain.get() == Polarity.PRESENT)
        && !(playsDown && plain.get() == Polarity.ABSENT)) {
      return plain;
    }
    boolean deniesOther =
        message.findings().stream().anyMatch(f -> f.polarity() == Polarity.ABSENT);
    if (message.isTop("deny") && !deniesOther && !playsDown && !message.asks()) {
      return Optional.of(Polarity.ABSENT);
    }
    boolean passes = message.isTop("unsure") || message.isTop("skip");
    if (passes && !ContextResolver.asksOfAThing(message)) {
      return Optional.of(Polarity.UNKNOWN);
    }
    boolean says = message.text().codePoints().anyMatch(Character::isLetter);
    return says && !message.asks() ? answers.read(question.get().id(), message) : Optional.empty();
  }

  /** {@return what is said once our own question was said back: "how often? most nights"} */
  public Utterance answering(DialogueState state, Utterance utterance) {
    return Optional.ofNullable(state.openQuestion())
        .flatMap(triage.protocol()::question)
        .flatMap(question -> Echo.after(question.text(), utterance.text()))
        .map(Utterance::new)
        .orElse(utterance);
  }

  /** A child that is spoken of without an age is one for the rest of the talk too. */
  private List<Finding> ofAChild(DialogueState state, Interpretation message) {
    boolean known =
        state.findings().isSettled(ChildTalk.FINDING)
            || triage.protocol().finding(ChildTalk.FINDING).isEmpty()
            || message.findings().stream().anyMatch(f -> f.name().equals(ChildTalk.FINDING));
    return known || !ChildTalk.isOfOwn(message)
        ? List.of()
        : List.of(
            new Finding(
                ChildTalk.FINDING,
                ChildTalk.FINDING,
                Polarity.PRESENT,
                Person.OTHER,
                message.text(),
                "classifier"));
  }

  /** "No, she gets them at night" says nothing to "how often?"; a no alone may. */
  private static boolean isNoAnswer(TriageQuestion question, Interpretation message) {
    return NOT_YES_OR_NO.matcher(question.text()).find()
        && ContextResolver.words(message.text()).size() > BARE_NO
        && !RARELY.matcher(message.text()).find();
  }

  /** "The right one looks normal" takes nothing back of a left one. */
  private boolean isOfTheOtherSide(DialogueState state, Interpretation message, Finding finding) {
    return finding.polarity() == Polarity.ABSENT
        && triage.protocol().alarming().contains(finding.name())
        && isOfTheOtherSide(state, message);
  }

  private static boolean isOfTheOtherSide(DialogueState state, Interpretation message) {
    return state.last().filter(turn -> Side.isOther(message.text(), turn.said())).isPresent();
  }

  /**
   * "No swelling, no": while an alarm stands, its question is open, whether it was asked or not. A
   * message that answers it with no takes the sign back.
   */
  private List<Finding> deniedInOtherWords(
      DialogueState state, Interpretation message, List<Finding> said) {
    boolean denies =
        Retractions.denies(message.text()) && !OTHER_SIDE.matcher(message.text()).find();
    if (!denies || message.asks() || PlainAnswer.playsDown(message.text())) {
      return List.of();
    }
    List<Finding> standing =
        standing(state).stream()
            .filter(finding -> said.stream().noneMatch(o -> o.name().equals(finding.name())))
            .filter(
                finding ->
                    message.doubts().stream()
                        .noneMatch(d -> d.finding().name().equals(finding.name())))
            .toList();
    return standing.stream()
        .filter(
            finding ->
                triage.protocol().questions().stream()
                    .filter(question -> question.finding().equals(finding.name()))
                    .anyMatch(question -> isAnsweredNo(question, message)))
        .map(finding -> finding.with(Polarity.ABSENT))
        .toList();
  }

  /** What alarms, of all that was heard before. */
  private List<Finding> standing(DialogueState state) {
    return state.findings().all().stream()
        .filter(finding -> finding.polarity() == Polarity.PRESENT)
        .filter(finding -> triage.protocol().alarming().contains(finding.name()))
        .toList();
  }

  /** "It's back again, worse": what alarmed before, and was settled, is there again. */
  private List<Finding> relapsed(
      DialogueState state, Interpretation message, Optional<Disposition> before) {
    boolean stands = before.filter(disposition -> disposition.level().isUrgent()).isPresent();
    if (stands || message.asks() || !AGAIN.matcher(message.text()).find()) {
      return List.of();
    }
    List<String> alarms =
        state.exchanges().stream()
            .filter(turn -> turn.outcome() == Outcome.URGENT)
            .map(turn -> letters(turn.said()))
            .toList();
    return state.findings().all().stream()
        .filter(finding -> finding.polarity() != Polarity.PRESENT)
        .filter(finding -> triage.protocol().alarmingAlone().contains(finding.name()))
        .filter(
            finding -> alarms.stream().anyMatch(said -> said.contains(letters(finding.evidence()))))
        .map(finding -> finding.with(Polarity.PRESENT).by("classifier"))
        .toList();
  }

  /**
   * "They keep him in for the clot" tells of the sign that an alarm stands for, not of a new one.
   */
  private boolean isOnlyRepeated(DialogueState state, Finding finding) {
    return finding.polarity() == Polarity.PRESENT
        && !finding.recognizedBy().equals("pattern")
        && standing(state).stream().anyMatch(known -> known.name().equals(finding.name()));
  }

  /**
   * Who truly denies what was only guessed from their words may have said another sign in them:
   * that is guessed next, once.
   */
  private List<Finding> otherwise(DialogueState state, List<Finding> said) {
    Set<String> denied =
        said.stream()
            .filter(finding -> finding.polarity() == Polarity.ABSENT)
            .map(Finding::name)
            .collect(Collectors.toSet());
    Set<String> settled =
        Stream.concat(state.findings().all().stream(), said.stream())
            .map(Finding::name)
            .collect(Collectors.toSet());
    return standing(state).stream()
        .filter(guess -> guess.isGuess() && denied.contains(guess.name()))
        .filter(guess -> isFirstReadingOf(guess.evidence(), state))
        .flatMap(guess -> alarms.otherwise(guess, settled).stream())
        .limit(1)
        .toList();
  }

  private static boolean isFirstReadingOf(String words, DialogueState state) {
    return state.findings().all().stream().filter(f -> f.evidence().equals(words)).count() == 1;
  }

  private boolean isAnsweredNo(TriageQuestion question, Interpretation message) {
    return answers.read(question.id(), message).filter(Polarity.ABSENT::equals).isPresent();
  }

  /**
   * "No, it's not hours, a minute or two": a plain no to one of our questions outweighs what a
   * classifier makes of the rest. It does not for a question about a sign in doubt.
   */
  private boolean isAnsweredNo(DialogueState state, Interpretation message, Finding finding) {
    return finding.polarity() == Polarity.PRESENT
        && !finding.recognizedBy().equals("pattern")
        && Optional.ofNullable(state.openQuestion())
            .flatMap(triage.protocol()::question)
            .filter(question -> question.checks() == null)
            .filter(question -> question.finding().equals(finding.name()))
            .isPresent()
        && PlainAnswer.of(message.text()).filter(plain -> plain == Polarity.ABSENT).isPresent();
  }

  /** The finding that an answer settles, unless the message has said it in so many words. */
  private Optional<Finding> answered(
      DialogueState state, Interpretation message, Polarity polarity) {
    String id = state.openQuestion();
    return Optional.ofNullable(id)
        .flatMap(triage.protocol()::question)
        .map(TriageQuestion::finding)
        .filter(
            name ->
                message.findings().stream()
                    .noneMatch(f -> f.name().equals(name) && !isAnsweredNo(state, message, f)))
        .map(name -> new Finding(name, name, polarity, asked(state), message.text(), "answer"));
  }

  /** A question is about the person of whom findings were told last. */
  private static Person asked(DialogueState state) {
    List<Finding> all = state.findings().all();
    boolean onlyOther =
        !all.isEmpty() && all.stream().allMatch(finding -> finding.person() == Person.OTHER);
    return onlyOther ? Person.OTHER : Person.SELF;
  }
}
