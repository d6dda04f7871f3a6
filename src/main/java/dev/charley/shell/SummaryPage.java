package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.nlu.Person;
import dev.charley.reply.Care;
import dev.charley.shell.Summary.Standing;
import dev.charley.shell.Summary.Told;
import dev.charley.shell.Summary.Topic;
import java.util.List;

/** Shows the person what the conversation has come to. */
final class SummaryPage {

  private final Facts facts;
  private final SourceNames sources;

  private SummaryPage(Paper paper, SourceNames sources) {
    this.facts = new Facts(paper);
    this.sources = sources;
  }

  /**
   * {@return the lines}
   *
   * @param turns of the whole conversation, at least one
   */
  static List<String> of(List<Turn> turns, Paper paper, Assistant assistant) {
    SummaryPage page = new SummaryPage(paper, SourceNames.of(assistant));
    page.write(Summary.of(turns, assistant));
    List<String> lines = page.facts.lines();
    return lines.isEmpty()
        ? paper.fit("You have told of nothing that I know to look for, and asked nothing so far.")
        : lines;
  }

  private void write(Summary summary) {
    for (Person person : summary.people()) {
      facts.title(person == Person.SELF ? "About you" : "About the person you ask for");
      for (Standing standing : Standing.values()) {
        facts.addEach(
            label(standing), summary.told(person, standing).stream().map(this::told).toList());
      }
    }
    if (!summary.leftOpen().isEmpty()) {
      facts.title("What I asked and you left open");
      facts.addEach("", summary.leftOpen());
    }
    summary.care().ifPresent(this::level);
    List<String> asked =
        summary.topics().stream()
            .flatMap(topic -> topic.questions().stream().map(words -> asked(topic, words)))
            .toList();
    if (!asked.isEmpty() || !summary.unanswered().isEmpty()) {
      facts.title("What you asked");
      facts.addEach("answered", asked);
      facts.addEach("no answer", summary.unanswered().stream().map(SummaryPage::quoted).toList());
    }
  }

  private static String label(Standing standing) {
    return switch (standing) {
      case THERE -> "there";
      case PERHAPS -> "perhaps";
      case NOT_THERE -> "not there";
      case NOT_KNOWN -> "not known";
    };
  }

  private String told(Told told) {
    String question = told.question().isEmpty() ? "" : ", to “" + told.question() + "”";
    return told.title() + ": " + quoted(told.words()) + question;
  }

  private static String asked(Topic topic, String words) {
    return topic.title() + ": " + quoted(words);
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private void level(Care care) {
    facts.title("Level of care");
    facts.add("level", CareWords.of(care.level()));
    facts.addEach("because", care.reasons());
    facts.addEach(
        "rests on",
        care.citations().stream()
            .map(place -> Summary.words(place, sources))
            .map(q -> quoted(q.words()) + " (" + sources.title(q.document()) + ")")
            .toList());
    if (care.citations().isEmpty()) {
      facts.add("rests on", "general safety advice, which stands in no document");
    }
  }
}
