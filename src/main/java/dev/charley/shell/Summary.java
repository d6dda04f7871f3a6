package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.Decision;
import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.Outcome;
import dev.charley.dialogue.WeighedPassage;
import dev.charley.dialogue.WeighedPassage.Verdict;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.reply.Care;
import dev.charley.reply.Citation;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.retrieval.Span;
import dev.charley.triage.Protocol;
import dev.charley.triage.TriageQuestion;
import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a conversation has come to, in the words of the person and of the topic, for whoever was not
 * there.
 *
 * @param messages what the person wrote, in order
 * @param told the signs and facts that were recognised, in the order they were first told
 * @param leftOpen questions of the triage that were asked and not answered
 * @param care the level of care, if a rule applies
 * @param topics what was asked for, or quoted, in the order it came up
 * @param unanswered messages that asked what the documents do not say
 */
record Summary(
    List<String> messages,
    List<Told> told,
    List<String> leftOpen,
    Optional<Care> care,
    List<Topic> topics,
    List<String> unanswered) {

  private static final int LONGEST = 300; // characters of a sentence that is shown whole

  /** How a sign was told. */
  enum Standing {
    THERE,
    /** The words may tell of it, and rather do not. */
    PERHAPS,
    NOT_THERE,
    NOT_KNOWN
  }

  /**
   * A sign or fact.
   *
   * @param person in whom
   * @param standing whether it is there
   * @param title what it is
   * @param words the sentence that told it
   * @param question what the words answer, for words that say little without it; else empty
   */
  record Told(Person person, Standing standing, String title, String words, String question) {}

  /**
   * Something that people ask for.
   *
   * @param title what it is
   * @param questions the messages that asked for it; may be empty
   * @param quotations what was quoted on it; may be empty
   */
  record Topic(String title, Set<String> questions, Set<Quoted> quotations) {}

  /** Words of a document. */
  record Quoted(String words, String document) {}

  Summary {
    messages = List.copyOf(messages);
    told = List.copyOf(told);
    leftOpen = List.copyOf(leftOpen);
    topics = List.copyOf(topics);
    unanswered = List.copyOf(unanswered);
  }

  /**
   * {@return the summary}
   *
   * @param turns of the whole conversation, at least one
   */
  static Summary of(List<Turn> turns, Assistant assistant) {
    TurnOutcome last = turns.get(turns.size() - 1).outcome();
    return new Summary(
        turns.stream().map(Turn::said).toList(),
        told(turns, assistant.protocol()),
        leftOpen(last.state(), assistant.protocol()),
        last.reply().disposition(),
        topics(turns, assistant),
        turns.stream().filter(Summary::isUnanswered).map(Turn::said).distinct().toList());
  }

  /** What is absent only because the same words say something else is not told. */
  private static List<Told> told(List<Turn> turns, Protocol protocol) {
    List<Finding> all = turns.get(turns.size() - 1).outcome().state().findings().all();
    Set<String> affirming =
        all.stream()
            .filter(finding -> finding.polarity() == Polarity.PRESENT)
            .map(Finding::evidence)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(f -> f.polarity() != Polarity.ABSENT || !affirming.contains(f.evidence()))
        .map(finding -> told(finding, turns, protocol))
        .toList();
  }

  private static Told told(Finding finding, List<Turn> turns, Protocol protocol) {
    int turn = heardIn(finding, turns);
    boolean answers = finding.recognizedBy().equals("answer") && turn > 0;
    return new Told(
        finding.person(),
        standing(finding),
        protocol
            .finding(finding.name())
            .map(FindingDefinition::title)
            .filter(title -> !title.isEmpty())
            .orElse(finding.name()),
        sentence(turns.get(turn).said(), finding.evidence()),
        answers ? asked(turns.get(turn - 1)) : "");
  }

  private static Standing standing(Finding finding) {
    return switch (finding.polarity()) {
      case PRESENT -> finding.isGuess() ? Standing.PERHAPS : Standing.THERE;
      case ABSENT -> Standing.NOT_THERE;
      case UNKNOWN -> Standing.NOT_KNOWN;
    };
  }

  /** {@return the last turn that brought the finding as it stands} */
  private static int heardIn(Finding finding, List<Turn> turns) {
    int turn = turns.size() - 1;
    while (turn > 0 && isHeardBy(turns.get(turn - 1), finding)) {
      turn--;
    }
    return turn;
  }

  private static boolean isHeardBy(Turn turn, Finding finding) {
    return turn.outcome().state().findings().all().contains(finding);
  }

  private static String asked(Turn turn) {
    return turn.outcome().reply().question().map(TriageQuestion::text).orElse("");
  }

  /** {@return the sentence of a message that holds the words, or they alone where it is long} */
  private static String sentence(String message, String words) {
    int at = message.indexOf(words);
    if (at < 0) {
      return message.length() <= LONGEST ? message.strip() : words;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(message);
    int end = at + words.length();
    int from = sentences.isBoundary(at) ? at : sentences.preceding(at);
    int to = sentences.isBoundary(end) ? end : sentences.following(end);
    String sentence = message.substring(from, to).strip();
    return sentence.length() <= LONGEST ? sentence : words;
  }

  private static List<String> leftOpen(DialogueState state, Protocol protocol) {
    return state.askedQuestions().stream()
        .map(protocol::question)
        .flatMap(Optional::stream)
        .filter(question -> !state.findings().isSettled(question.finding()))
        .filter(question -> question.settledBy().stream().noneMatch(state.findings()::isSettled))
        .map(TriageQuestion::text)
        .toList();
  }

  private static boolean isUnanswered(Turn turn) {
    return turn.outcome().decision().outcome() == Outcome.NOT_IN_DOCUMENTS
        && turn.outcome().interpretation().asks();
  }

  private static List<Topic> topics(List<Turn> turns, Assistant assistant) {
    SourceNames sources = SourceNames.of(assistant);
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Turn turn : turns) {
      Decision decision = turn.outcome().decision();
      boolean asks = turn.outcome().interpretation().asks() && !isUnanswered(turn);
      for (String intent : decision.intents()) {
        Set<Quoted> quoted = quoted(turn.outcome(), intent, sources);
        if (asks || !quoted.isEmpty()) {
          Topic topic = topics.computeIfAbsent(intent, name -> topic(name, assistant));
          topic.quotations().addAll(quoted);
          if (asks) {
            topic.questions().add(turn.said());
          }
        }
      }
    }
    return List.copyOf(topics.values());
  }

  private static Topic topic(String intent, Assistant assistant) {
    String title =
        assistant.intents().stream()
            .filter(definition -> definition.name().equals(intent))
            .map(IntentDefinition::title)
            .findFirst()
            .orElse(intent);
    return new Topic(title, new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  /** An item of a list says little without what leads into the list. */
  private static Set<Quoted> quoted(TurnOutcome outcome, String intent, SourceNames sources) {
    Set<Quoted> quoted = new LinkedHashSet<>();
    String leadIn = "";
    for (Segment segment : outcome.reply().segments()) {
      switch (segment.kind()) {
        case LEAD_IN -> leadIn = segment.text() + " ";
        case PASSAGE -> {
          Citation place = segment.citations().get(0);
          leadIn = sources.isItem(place) ? leadIn : "";
          if (serves(outcome, intent, place)) {
            quoted.add(new Quoted(leadIn + segment.text(), place.document()));
          }
        }
        case FRAME, SAFETY -> leadIn = "";
      }
    }
    return quoted;
  }

  /** What was not weighed for any intent is quoted for "more", or for the level of care. */
  private static boolean serves(TurnOutcome outcome, String intent, Citation place) {
    List<String> intents =
        outcome.decision().weighed().stream()
            .filter(weighed -> weighed.verdict() == Verdict.QUOTED)
            .filter(weighed -> holds(weighed, place))
            .map(WeighedPassage::intent)
            .toList();
    return intents.isEmpty() ? !isForCare(outcome.reply(), place) : intents.contains(intent);
  }

  private static boolean holds(WeighedPassage weighed, Citation place) {
    return weighed.passage().document().equals(place.document())
        && weighed.passage().spans().stream().anyMatch(span -> span.start() == place.start());
  }

  private static boolean isForCare(Reply reply, Citation place) {
    return reply.disposition().filter(care -> care.citations().contains(place)).isPresent();
  }

  /** {@return the words that a rule of the level of care rests on} */
  static Quoted words(Citation place, SourceNames sources) {
    String text = Objects.requireNonNull(sources.documents().get(place.document())).text();
    return new Quoted(new Span(place.start(), place.end()).of(text), place.document());
  }

  /** {@return what was told of one person in one way} */
  List<Told> told(Person person, Standing standing) {
    return told.stream()
        .filter(one -> one.person() == person && one.standing() == standing)
        .toList();
  }

  /** {@return the people of whom something was told} */
  List<Person> people() {
    return told.stream().map(Told::person).distinct().sorted().toList();
  }
}
