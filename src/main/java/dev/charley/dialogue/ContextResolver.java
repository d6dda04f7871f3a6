package dev.charley.dialogue;

import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Interpretation.Request;
import dev.charley.nlu.Interpreter;
import dev.charley.nlu.Scope;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.Thing;
import dev.charley.nlu.Utterance;
import dev.charley.retrieval.SubjectTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Completes a message that only makes sense after earlier turns: a bare subject takes the intent in
 * force ("and during pregnancy?"), a bare intent takes the subject in force ("is that dangerous?"),
 * a number picks a suggestion. Immutable and thread-safe.
 */
public final class ContextResolver {

  /** Probability from which a message states its own intent; chosen on the validation messages. */
  private static final double OWN_INTENT = 0.6;

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

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "some", "my", "any");
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
  }

  /** {@return what the message asks in full} */
  ResolvedQuestion resolve(DialogueState state, Interpretation message) {
    Optional<String> chosen = chosenSuggestion(state, message.text());
    if (chosen.isPresent()) {
      return complete(chosen.get(), interpreter.interpret(new Utterance(chosen.get())), true);
    }
    Optional<ResolvedQuestion> ofTold = ofWhatWasTold(state, message);
    if (ofTold.isPresent()) {
      return ofTold.get();
    }
    if (hasNothingToReplyTo(state, message) || asksInAComplaint(message)) {
      Optional<ResolvedQuestion> meant = nextContent(message);
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    Optional<ResolvedQuestion> corrected = corrected(state, message);
    if (corrected.isPresent()) {
      return corrected.get();
    }
    List<String> words = words(message.text());
    List<String> body = withoutLeadIn(words);
    boolean says = message.text().codePoints().anyMatch(Character::isLetter);
    boolean fragment = says && body.size() <= FRAGMENT_WORDS;
    if (state.intents().isEmpty() || !fragment) {
      return complete(message.text(), message, false);
    }
    if (isAnswered(state) && WHICH_ONES.matcher(message.text()).find()) {
      String asked = state.last().orElseThrow().resolved();
      return complete(asked, interpreter.interpret(new Utterance(asked)), true);
    }
    boolean ledIn = body.size() < words.size();
    if (message.isTop(IntentDefinition.REPORT) && !ledIn && !message.text().endsWith("?")) {
      return complete(message.text(), message, false);
    }
    if (!state.subject().isEmpty() && LeavingOff.ofThat(message.text())) {
      return leavingOff(state, message);
    }
    if (ledIn && isAnswered(state) && isNameOnly(body, message)) {
      return withIntentInForce(state, String.join(" ", body));
    }
    boolean ownIntent = statesIntent(message);
    boolean ownSubject = !subjects.in(message.text()).isEmpty() || !message.things().isEmpty();
    if (ownSubject && isSocial(message)) {
      return complete(message.text(), message, false);
    }
    if (ownSubject) {
      boolean bare = !ownIntent || (ledIn && body.size() <= 3);
      return bare && (ledIn || body.size() <= 3)
          ? withIntentInForce(state, String.join(" ", body))
          : complete(message.text(), message, false);
    }
    boolean bareQuestion = body.size() <= BARE && message.text().endsWith("?");
    boolean asked = message.text().endsWith("?");
    boolean besides = asksBesides(words) && (asked || !isSocial(message));
    if (!ownIntent && (besides || (bareQuestion && !isSocial(message)))) {
      return withIntentInForce(state, String.join(" ", body));
    }
    boolean points = points(message.text());
    boolean continues = body.size() <= (ledIn ? LED_IN : BARE - 1);
    boolean asksOn = ownIntent || (points && (asked || message.asks()) && !isSocial(message));
    if (asksOn && !state.subject().isEmpty() && (points || continues)) {
      return withSubjectInForce(state, message);
    }
    return complete(message.text(), message, false);
  }

  private static boolean isAnswered(DialogueState state) {
    return state.last().filter(turn -> turn.outcome() == Outcome.ANSWERED).isPresent();
  }

  /** "And the magnesium?" names a thing and asks nothing of it, whatever is usually asked of it. */
  private static boolean isNameOnly(List<String> body, Interpretation message) {
    List<String> named = body.stream().filter(word -> !ARTICLES.contains(word)).toList();
    return message.things().stream().anyMatch(thing -> words(thing.text()).equals(named));
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
        ? state.last().flatMap(turn -> told.in(turn, message)).flatMap(what -> meant(message, what))
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
        .map(request -> complete(message.text(), message.asking(List.of(request)), true));
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
      return Optional.of(complete(rest, meaning, true));
    }
    return state.intents().isEmpty() || meaning.things().isEmpty()
        ? Optional.empty()
        : Optional.of(withIntentInForce(state, rest));
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

  private ResolvedQuestion complete(String text, Interpretation meaning, boolean fromContext) {
    return new ResolvedQuestion(text, meaning, subject(meaning), fromContext);
  }

  /** The things that a message names. */
  private static String subject(Interpretation meaning) {
    return meaning.things().stream().map(Thing::text).distinct().collect(Collectors.joining(" "));
  }

  /** The words of a text whose stems are among the terms, as they stand there. */
  private List<String> named(String text, List<String> terms) {
    return words(text).stream()
        .filter(word -> subjects.stems(word).stream().anyMatch(terms::contains))
        .distinct()
        .toList();
  }

  private ResolvedQuestion withIntentInForce(DialogueState state, String fragment) {
    List<Request> requests = new ArrayList<>();
    Vector fragmentVector = interpreter.interpret(new Utterance(fragment)).vector();
    String text = fragment;
    Interpretation meaning = null;
    for (String name : state.intents()) {
      IntentDefinition intent = intents.get(name);
      if (intent != null && meaning == null) {
        text = intent.question().replace("?", "") + " (" + fragment + ")?";
        meaning = interpreter.interpret(new Utterance(text));
        requests.add(
            new Request(
                new ScoredIntent(name, confidence(meaning, name)),
                all(text),
                Vector.mean(List.of(meaning.vector(), fragmentVector))));
      }
    }
    if (meaning == null) {
      return complete(fragment, interpreter.interpret(new Utterance(fragment)), false);
    }
    List<String> terms = subjects.in(fragment);
    return new ResolvedQuestion(
        text, meaning.asking(requests), String.join(" ", named(fragment, terms)), true);
  }

  private static double confidence(Interpretation meaning, String intent) {
    return meaning.ranking().stream()
        .filter(scored -> scored.name().equals(intent))
        .mapToDouble(ScoredIntent::confidence)
        .findFirst()
        .orElse(0);
  }

  private ResolvedQuestion withSubjectInForce(DialogueState state, Interpretation message) {
    ResolvedQuestion anew = readAnewWithSubject(state, message);
    return statesIntent(message)
        ? new ResolvedQuestion(
            anew.text(), anew.interpretation().asking(message.requests()), state.subject(), true)
        : anew;
  }

  /** "Should I stop them" of medicines asks whether to stop taking them. */
  private ResolvedQuestion leavingOff(DialogueState state, Interpretation message) {
    return readAnewWithSubject(state, LeavingOff.named(message.text()));
  }

  private ResolvedQuestion readAnewWithSubject(DialogueState state, Interpretation message) {
    return readAnewWithSubject(state, message.text());
  }

  private ResolvedQuestion readAnewWithSubject(DialogueState state, String question) {
    String text = question.replaceAll("[?!. ]+$", "") + " (" + state.subject() + ")?";
    return new ResolvedQuestion(
        text, interpreter.interpret(new Utterance(text)), state.subject(), true);
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
