package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.dialogue.DialogueState;
import dev.charley.nlu.Finding;
import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.Person;
import dev.charley.nlu.Polarity;
import dev.charley.reply.Care;
import dev.charley.reply.Citation;
import dev.charley.reply.Reply;
import dev.charley.reply.Segment;
import dev.charley.reply.SourceTitle;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.Span;
import dev.charley.triage.Protocol;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a conversation has come to, as Markdown to take to a doctor or pharmacist. */
final class SummaryDocument {

  private final Assistant assistant;
  private final List<Turn> turns;
  private final DialogueState state;
  private final SourceNames sources;
  private final Set<String> cited = new LinkedHashSet<>(); // ids, in the order they come up
  private final StringBuilder text = new StringBuilder();

  /** Words of a document. */
  private record Quoted(String words, String document) {}

  private SummaryDocument(Assistant assistant, List<Turn> turns) {
    this.assistant = assistant;
    this.turns = turns;
    this.state = turns.get(turns.size() - 1).outcome().state();
    this.sources = SourceNames.of(assistant);
  }

  /**
   * {@return the summary}
   *
   * @param turns of the whole conversation, at least one
   */
  static String of(Assistant assistant, List<Turn> turns) {
    SummaryDocument summary = new SummaryDocument(assistant, turns);
    summary.write();
    return summary.text.toString();
  }

  private void write() {
    line("# Summary of a conversation");
    line("");
    assistant.introduction().stream().limit(2).forEach(this::paragraph);
    said();
    findings();
    level();
    discussed();
    sources();
  }

  private void said() {
    title("What the person wrote");
    turns.forEach(turn -> item("“" + Markdown.escape(turn.said()) + "”"));
  }

  private void findings() {
    title("Signs and facts");
    findings("Said to be there", Polarity.PRESENT);
    findings("Said not to be there", Polarity.ABSENT);
    findings("Not known", Polarity.UNKNOWN);
    List<String> open = unanswered();
    if (!open.isEmpty()) {
      heading("Asked and not answered");
      open.forEach(question -> item(Markdown.escape(question)));
    }
    if (state.findings().all().isEmpty()) {
      paragraph("Nothing that the triage knows was recognised in what the person wrote.");
    }
    paragraph("What does not stand here was not asked, or not recognised.");
  }

  private void findings(String heading, Polarity polarity) {
    List<Finding> found =
        state.findings().all().stream().filter(f -> f.polarity() == polarity).toList();
    if (!found.isEmpty()) {
      heading(heading);
      found.forEach(finding -> item(finding(finding)));
    }
  }

  private String finding(Finding finding) {
    String title =
        assistant.protocol().finding(finding.name()).map(FindingDefinition::title).orElse("");
    String whose = finding.person() == Person.OTHER ? ", of the person asked for" : "";
    return "%s%s: “%s”"
        .formatted(
            Markdown.escape(title.isEmpty() ? finding.name() : title),
            whose,
            Markdown.escape(finding.evidence()));
  }

  private List<String> unanswered() {
    Protocol protocol = assistant.protocol();
    return state.askedQuestions().stream()
        .map(protocol::question)
        .flatMap(Optional::stream)
        .filter(question -> !state.findings().isSettled(question.finding()))
        .map(TriageQuestion::text)
        .toList();
  }

  private void level() {
    title("Level of care");
    turns
        .get(turns.size() - 1)
        .outcome()
        .reply()
        .disposition()
        .ifPresentOrElse(
            this::level, () -> paragraph("No rule of the triage applies to what was said."));
  }

  private void level(Care care) {
    String reasons = String.join(", ", care.reasons());
    paragraph(
        "**%s**, because of %s.".formatted(CareWords.of(care.level()), Markdown.escape(reasons)));
    if (care.citations().isEmpty()) {
      paragraph("This is general safety and rests on no document.");
    }
    care.citations().forEach(place -> quotation(words(place), place.document()));
  }

  private String words(Citation place) {
    Document document = sources.documents().get(place.document());
    return document == null ? "" : new Span(place.start(), place.end()).of(document.text());
  }

  /** What was asked for, each with what was quoted in reply. */
  private void discussed() {
    title("What was discussed");
    Map<String, Set<Quoted>> discussed = new LinkedHashMap<>();
    for (Turn turn : turns) {
      for (String intent : turn.outcome().decision().intents()) {
        discussed
            .computeIfAbsent(intent, name -> new LinkedHashSet<>())
            .addAll(quoted(turn.outcome().reply()));
      }
    }
    if (discussed.isEmpty()) {
      paragraph("No question was answered.");
    }
    discussed.forEach(
        (intent, quotations) -> {
          heading(Markdown.escape(titleOf(intent)));
          quotations.forEach(q -> quotation(q.words(), q.document()));
        });
  }

  /** An item of a list says little without what leads into the list. */
  private List<Quoted> quoted(Reply reply) {
    List<Quoted> quoted = new ArrayList<>();
    String leadIn = "";
    for (Segment segment : reply.segments()) {
      switch (segment.kind()) {
        case LEAD_IN -> leadIn = segment.text() + " ";
        case PASSAGE -> {
          Citation place = segment.citations().get(0);
          leadIn = sources.isItem(place) ? leadIn : "";
          quoted.add(new Quoted(leadIn + segment.text(), place.document()));
        }
        case FRAME, SAFETY -> leadIn = "";
      }
    }
    return quoted;
  }

  private String titleOf(String intent) {
    return assistant.intents().stream()
        .filter(definition -> definition.name().equals(intent))
        .map(IntentDefinition::title)
        .findFirst()
        .orElse(intent);
  }

  private void quotation(String words, String document) {
    cited.add(document);
    int number = List.copyOf(cited).indexOf(document) + 1;
    item("“%s” \\[%d\\]".formatted(Markdown.escape(words), number));
  }

  private void sources() {
    title("Sources");
    if (cited.isEmpty()) {
      paragraph("Nothing was quoted.");
    }
    int number = 1;
    for (String id : cited) {
      line("%d. %s".formatted(number++, source(id)));
    }
  }

  private String source(String id) {
    Document document = sources.documents().get(id);
    if (document == null) {
      return Markdown.escape(id);
    }
    return Markdown.escape(SourceTitle.of(document))
        + "; original: "
        + Markdown.escape(document.origin())
        + ", last changed: "
        + Markdown.escape(document.updated());
  }

  private void title(String words) {
    blankLine();
    line("## " + words);
    line("");
  }

  private void heading(String words) {
    blankLine();
    line("### " + words);
    line("");
  }

  private void paragraph(String words) {
    blankLine();
    line(words);
  }

  private void item(String words) {
    if (!text.substring(text.lastIndexOf("\n", text.length() - 2) + 1).startsWith("- ")) {
      blankLine();
    }
    line("- " + words);
  }

  private void blankLine() {
    if (!text.toString().endsWith("\n\n")) {
      line("");
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
