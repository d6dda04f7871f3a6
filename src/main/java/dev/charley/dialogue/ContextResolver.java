package dev.charley.dialogue;

import dev.charley.nlu.Clause;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Interpretation.Request;
import dev.charley.nlu.Interpreter;
import dev.charley.nlu.Scope;
import dev.charley.nlu.Thing;
import dev.charley.nlu.Utterance;
import dev.charley.retrieval.SubjectTerms;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes a message that only makes sense after earlier turns: a bare subject takes the intent in
 * force ("and during pregnancy?"), a bare intent takes the subject in force ("is that dangerous?"),
 * a number picks a suggestion. Immutable and thread-safe.
 */
public final class ContextResolver {

  /** Probability from which a message states its own intent; chosen on the validation messages. */
  private static final double OWN_INTENT = 0.6;

  /** Probability from which what a conversation opens with may be a request. */
  private static final double OPENING = 0.15;

  /** A longer message speaks for itself. */
  private static final int FRAGMENT_WORDS = 7;

  /** In a question about our questions; "why does he?" is none. */
  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(ask\\w*|question\\w*|need|want|know|matter\\w*)\\b", Pattern.CASE_INSENSITIVE);

  private static final int BARE = 3; // words of a question that only names something

  private static final int LED_IN = 3; // the same after "and"

  private static final Set<String> YOU = Set.of("you", "u", "ya", "your", "you're");

  private static final Set<String> REPLIES = Set.of("skip", "unsure");

  /** A question told of. */
  private static final Pattern INDIRECT =
      Pattern.compile(
          "\\b(whether|(said|say|told me) if|i asked|i was asking|my question)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "during", "after", "before", "at", "with", "without", "on", "when", "while");

  private static final List<String> HOW = List.of("how");
  private static final List<String> WHY_NOT = List.of("why", "not");

  private static final Set<String> BESIDES = Set.of("and", "or", "what", "how");

  /** "Is it worth seeing somebody", "the next one": they point to nothing. */
  private static final Pattern FILLING =
      Pattern.compile(
          "\\bit (worth|time|best|better|wise|normal|common|possible|ok|okay|safe)"
              + " (to|for|if|that|when|\\w+ing)\\b"
              + "|\\b(next|another|new|each|every|bad) one\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> POINTERS =
      Set.of("it", "that", "this", "one", "ones", "those", "these", "difference");

  /** "Which ones" asks for more of what was spoken of, and not for its source. */
  private static final Pattern WHICH_ONES =
      Pattern.compile(
          "^\\W*(and |so |but |ok )?(which|what) (one|ones|kind|kinds|sort|sorts|type|types)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of a question that points to what was told before it. */
  private static final int POINTING = 11;

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "some", "my", "any", "his", "her", "their", "our", "those", "these");

  /** Words of a sentence that tells; "my inhaler, the purple one" has none. */
  private static final Set<String> TELLING =
      Set.of(
          "i", "he", "she", "it", "we", "they", "is", "are", "was", "were", "'s", "has", "have",
          "had", "does", "did", "goes", "went", "gets", "got", "hurts", "feels", "keeps", "takes");

  private static final List<List<String>> LEAD_INS =
      List.of(
          List.of("and", "what", "about"),
          List.of("and", "how", "about"),
          List.of("what", "about"),
          List.of("how", "about"),
          List.of("what", "if"),
          List.of("and", "if"),
          List.of("and"),
          List.of("or"),
          List.of("but"),
          List.of("ok"),
          List.of("so"),
          List.of("also"));
  private static final Pattern CORRECTION =
      Pattern.compile(
          "^(no|nope|sorry|actually|wait|not that)?[,. ]*(i|what i)? ?(meant|mean|want(ed)?|was asking|am asking|asked)( to know| was| is| about)?[:, ]+",
          Pattern.CASE_INSENSITIVE);

  /** Words beside an ordinal that only pick a suggestion. */
  private static final Set<String> PICKING =
      Set.of("the", "number", "nr", "option", "one", "please", "pls", "ok", "go", "with");

  private final Interpreter interpreter;
  private final SubjectTerms subjects;
  private final Map<String, IntentDefinition> intents = new LinkedHashMap<>();
  private final WhatWasTold told;
  private final Completion completion;

  /**
   * @param interpreter reads the completed question
   * @param subjects the words that name something in particular
   * @param intents of the topic
   * @param findings of the topic
   */
  public ContextResolver(
      Interpreter interpreter,
      SubjectTerms subjects,
      List<IntentDefinition> intents,
      List<FindingDefinition> findings) {
    this.interpreter = interpreter;
    this.subjects = subjects;
    intents.forEach(intent -> this.intents.put(intent.name(), intent));
    told = new WhatWasTold(interpreter, this::isContent, findings);
    completion = new Completion(interpreter, subjects, this.intents);
  }

  /** {@return what the message asks in full} */
  ResolvedQuestion resolve(DialogueState state, Interpretation message) {
    return Stream.<Supplier<Optional<ResolvedQuestion>>>of(
            () -> chosenSuggestion(state, message.text()).map(completion::inPlace),
            () -> ofWhatWasTold(state, message),
            () -> meantAfterAll(state, message),
            () -> corrected(state, message),
            () -> ofWhatIsTaken(state, message),
            () -> continued(state, message))
        .flatMap(reading -> reading.get().stream())
        .findFirst()
        .orElseGet(() -> completion.asTyped(message));
  }

  /** What is worded as something else, and yet asks. */
  private Optional<ResolvedQuestion> meantAfterAll(DialogueState state, Interpretation message) {
    if (Hearsay.of(message)) {
      return nextContent(message.askingOfAll());
    }
    return hasNothingToReplyTo(state, message)
            || asksInAComplaint(message)
            || opensWithTelling(state, message)
        ? nextContent(message)
        : Optional.empty();
  }

  /** A few words that go on from the turn before. */
  private Optional<ResolvedQuestion> continued(DialogueState state, Interpretation message) {
    List<String> words = words(message.text());
    List<String> body = withoutLeadIn(words);
    boolean says = message.text().codePoints().anyMatch(Character::isLetter);
    if (state.intents().isEmpty() || !says || body.size() > FRAGMENT_WORDS) {
      return Optional.empty();
    }
    if (words.equals(HOW) && isAnswered(state)) {
      return Optional.of(completion.withIntentInForce(state, message.text()));
    }
    if (isAnswered(state) && WHICH_ONES.matcher(message.text()).find()) {
      return Optional.of(completion.inPlace(state.last().orElseThrow().resolved()));
    }
    if (words.equals(WHY_NOT) && isAnswered(state) && !state.subject().isEmpty()) {
      return Optional.of(completion.with(state.subject(), "why is it not recommended"));
    }
    boolean ledIn = body.size() < words.size();
    String named = String.join(" ", body);
    if (ledIn && namesCircumstance(state, body)) {
      return Optional.of(completion.withIntentInForce(state, named));
    }
    if (message.isTop(IntentDefinition.REPORT) && !ledIn && !message.text().endsWith("?")) {
      return Optional.empty();
    }
    if (!state.subject().isEmpty() && LeavingOff.ofThat(message.text())) {
      return Optional.of(completion.with(state.subject(), LeavingOff.named(message.text())));
    }
    if (ledIn && isAnswered(state) && isNameOnly(body, message)) {
      return Optional.of(completion.withIntentInForce(state, named));
    }
    boolean ownSubject = !subjects.in(message.text()).isEmpty() || !message.things().isEmpty();
    if (ownSubject) {
      boolean few = ledIn || body.size() <= BARE;
      boolean bare = !statesIntent(message) || (ledIn && body.size() <= BARE);
      return bare && few && !isSocial(message)
          ? Optional.of(completion.withIntentInForce(state, named))
          : Optional.empty();
    }
    return asksOn(state, message, words, body);
  }

  /** A question that names nothing: of what was spoken of last, or the last one of its words. */
  private Optional<ResolvedQuestion> asksOn(
      DialogueState state, Interpretation message, List<String> words, List<String> body) {
    boolean ledIn = body.size() < words.size();
    boolean ownIntent = statesIntent(message);
    boolean asked = message.text().endsWith("?");
    boolean bareQuestion = body.size() <= BARE && asked && !isSocial(message);
    boolean besides = asksBesides(words) && (asked || !isSocial(message));
    if (!ownIntent && (besides || bareQuestion)) {
      return Optional.of(completion.withIntentInForce(state, String.join(" ", body)));
    }
    boolean points = points(message.text());
    boolean continues = body.size() <= (ledIn ? LED_IN : BARE - 1);
    boolean asksOn = ownIntent || (points && (asked || message.asks()) && !isSocial(message));
    return asksOn && !state.subject().isEmpty() && (points || continues)
        ? Optional.of(completion.withSubjectInForce(state, message, ownIntent))
        : Optional.empty();
  }

  private static boolean isAnswered(DialogueState state) {
    return state.last().filter(turn -> turn.outcome() == Outcome.ANSWERED).isPresent();
  }

  /** "And the magnesium?" names a thing and asks nothing of it, whatever is usually asked of it. */
  private static boolean isNameOnly(List<String> body, Interpretation message) {
    List<String> named = body.stream().filter(word -> !ARTICLES.contains(word)).toList();
    boolean names = !message.things().isEmpty() || !message.findings().isEmpty();
    boolean tells = body.stream().anyMatch(TELLING::contains);
    return message.things().stream().anyMatch(thing -> words(thing.text()).equals(named))
        || (names && ARTICLES.contains(body.get(0)) && !tells);
  }

  /** "And in summer" asks the same of another time or place. */
  private static boolean namesCircumstance(DialogueState state, List<String> body) {
    return PREPOSITIONS.contains(body.get(0))
        && body.size() > 1
        && body.size() <= LED_IN
        && isAnswered(state);
  }

  /** "Could she leave them off at weekends" is asked of the medicines that were told of. */
  private Optional<ResolvedQuestion> ofWhatIsTaken(DialogueState state, Interpretation message) {
    boolean asks = message.asks() || message.text().strip().endsWith("?");
    boolean namesNothing = message.things().isEmpty() && message.findings().isEmpty();
    String taken = told.prescribed(state.findings());
    return LeavingOff.ofAMedicine(message.text())
            && asks
            && namesNothing
            && !taken.isEmpty()
            && words(message.text()).size() <= POINTING
        ? Optional.of(completion.with(taken, message.text()))
        : Optional.empty();
  }

  /** "Could that be it?" after a telling asks about what was told. */
  private Optional<ResolvedQuestion> ofWhatWasTold(DialogueState state, Interpretation message) {
    boolean ownSubject = !subjects.in(message.text()).isEmpty() || !message.things().isEmpty();
    boolean asks = message.asks() || message.text().strip().endsWith("?");
    return asks
            && !ownSubject
            && message.findings().isEmpty()
            && words(message.text()).size() <= POINTING
            && points(message.text())
        ? state
            .last()
            .flatMap(turn -> told.in(turn, message, state.findings()))
            .flatMap(what -> meant(message, what))
        : Optional.empty();
  }

  private static boolean points(String text) {
    return words(FILLING.matcher(text).replaceAll(" ")).stream().anyMatch(POINTERS::contains);
  }

  private Optional<ResolvedQuestion> meant(Interpretation message, String what) {
    String text = message.text().replaceAll("[?!. ]+$", "") + " (" + what + ")?";
    Interpretation meaning = interpreter.interpret(new Utterance(text));
    return meaning.requests().isEmpty()
        ? nextContent(meaning)
        : Optional.of(new ResolvedQuestion(text, meaning, what, true));
  }

  private static boolean hasNothingToReplyTo(DialogueState state, Interpretation message) {
    return asksOfAThing(message)
        || doubtsAThing(message)
        || (message.isTop("why_asked") && state.openQuestion() == null);
  }

  /** Who opens with "woke up with my calf in a knot" seeks help, whatever else is only told. */
  private boolean opensWithTelling(DialogueState state, Interpretation message) {
    return state.turns() == 0
        && message.isTop(IntentDefinition.REPORT)
        && message.ranking().stream()
            .anyMatch(scored -> isContent(scored.name()) && scored.confidence() >= OPENING);
  }

  /** "My friend says bananas. Is it true?" asks about bananas, and not how sure we are. */
  private static boolean doubtsAThing(Interpretation message) {
    return message.isTop("certainty")
        && words(message.text()).stream().noneMatch(YOU::contains)
        && message.things().stream().anyMatch(thing -> thing.isName() && thing.asked());
  }

  /** "Does beer count, lol" sounds like "leave it", and is no such thing. */
  static boolean asksOfAThing(Interpretation message) {
    return REPLIES.stream().anyMatch(message::isTop)
        && message.asks()
        && message.things().stream().anyMatch(Thing::isName);
  }

  /** "You have not said whether walking is right": what is asked is worth more than a regret. */
  private static boolean asksInAComplaint(Interpretation message) {
    return (message.isTop("complaint") || message.isTop("correction"))
        && message.things().stream().anyMatch(Thing::isName)
        && (message.asks() || INDIRECT.matcher(message.text()).find());
  }

  /**
   * "Does my age matter?" sounds like "why do you ask?", but nothing was asked: the likeliest
   * content is meant.
   */
  private Optional<ResolvedQuestion> nextContent(Interpretation message) {
    return message.ranking().stream()
        .filter(scored -> isContent(scored.name()))
        .findFirst()
        .filter(scored -> !asksAboutOurs(message))
        .map(scored -> new Request(scored, all(message.text()), message.vector()))
        .map(request -> completion.asMeant(message.asking(List.of(request))));
  }

  /** "Why do you ask?", and not "why does my age matter?" or "does coffee matter?". */
  private boolean asksAboutOurs(Interpretation message) {
    List<String> words = words(message.text());
    return ASKING.matcher(message.text()).find()
        && subjects.in(message.text()).isEmpty()
        && message.things().isEmpty()
        && (words.size() <= BARE || words.stream().anyMatch(YOU::contains));
  }

  private boolean isContent(String name) {
    IntentDefinition intent = intents.get(name);
    return intent != null && intent.kind() == IntentKind.CONTENT;
  }

  private static Clause all(String text) {
    return new Clause(text, 0, text.length());
  }

  /** What stands after "no, I meant" is the message. */
  private Optional<ResolvedQuestion> corrected(DialogueState state, Interpretation message) {
    Matcher frame = CORRECTION.matcher(message.text());
    if (!message.isTop("correction") || !frame.find() || frame.end() == message.text().length()) {
      return Optional.empty();
    }
    String rest = message.text().substring(frame.end());
    Interpretation meaning = interpreter.interpret(new Utterance(rest));
    if (!meaning.requests().isEmpty()) {
      return Optional.of(completion.asMeant(meaning));
    }
    return state.intents().isEmpty() || meaning.things().isEmpty()
        ? Optional.empty()
        : Optional.of(completion.withIntentInForce(state, rest));
  }

  /** {@return whether two texts have a telling word in common} */
  boolean sharesWords(String a, String b) {
    return subjects.telling(a).stream().anyMatch(subjects.telling(b)::contains);
  }

  /** "And ...", "what about ...", "or ...": said beside what was asked before. */
  private static boolean asksBesides(List<String> words) {
    List<String> body = withoutLeadIn(words);
    return body.size() < words.size() && BESIDES.contains(words.get(0));
  }

  private boolean isSocial(Interpretation message) {
    return message.ranking().stream()
        .limit(1)
        .filter(top -> top.confidence() >= OWN_INTENT)
        .map(top -> intents.get(top.name()))
        .anyMatch(intent -> intent != null && intent.kind() != IntentKind.CONTENT);
  }

  private boolean statesIntent(Interpretation message) {
    return message.scope() == Scope.IN_SCOPE
        && message.requests().stream()
            .anyMatch(request -> request.intent().confidence() >= OWN_INTENT);
  }

  private static Optional<String> chosenSuggestion(DialogueState state, String text) {
    List<String> words = words(text);
    if (state.openQuestion() != null // "one" or "the first" may answer it
        || state.suggestions().isEmpty()
        || words.isEmpty()
        || words.size() > 4) {
      return Optional.empty();
    }
    boolean onlyPicks =
        words.stream().allMatch(word -> Ordinals.contains(word) || PICKING.contains(word));
    OptionalInt picked = Ordinals.picked(words, state.suggestions().size());
    return onlyPicks && picked.isPresent()
        ? Optional.of(state.suggestions().get(picked.getAsInt()))
        : Optional.empty();
  }

  private static List<String> withoutLeadIn(List<String> words) {
    for (List<String> leadIn : LEAD_INS) {
      if (words.size() > leadIn.size() && words.subList(0, leadIn.size()).equals(leadIn)) {
        return words.subList(leadIn.size(), words.size());
      }
    }
    return words;
  }

  static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
