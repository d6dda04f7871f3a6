package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.nlu.Person;
import dev.charley.reply.Care;
import dev.charley.reply.SourceTitle;
import dev.charley.retrieval.Document;
import dev.charley.shell.Summary.Quoted;
import dev.charley.shell.Summary.Standing;
import dev.charley.shell.Summary.Told;
import dev.charley.shell.Summary.Topic;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a conversation has come to, as Markdown to take to a doctor or pharmacist. */
final class SummaryDocument {

  private final Assistant assistant;
  private final Summary summary;
  private final SourceNames sources;
  private final Set<String> cited = new LinkedHashSet<>(); // ids, in the order they come up
  private final StringBuilder text = new StringBuilder();

  private SummaryDocument(Assistant assistant, Summary summary) {
    this.assistant = assistant;
    this.summary = summary;
    this.sources = SourceNames.of(assistant);
  }

  /**
   * {@return the summary}
   *
   * @param turns of the whole conversation, at least one
   */
  static String of(Assistant assistant, List<Turn> turns) {
    SummaryDocument document = new SummaryDocument(assistant, Summary.of(turns, assistant));
    document.write();
    return document.text.toString();
  }

  private void write() {
    line("# Summary of a conversation");
    line("");
    assistant.introduction().stream().limit(2).forEach(this::paragraph);
    paragraph("What does not stand here was not asked, or not recognised.");
    title("What the person wrote");
    summary.messages().forEach(said -> item(quoted(said)));
    told();
    list("Asked by the program and not answered", escaped(summary.leftOpen()));
    summary.care().ifPresent(this::level);
    discussed();
    list(
        "Asked, and not answered by the documents",
        summary.unanswered().stream().map(SummaryDocument::quoted).toList());
    sources();
  }

  private void told() {
    for (Person person : summary.people()) {
      title("Signs and facts " + whose(person));
      for (Standing standing : Standing.values()) {
        List<Told> found = summary.told(person, standing);
        if (!found.isEmpty()) {
          heading(heading(standing));
          found.forEach(told -> item(told(told)));
        }
      }
    }
  }

  private static String whose(Person person) {
    return person == Person.SELF ? "about the person who wrote" : "about the person asked for";
  }

  private static String heading(Standing standing) {
    return switch (standing) {
      case THERE -> "Said to be there";
      case PERHAPS -> "Perhaps there";
      case NOT_THERE -> "Said not to be there";
      case NOT_KNOWN -> "Not known";
    };
  }

  private static String told(Told told) {
    String question = told.question().isEmpty() ? "" : ", asked: " + quoted(told.question());
    return Markdown.escape(told.title()) + ": " + quoted(told.words()) + question;
  }

  private void level(Care care) {
    title("Level of care");
    String reasons = String.join(", ", care.reasons());
    paragraph(
        "**%s**, because of %s.".formatted(CareWords.of(care.level()), Markdown.escape(reasons)));
    if (care.citations().isEmpty()) {
      paragraph("This is general safety advice and stands in no document.");
    }
    care.citations().forEach(place -> quotation(Summary.words(place, sources)));
  }

  /** What was asked for, each with what was quoted in reply. */
  private void discussed() {
    if (!summary.topics().isEmpty()) {
      title("What was discussed");
    }
    for (Topic topic : summary.topics()) {
      heading(Markdown.escape(topic.title()));
      if (!topic.questions().isEmpty()) {
        paragraph(
            "Asked: "
                + String.join(
                    ", ", topic.questions().stream().map(SummaryDocument::quoted).toList()));
      }
      topic.quotations().forEach(this::quotation);
    }
  }

  private void list(String title, Collection<String> items) {
    if (!items.isEmpty()) {
      title(title);
      items.forEach(this::item);
    }
  }

  private static List<String> escaped(List<String> texts) {
    return texts.stream().map(Markdown::escape).toList();
  }

  private static String quoted(String words) {
    return "“" + Markdown.escape(words) + "”";
  }

  private void quotation(Quoted quoted) {
    cited.add(quoted.document());
    int number = List.copyOf(cited).indexOf(quoted.document()) + 1;
    item("%s \\[%d\\]".formatted(quoted(quoted.words()), number));
  }

  private void sources() {
    if (!cited.isEmpty()) {
      title("Sources");
    }
    int number = 1;
    for (String id : cited) {
      line(
          "%d. %s"
              .formatted(number++, source(Objects.requireNonNull(sources.documents().get(id)))));
    }
  }

  private static String source(Document document) {
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
