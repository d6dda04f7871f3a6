package dev.charley.dialogue;

import dev.charley.dialogue.AnswerFinder.Answer;
import dev.charley.dialogue.AnswerFinder.Sought;
import dev.charley.dialogue.DialogueAct.Inform;
import dev.charley.dialogue.DialogueAct.Point;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.dialogue.WeighedPassage.Verdict;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentShares;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Interpretation.Request;
import dev.charley.nlu.Thing;
import dev.charley.retrieval.Passage;
import dev.charley.triage.Protocol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts together what the documents answer to the requests of a message. Thread-safe. */
public final class Answering {

  private static final int MOST_REQUESTS = 3;

  /** A statement tells what happens and asks for help on the whole. */
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?|\\b(what|whats|wat|why|how|hows|which|when|who|where|can|could|should|would|will|do|does|did"
              + "|is|are|any)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The intents that ask what to do oneself. */
  static final Set<String> REMEDIES = Set.of("relief", "prevention");

  private static final int MOST_NEAREST = 2;
  private static final int MOST_PERSONAL = 2; // findings, and passages of each

  private final AnswerFinder finder;
  private final Protocol protocol;
  private final Map<String, IntentDefinition> intents = new LinkedHashMap<>();

  /**
   * @param finder finds passages
   * @param intents of the topic
   * @param protocol names the findings that call for caution
   */
  public Answering(AnswerFinder finder, List<IntentDefinition> intents, Protocol protocol) {
    this.finder = finder;
    this.protocol = protocol;
    intents.forEach(intent -> this.intents.put(intent.name(), intent));
  }

  /**
   * What was found for a message.
   *
   * @param acts the passages with their framing lines; empty when no passage answers
   * @param remaining ids of further passages, for "more"
   * @param unknown the things asked about that the documents do not name
   * @param weighed the passages that were weighed
   */
  record Answered(
      List<DialogueAct> acts,
      List<String> remaining,
      List<String> unknown,
      List<WeighedPassage> weighed) {
    boolean found() {
      return !acts.isEmpty();
    }
  }

  Answered answer(Situation situation) {
    List<DialogueAct> acts = new ArrayList<>();
    List<String> remaining = new ArrayList<>();
    List<WeighedPassage> weighed = new ArrayList<>();
    List<Request> requests = situation.question().interpretation().requests();
    Set<String> unknown = new LinkedHashSet<>();
    boolean several = requests.size() > 1;
    Set<String> said = new HashSet<>(situation.state().quoted());
    for (Request request : requests.subList(0, Math.min(MOST_REQUESTS, requests.size()))) {
      Sought sought = sought(situation, request, several);
      Answer answer = finder.find(sought, said);
      if (!answer.unknown().isEmpty()) {
        unknown.addAll(answer.unknown());
      }
      weighed.addAll(answer.weighed());
      if (answer.points().isEmpty()) {
        continue;
      }
      finder
          .kinds(sought)
          .forEach(
              (asked, kind) -> acts.add(new Say("kind_of", Map.of("asked", asked, "kind", kind))));
      if (several) {
        acts.add(new Say("on_intent", Map.of("title", title(request.intent().name()))));
      }
      boolean repeated =
          answer.points().stream()
              .allMatch(p -> situation.state().quoted().contains(p.passage().id()));
      if (repeated ? answer.remaining().isEmpty() : isSameQuestion(situation)) {
        acts.add(new Say(repeated ? "again_all" : "again"));
      }
      answer.points().forEach(point -> said.add(point.passage().id()));
      if (answer.broad()) {
        acts.addAll(personal(situation, request.intent().name(), said, weighed));
      }
      if (answer.broad() && answer.points().stream().anyMatch(p -> !p.supports().isEmpty())) {
        acts.add(new Say("digest"));
      }
      acts.add(new Inform(answer.points()));
      remaining.addAll(answer.remaining());
    }
    if (!acts.isEmpty() && !remaining.isEmpty()) {
      acts.add(new Say("more_left"));
    }
    if (!acts.isEmpty() && !unknown.isEmpty()) {
      acts.add(0, new Say("not_in_documents", Map.of("asked", String.join(", ", unknown))));
    }
    return new Answered(
        withKeepTaking(situation, withCaution(situation, acts)),
        remaining,
        List.copyOf(unknown),
        weighed);
  }

  /**
   * What the documents say of what the person has told, before what they say to everybody: passages
   * that serve this intent and no other.
   */
  private List<DialogueAct> personal(
      Situation situation, String intent, Set<String> said, List<WeighedPassage> weighed) {
    List<DialogueAct> acts = new ArrayList<>();
    for (FindingDefinition finding : protocol.findings()) {
      List<Point> points =
          points(finding.passages()).stream()
              .filter(point -> point.passage().intents().equals(Set.of(intent)))
              .filter(point -> !said.contains(point.passage().id()))
              .limit(MOST_PERSONAL)
              .toList();
      if (!points.isEmpty()
          && acts.size() < 2 * MOST_PERSONAL
          && situation.state().findings().isPresent(finding.name())) {
        points.forEach(point -> said.add(point.passage().id()));
        points.forEach(point -> weighed.add(told(intent, point.passage(), finding)));
        acts.add(new Say("since", Map.of("finding", finding.title())));
        acts.add(new Inform(points));
      }
    }
    return acts;
  }

  private static WeighedPassage told(String intent, Passage passage, FindingDefinition finding) {
    return new WeighedPassage(
        intent,
        passage,
        0,
        List.of(),
        Verdict.QUOTED,
        "speaks of what was told: " + finding.title());
  }

  private static boolean isSameQuestion(Situation situation) {
    return situation
        .state()
        .last()
        .filter(last -> last.resolved().equalsIgnoreCase(situation.question().text()))
        .filter(last -> !last.quoted().isEmpty())
        .isPresent();
  }

  private Sought sought(Situation situation, Request request, boolean several) {
    ResolvedQuestion question = situation.question();
    String text = several ? request.part().text() : question.text();
    List<Thing> things =
        question.interpretation().things().stream()
            .filter(Thing::asked)
            .filter(thing -> !several || request.part().text().contains(thing.text()))
            .toList();
    return new Sought(
        text,
        request.vector(),
        request.intent().name(),
        several
            ? new IntentShares(Map.of(request.intent().name(), 1.0), 0)
            : IntentShares.of(question.interpretation().ranking(), intents.values()),
        things,
        spokenOf(things),
        ASKS.matcher(text).find(),
        isSameQuestion(situation));
  }

  private Map<String, List<String>> spokenOf(List<Thing> things) {
    Map<String, List<String>> spokenOf = new HashMap<>();
    for (Thing thing : things) {
      protocol
          .finding(thing.finding())
          .ifPresent(finding -> spokenOf.put(thing.text(), finding.passages()));
    }
    return spokenOf;
  }

  /** {@return the two passages that name best what is asked about by name, if any do} */
  List<Point> naming(Situation situation) {
    List<Request> requests = situation.question().interpretation().requests();
    return requests.isEmpty()
        ? List.of()
        : finder.naming(sought(situation, requests.get(0), false)).stream()
            .limit(MOST_NEAREST)
            .map(passage -> new Point(passage, List.of()))
            .toList();
  }

  /** {@return the passages that have a telling word of a text, in their documents' order} */
  List<Point> sharingWords(String text) {
    return finder.sharingWords(text).stream()
        .map(passage -> new Point(passage, List.of()))
        .toList();
  }

  /** One line of general safety before remedies, for people who should ask first. */
  List<DialogueAct> withCaution(Situation situation, List<DialogueAct> acts) {
    boolean remedies =
        REMEDIES.stream().anyMatch(situation.requested()::contains)
            || acts.stream().anyMatch(Answering::quotesRemedy);
    Optional<FindingDefinition> reason =
        protocol.findings().stream()
            .filter(FindingDefinition::caution)
            .filter(finding -> situation.state().findings().isPresent(finding.name()))
            .filter(f -> !f.name().equals(ChildTalk.FINDING) || ChildTalk.isOn(situation))
            .findFirst();
    if (acts.isEmpty() || !remedies || reason.isEmpty()) {
      return acts;
    }
    List<DialogueAct> cautious = new ArrayList<>();
    cautious.add(new Say("caution", Map.of("finding", reason.get().title())));
    cautious.addAll(acts);
    return cautious;
  }

  /** Who asks whether to stop a medicine should ask who prescribed it. */
  private List<DialogueAct> withKeepTaking(Situation situation, List<DialogueAct> acts) {
    Interpretation asked = situation.question().interpretation();
    Stream<Finding> named =
        Stream.concat(asked.findings().stream(), situation.interpretation().findings().stream());
    Stream<Finding> meant = // "come off them" means what was told of before
        LeavingOff.ofAMedicine(situation.utterance().text())
            ? situation.state().findings().all().stream()
            : Stream.empty();
    boolean leavesOff =
        LeavingOff.ofSomething(situation.question().text())
            && Stream.concat(named, meant).anyMatch(finding -> isPrescribed(finding.name()));
    return leavesOff
        ? Stream.concat(Stream.of(new Say("keep_taking", Map.of())), acts.stream()).toList()
        : acts;
  }

  private boolean isPrescribed(String finding) {
    return protocol.finding(finding).filter(FindingDefinition::prescribed).isPresent();
  }

  private static boolean quotesRemedy(DialogueAct act) {
    return act instanceof Inform inform
        && inform.points().stream()
            .anyMatch(point -> point.passage().intents().stream().anyMatch(REMEDIES::contains));
  }

  /** {@return ids of all passages on the intents in force that were not quoted, in order} */
  List<String> unsaid(DialogueState state) {
    return state.intents().stream()
        .flatMap(intent -> finder.serving(intent).stream())
        .filter(id -> !state.quoted().contains(id))
        .distinct()
        .toList();
  }

  private String title(String intent) {
    IntentDefinition definition = intents.get(intent);
    return definition == null ? intent : definition.title();
  }

  /** {@return the passages of these ids that can be quoted, each by itself} */
  List<Point> points(List<String> ids) {
    return ids.stream()
        .flatMap(id -> finder.passage(id).stream())
        .map(passage -> new Point(passage, List.of()))
        .toList();
  }

  /** {@return the questions that ask for each content intent, most urgent first} */
  List<String> suggestions() {
    return intents.values().stream()
        .filter(intent -> !intent.question().isEmpty())
        .sorted((a, b) -> Integer.compare(b.urgency(), a.urgency()))
        .map(IntentDefinition::question)
        .toList();
  }

  /** {@return the passage of a rule, if the pack has it} */
  Optional<Passage> passage(String id) {
    return finder.passage(id);
  }

  /** {@return the ids of all documents that passages can be quoted from, in order} */
  List<String> documents() {
    return finder.documents();
  }

  /** {@return the definition of an intent, if there is one} */
  Optional<IntentDefinition> intent(String name) {
    return Optional.ofNullable(intents.get(name));
  }
}
