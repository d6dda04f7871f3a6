package dev.charley.dialogue;

import dev.charley.dialogue.DialogueAct.Inform;
import dev.charley.dialogue.DialogueAct.Point;
import dev.charley.dialogue.DialogueAct.Respond;
import dev.charley.dialogue.DialogueAct.Say;
import dev.charley.dialogue.DialogueAct.Suggest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Answers what is said about the answer before: more, again, shorter, from where, how sure. */
final class RepairPolicy implements Policy {

  private static final int MORE = 4;
  private static final Set<String> ABOUT_US = Set.of("correction", "complaint");

  private final Answering answers;
  private final Questioning questions;

  RepairPolicy(Answering answers, Questioning questions) {
    this.answers = answers;
    this.questions = questions;
  }

  @Override
  public Optional<Decision> propose(Situation situation) {
    if (situation.interpretation().ranking().isEmpty() || situation.question().fromContext()) {
      return Optional.empty();
    }
    String intent = situation.interpretation().ranking().get(0).name();
    if (situation.asksSomething() && ABOUT_US.contains(intent)) {
      return Optional.empty(); // "the blue one too?" puts nothing right
    }
    return switch (intent) {
      case "recall" -> Optional.of(recalled(situation));
      case "more" -> Optional.of(more(situation));
      case "repeat" -> Optional.of(repeat(situation));
      case "shorter" -> Optional.of(shorter(situation));
      case "source" -> Optional.of(source(situation));
      case "certainty" -> Optional.of(line("certainty", "asked how sure we are"));
      case "why_asked" -> Optional.of(line("why_not_asked", "nothing was asked"));
      case "complaint" -> Optional.of(sorry(situation, "complained", "the person complains"));
      case "correction" ->
          Optional.of(sorry(situation, "corrected", "the person says that we misread them"));
      default -> Optional.empty();
    };
  }

  private Decision more(Situation situation) {
    List<String> left =
        situation.state().remaining().isEmpty()
            ? answers.unsaid(situation.state())
            : situation.state().remaining();
    if (left.isEmpty()) {
      boolean any = !situation.state().quoted().isEmpty();
      return any ? line("all_said", "nothing is left") : respond("more");
    }
    int shown = Math.min(MORE, left.size());
    List<DialogueAct> acts = new ArrayList<>();
    acts.add(new Inform(answers.points(left.subList(0, shown))));
    acts.add(new Say(shown < left.size() ? "more_left" : "all_said"));
    return informed(situation, acts, left.subList(shown, left.size()), "asked for more");
  }

  /** "What did you say about heat": what was quoted of it at any turn, or else what there is. */
  private Decision repeat(Situation situation) {
    List<Point> naming = answers.sharingWords(situation.utterance().text());
    return naming.isEmpty() || picks(situation) ? repeatLast(situation) : repeat(situation, naming);
  }

  private static boolean picks(Situation situation) {
    List<String> words = ContextResolver.words(situation.utterance().text());
    return Ordinals.picked(words, Integer.MAX_VALUE).isPresent();
  }

  private Decision repeatLast(Situation situation) {
    List<Point> points = lastQuoted(situation);
    return points.isEmpty()
        ? respond("repeat")
        : informed(
            situation,
            List.of(new Inform(picked(situation, points))),
            situation.state().remaining(),
            "asked to say it again");
  }

  private Decision repeat(Situation situation, List<Point> naming) {
    List<Point> said =
        naming.stream()
            .filter(point -> situation.state().quoted().contains(point.passage().id()))
            .toList();
    List<DialogueAct> acts = new ArrayList<>();
    if (said.isEmpty()) {
      acts.add(new Say("nearest"));
    }
    List<Point> repeated = said.isEmpty() ? naming : said;
    acts.add(new Inform(repeated.subList(0, Math.min(MORE, repeated.size()))));
    return informed(
        situation,
        answers.withCaution(situation, acts),
        situation.state().remaining(),
        "asked again about a thing");
  }

  /** What the person told about themselves, or about whom they ask for. */
  private Decision recalled(Situation situation) {
    String told = Noted.all(situation, questions);
    return told.isEmpty()
        ? line("recalled_none", "asked what was told, and nothing was")
        : new Decision(
            name(),
            Outcome.SOCIAL,
            List.of(),
            List.of(new Say("recalled", Map.of("findings", told))),
            List.of(),
            "asked what was told");
  }

  /** "What was the second one again": that one. */
  private static List<Point> picked(Situation situation, List<Point> points) {
    OptionalInt place =
        Ordinals.picked(ContextResolver.words(situation.utterance().text()), points.size());
    return place.isPresent() ? List.of(points.get(place.getAsInt())) : points;
  }

  private Decision shorter(Situation situation) {
    List<Point> points = lastQuoted(situation);
    return points.isEmpty()
        ? respond("shorter")
        : informed(
            situation,
            List.of(new Say("shorter"), new Inform(points.subList(0, 1))),
            situation.state().remaining(),
            "asked for it in short");
  }

  private Decision source(Situation situation) {
    Set<String> documents = new LinkedHashSet<>();
    lastQuoted(situation).forEach(point -> documents.add(point.passage().document()));
    List<DialogueAct> acts = new ArrayList<>();
    acts.add(new Say(documents.isEmpty() ? "source_all" : "source_intro"));
    documents.forEach(id -> acts.add(sourceLine(id)));
    List<String> others =
        answers.documents().stream().filter(id -> !documents.contains(id)).toList();
    if (!documents.isEmpty() && !others.isEmpty()) {
      acts.add(new Say("source_others"));
    }
    others.forEach(id -> acts.add(sourceLine(id)));
    return new Decision(
        name(),
        Outcome.SOCIAL,
        List.of(),
        acts,
        situation.state().remaining(),
        "asked for sources");
  }

  private static Say sourceLine(String document) {
    return new Say("source_line", Map.of("document", document));
  }

  /** A correction may tell a fact, which is all it has to say then. */
  private Decision sorry(Situation situation, String line, String because) {
    if (!situation.interpretation().findings().isEmpty()) {
      return line("noted", "the person corrects what they told");
    }
    return new Decision(
        name(),
        Outcome.CLARIFIED,
        List.of(),
        List.of(new Say(line), new Suggest(answers.suggestions())),
        List.of(),
        because);
  }

  private List<Point> lastQuoted(Situation situation) {
    List<Exchange> exchanges = situation.state().exchanges();
    for (int i = exchanges.size() - 1; i >= 0; i--) {
      if (!exchanges.get(i).quoted().isEmpty()) {
        return answers.points(exchanges.get(i).quoted());
      }
    }
    return List.of();
  }

  private Decision informed(
      Situation situation, List<DialogueAct> acts, List<String> remaining, String because) {
    return new Decision(
        name(), Outcome.ANSWERED, situation.state().intents(), acts, remaining, because);
  }

  private Decision line(String line, String because) {
    return new Decision(
        name(), Outcome.SOCIAL, List.of(), List.of(new Say(line)), List.of(), because);
  }

  private Decision respond(String intent) {
    return new Decision(
        name(),
        Outcome.SOCIAL,
        List.of(),
        List.of(new Respond(intent, 0)),
        List.of(),
        "there is nothing to refer to yet");
  }
}
