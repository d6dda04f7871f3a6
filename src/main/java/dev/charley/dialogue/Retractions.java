package dev.charley.dialogue;

import dev.charley.nlu.AlarmReply;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Polarity;
import dev.charley.nlu.Utterance;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Findings;
import dev.charley.triage.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears what a message takes back. An emergency that is taken back is lowered only once that is
 * confirmed; some signs never are. Immutable and thread-safe.
 */
final class Retractions {

  /** Words that take back what was said before without naming it. */
  private static final Pattern CORRECTS =
      Pattern.compile(
          "^(oh|ah|ok|well)?[, ]*(sorry|wait|no|nope|nah|actually|correction|hang on|my mistake)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DENIES =
      Pattern.compile(
          "\\b(no|not|never|none|nothing|isn['o]?t|wasn['o]?t|n't)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "\\b(joking|kidding|only a joke|just a joke|a joke|made (it|that) up|false alarm"
              + "|did ?n['o]?t mean (it|that)|by mistake|typo|ignore (that|what i said)"
              + "|forget what i said|was wrong about that|take (it|that) back|just testing"
              + "|only testing|none of that is true|not true|not the case"
              + "|i lied(?! (down|on|in|there|awake))|never said (that|so|it)"
              + "|did ?n['o]?t say (that|so|it)|not what i (said|meant)"
              + "|(said )?nothing of the (kind|sort)"
              + "|(it|that) was (about |for )?(someone|somebody|something) else"
              + "|i was (only |just )?(talking|speaking) (about|of) (someone|somebody|something) else"
              + "|mis(read|understood|heard) (me|it|that)|got (me|it|that) wrong|wrong end of the stick"
              + "|(that('s| is)? not (so|right)|(you|that)('re| are|'s| is)? wrong)(?=\\s*([,.!;]|$)))(?!\\w)",
          Pattern.CASE_INSENSITIVE);

  /** "I'm not joking" takes nothing back. */
  private static final Pattern IN_EARNEST =
      Pattern.compile(
          "\\b(not|n['’]?t|no)\\b[^.!?]{0,14}\\b(joking|kidding|joke|testing|mistake|made (it|that) up)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * Said to "is it right that there has been none": what we tell people to say, and what is about
   * their own words. "That's wrong" may mean that the sign is there.
   */
  private static final Pattern CONFIRMS =
      Pattern.compile(
          "^\\W*that(['’]?s| is) not so\\b|^\\W*(i was (only |just )?(joking|kidding)|false alarm"
              + "|i made (it|that) up|i never said (that|so|it))\\b",
          Pattern.CASE_INSENSITIVE);

  /** "No it's not": said to an alarm, and to no question, it denies what the alarm is about. */
  private static final Pattern DENIES_IT =
      Pattern.compile(
          "^\\s*((no|nope|nah|naw|nay)\\b[,. ]*)?(it|that|he|she)"
              + "(['’]?s| is| was)?( ?not| ?isn['’]?t| ?isnae| ?ain['’]?t| ?wasn['’]?t)"
              + "( (really|at all|though|like that|so|true|tho))*(\\W*$|\\s*[.!;]\\s)",
          Pattern.CASE_INSENSITIVE);

  /** Somebody who will not call for help takes nothing back. */
  private static final Pattern REFUSES =
      Pattern.compile(
          "\\b(thanks?|need|call|calling|ring|ringing|phone|phoning|ambulance|hospital|casualty|paramedics?"
              + "|a&e|go|going|bother|bothering|fuss|999|911|112|doctor|gp)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What has always been so is no new sign. */
  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(always|all my life|for (many |some )?years|\\d+ years|years now|donkeys? years"
              + "|since (i|he|she) was|as usual|chronic)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "No, ..." before what is said anew answers, and denies nothing in it. */
  private static final Pattern ANSWERING_NO =
      Pattern.compile(
          "^\\s*(no|nope|nah|naw)\\b(?=\\s*[,.!;:]|\\s+(i|it|its|it's|my|he|she|the|that|this|they|we"
              + "|his|her|actually|really|sorry|wait)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** After a yes: it is there all the same. */
  private static final Pattern STAYS =
      Pattern.compile(
          "\\b(still|hurts?|hurting|aches?|worse|but|though|does|do have|there is)\\b",
          Pattern.CASE_INSENSITIVE);

  /** In a denial: it is there, only less. */
  private static final Pattern LESSENED =
      Pattern.compile(
          "\\b(still|as bad|as much|so bad|so much|worse)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "\\bnot (in|at|during|after|before|while|when) (\\w+ )?\\w+", Pattern.CASE_INSENSITIVE);

  private static final int SHORT = 4; // words

  private final Triage triage;
  private final ContextResolver resolver;

  Retractions(Triage triage, ContextResolver resolver) {
    this.triage = triage;
    this.resolver = resolver;
  }

  /** {@return the emergency signs that are taken back and wait to be confirmed} */
  List<String> withdrawn(DialogueState state, List<Finding> said) {
    List<String> withdrawn = new ArrayList<>(state.withdrawn());
    for (Finding finding : said) {
      boolean denied = finding.polarity() == Polarity.ABSENT;
      if (denied
          && isEmergency(state, finding.name())
          && isTold(state, finding.name())
          && !withdrawn.contains(finding.name())) {
        withdrawn.add(finding.name());
      }
      if (finding.polarity() == Polarity.PRESENT) {
        withdrawn.remove(finding.name());
      }
    }
    withdrawn.addAll(readFromTheSame(state, withdrawn, said));
    withdrawn.removeIf(this::isNeverLowered);
    return withdrawn;
  }

  /** Whether a finding is there that is more than a guess, which was asked about at once. */
  private static boolean isTold(DialogueState state, String name) {
    return state.findings().all().stream()
        .filter(finding -> finding.name().equals(name) && !finding.isGuess())
        .anyMatch(finding -> finding.polarity() == Polarity.PRESENT);
  }

  /** What was read from the very words in which a sign was told is taken back with it. */
  private List<String> readFromTheSame(
      DialogueState state, List<String> withdrawn, List<Finding> said) {
    Set<String> words =
        state.findings().all().stream()
            .filter(finding -> withdrawn.contains(finding.name()))
            .map(Finding::evidence)
            .collect(Collectors.toSet());
    return state.findings().all().stream()
        .filter(finding -> finding.polarity() == Polarity.PRESENT)
        .filter(finding -> words.contains(finding.evidence()) && isAlarming(finding.name()))
        .map(Finding::name)
        .filter(name -> !withdrawn.contains(name))
        .filter(name -> said.stream().noneMatch(other -> other.name().equals(name)))
        .distinct()
        .toList();
  }

  /**
   * A withdrawal is confirmed by a yes, by saying again that the sign is not there or was seen to,
   * or by asking for something else a second time; never by a message that tells of another sign
   * that alarms.
   */
  List<String> lifted(
      DialogueState state,
      Interpretation message,
      Optional<AlarmReply> reply,
      List<String> withdrawn) {
    boolean anythingPresent =
        message.findings().stream()
            .anyMatch(f -> f.polarity() == Polarity.PRESENT && isAlarming(f.name()));
    if (state.withdrawn().isEmpty() || anythingPresent) {
      return List.of();
    }
    boolean yes =
        ((message.isTop("affirm") && !message.asks())
                || takesBack(reply)
                || goesOn(state, message, reply)
                || CONFIRMS.matcher(message.text()).find()
                || PlainAnswer.of(message.text()).filter(p -> p == Polarity.PRESENT).isPresent())
            && !STAYS.matcher(message.text()).find();
    return state.withdrawn().stream()
        .filter(withdrawn::contains)
        .filter(name -> yes || deniesAgain(state, message, name))
        .toList();
  }

  private static boolean takesBack(Optional<AlarmReply> reply) {
    return reply
        .filter(said -> said == AlarmReply.NOT_SO || said == AlarmReply.SEEN_TO)
        .isPresent();
  }

  /** Who asks for something else a second time leaves it at the denial. */
  private static boolean goesOn(
      DialogueState state, Interpretation message, Optional<AlarmReply> reply) {
    boolean askedBefore = state.last().filter(turn -> !turn.intents().isEmpty()).isPresent();
    return askedBefore
        && reply.isEmpty()
        && message.asks()
        && !message.requests().isEmpty()
        && message.doubts().isEmpty();
  }

  /** Says that the sign is not there, by its name or in the words it was told or called by. */
  private boolean deniesAgain(DialogueState state, Interpretation message, String name) {
    boolean named =
        message.findings().stream()
            .anyMatch(f -> f.name().equals(name) && f.polarity() == Polarity.ABSENT);
    boolean doubted = message.doubts().stream().anyMatch(d -> d.finding().name().equals(name));
    String beyond = ANSWERING_NO.matcher(message.text()).replaceFirst("");
    return named
        || (!doubted
            && DENIES.matcher(beyond).find()
            && !LESSENED.matcher(beyond).find()
            && Stream.concat(
                    triage.protocol().finding(name).map(FindingDefinition::title).stream(),
                    state.findings().all().stream()
                        .filter(finding -> finding.name().equals(name))
                        .map(Finding::evidence))
                .anyMatch(words -> resolver.sharesWords(words, message.text())));
  }

  private boolean isAlarming(String name) {
    return triage.protocol().alarming().contains(name);
  }

  /** {@return a finding as it was heard, now denied} */
  static List<Finding> denied(Findings findings, String name) {
    return findings.all().stream()
        .filter(finding -> finding.name().equals(name))
        .map(finding -> finding.with(Polarity.ABSENT))
        .toList();
  }

  /** Whether care that is needed now rests on the finding. */
  private boolean isUrgent(DialogueState state, String name) {
    return triage.fulfilled(state.findings()).stream()
        .filter(rule -> rule.level().isUrgent())
        .anyMatch(rule -> rule.when().contains(name));
  }

  /** Whether an emergency of the conversation rests on the finding. */
  private boolean isEmergency(DialogueState state, String name) {
    return triage.fulfilled(state.findings()).stream()
        .filter(rule -> rule.level() == CareLevel.EMERGENCY)
        .anyMatch(rule -> rule.when().contains(name));
  }

  /**
   * What a message takes back: after "I was joking" all that alarms, as if named one by one; after
   * a plain no or a correction the finding that it speaks of again in the same words ("my chest is
   * fine"), and an emergency that a classifier guessed or that is said to be nothing new, which is
   * confirmed before it is lowered; unless it says anew that the finding is there.
   */
  List<Finding> takenBack(
      DialogueState state,
      Utterance utterance,
      Interpretation message,
      Optional<AlarmReply> reply,
      List<Finding> said) {
    boolean all =
        TAKEN_BACK.matcher(utterance.text()).find() && !IN_EARNEST.matcher(utterance.text()).find();
    boolean replied = takesBack(reply) && !namesOne(said);
    boolean corrects =
        message.isTop("deny")
            || message.isTop("correction")
            || CORRECTS.matcher(utterance.text()).find()
            || deniesInShort(message);
    boolean deniesIt = deniesTheAlarm(state, message.text());
    if (!all && !replied && !corrects && !deniesIt) {
      return List.of();
    }
    Set<String> alarming = triage.protocol().alarming();
    return state.findings().all().stream()
        .filter(finding -> finding.polarity() == Polarity.PRESENT)
        .filter(
            finding ->
                (replied && isUrgent(state, finding.name()))
                    || ((all || deniesIt) && alarming.contains(finding.name()))
                    || (corrects && speaksOf(finding, message.text()))
                    || (corrects && disputes(state, message, finding)))
        .filter(finding -> said.stream().noneMatch(other -> other.name().equals(finding.name())))
        .map(finding -> finding.with(Polarity.ABSENT))
        .toList();
  }

  /** "At night, not in dialysis" speaks of a time, and takes no fact back. */
  private boolean speaksOf(Finding finding, String text) {
    String spoken = isAlarming(finding.name()) ? text : CIRCUMSTANCE.matcher(text).replaceAll(" ");
    return resolver.sharesWords(finding.evidence(), spoken);
  }

  /** A sign that is denied by its name is the only one that is. */
  private boolean namesOne(List<Finding> said) {
    return said.stream()
        .anyMatch(finding -> finding.polarity() == Polarity.ABSENT && isAlarming(finding.name()));
  }

  private boolean deniesTheAlarm(DialogueState state, String text) {
    boolean alarmed =
        state.last().filter(turn -> turn.outcome() == Outcome.URGENT).isPresent()
            && state.openQuestion() == null
            && state.withdrawn().isEmpty()
            && standing(state) == 1;
    return alarmed && DENIES_IT.matcher(text).find() && !LESSENED.matcher(text).find();
  }

  /** How many signs there are that alarm: with several, "it" may be any. */
  private long standing(DialogueState state) {
    return state.findings().all().stream()
        .filter(finding -> finding.polarity() == Polarity.PRESENT && isAlarming(finding.name()))
        .count();
  }

  /** {@return whether a text has a word of denial} */
  static boolean denies(String text) {
    return DENIES.matcher(text).find();
  }

  /** "Nothing broken", and not "it's nothing". */
  private static boolean deniesInShort(Interpretation message) {
    return !isNothing(message)
        && message.text().split("\\s+").length <= SHORT
        && DENIES.matcher(message.text()).find()
        && !LESSENED.matcher(message.text()).find()
        && !message.isTop("unsure");
  }

  private static boolean isNothing(Interpretation message) {
    return PlainAnswer.playsDown(message.text());
  }

  private boolean disputes(DialogueState state, Interpretation message, Finding finding) {
    boolean guessed = finding.isGuess() || finding.recognizedBy().equals("classifier");
    boolean open =
        finding.isGuess()
            ? isAsked(state, finding) && !isNothing(message)
            : isEmergency(state, finding.name());
    return open
        && !REFUSES.matcher(message.text()).find()
        && (guessed || LASTING.matcher(message.text()).find());
  }

  private boolean isAsked(DialogueState state, Finding finding) {
    return Optional.ofNullable(state.openQuestion())
        .flatMap(triage.protocol()::question)
        .filter(question -> question.finding().equals(finding.name()))
        .isPresent();
  }

  /** {@return whether a finding stands for the whole conversation} */
  boolean isNeverLowered(String name) {
    return triage.protocol().finding(name).filter(FindingDefinition::neverLowered).isPresent();
  }
}
