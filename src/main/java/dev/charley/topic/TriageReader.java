package dev.charley.topic;

import dev.charley.nlu.FindingDefinition;
import dev.charley.nlu.corenlp.PatternCheck;
import dev.charley.topic.DocumentReader.ReadDocument;
import dev.charley.triage.CareLevel;
import dev.charley.triage.Protocol;
import dev.charley.triage.Rule;
import dev.charley.triage.TriageQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the findings and {@code triage.yaml}, and checks every reference in them. */
final class TriageReader {

  private static final Set<String> FINDING_KEYS =
      Set.of(
          "name",
          "title",
          "said",
          "not_said",
          "patterns",
          "opposite",
          "never_lowered",
          "caution",
          "prescribed");
  private static final Set<String> RULE_KEYS =
      Set.of("name", "when", "level", "reason", "document", "passage", "widened");
  private static final Set<String> QUESTION_KEYS =
      Set.of("id", "text", "reason", "finding", "settled_by", "intents", "yes", "no");

  private static final Rule.Basis UNKNOWN = new Rule.Basis("", "");

  private final List<ReadDocument> documents;
  private final Set<String> intents;
  private final Set<String> findings = new HashSet<>();

  TriageReader(List<ReadDocument> documents, Set<String> intents) {
    this.documents = documents;
    this.intents = intents;
  }

  /**
   * {@return the protocol; one that is empty where a file is missing}
   *
   * @param findingFiles one a finding, in order of file name
   * @param file the rules and questions
   */
  Protocol read(List<YamlMap> findingFiles, Optional<YamlMap> file) {
    List<FindingDefinition> definitions = findingFiles.stream().map(this::finding).toList();
    findingFiles.forEach(this::requireOpposite);
    if (file.isEmpty()) {
      return new Protocol(definitions, List.of(), List.of(), List.of(), "", List.of());
    }
    YamlMap map = file.get();
    map.allowOnly(Set.of("rules", "questions", "ordinary", "doubt", "digressions"));
    List<Rule> rules = new ArrayList<>();
    map.maps("rules").forEach(rule -> rule(rule).ifPresent(rules::add));
    List<TriageQuestion> questions = new ArrayList<>();
    map.maps("questions").forEach(question -> questions.add(question(question)));
    return new Protocol(
        definitions,
        rules,
        questions,
        map.lineTexts("ordinary"),
        doubt(map),
        map.lineTexts("digressions"));
  }

  private static String doubt(YamlMap map) {
    String text = Optional.ofNullable(map.optionalText("doubt")).orElse("");
    if (!text.isEmpty() && !text.contains(Protocol.REASON)) {
      map.fault("doubt", "a question with " + Protocol.REASON, text);
    }
    return text;
  }

  private FindingDefinition finding(YamlMap map) {
    map.allowOnly(FINDING_KEYS);
    String name = map.text("name");
    if (!findings.add(name) && !name.isEmpty()) {
      map.fault("name", "a name that no other finding has", name);
    }
    List<String> said = map.lineTexts("said");
    List<String> patterns = map.lineTexts("patterns");
    map.lines("patterns").forEach(line -> requirePattern(map, line));
    if (said.isEmpty() && patterns.isEmpty()) {
      map.fault("said", "examples under said, or patterns", "neither");
    }
    return new FindingDefinition(
        name,
        map.text("title"),
        said,
        map.lineTexts("not_said"),
        patterns,
        Optional.ofNullable(map.optionalText("opposite")).orElse(""),
        isTrue(map, "never_lowered"),
        isTrue(map, "caution"),
        isTrue(map, "prescribed"),
        List.of());
  }

  private static void requirePattern(YamlMap map, YamlMap.Line line) {
    PatternCheck.fault(line.text())
        .ifPresent(fault -> map.fault(line, "a TokensRegex pattern", fault));
  }

  /** Any finding may be the opposite, so all are read before. */
  private void requireOpposite(YamlMap map) {
    String opposite = map.optionalText("opposite");
    if (opposite != null) {
      requireFinding(map, "opposite", opposite);
    }
  }

  private static boolean isTrue(YamlMap map, String key) {
    String value = map.optionalText(key);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      map.fault(key, "true or false", value);
    }
    return "true".equals(value);
  }

  private Optional<Rule> rule(YamlMap map) {
    map.allowOnly(RULE_KEYS);
    List<String> when = map.texts("when");
    when.forEach(name -> requireFinding(map, "when", name));
    String label = map.text("level");
    Optional<CareLevel> level = CareLevel.of(label);
    if (level.isEmpty() && !label.isEmpty()) {
      map.fault("level", "a level of care such as see_doctor", label);
    }
    Rule.@Nullable Basis basis = map.has("document") ? basis(map) : null;
    if (when.isEmpty()) {
      map.fault("when", "the findings that must be present", "none");
      return Optional.empty();
    }
    if (level.isEmpty()) {
      return Optional.empty();
    }
    if (basis == null && !level.get().isUrgent()) {
      map.fault("level", "a document for a level below immediate_care", "general safety");
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            map.text("name"),
            when,
            level.get(),
            map.text("reason"),
            basis,
            map.optionalText("widened")));
  }

  /** The passage of the rule's document that holds the words the rule names. */
  private Rule.Basis basis(YamlMap map) {
    String id = map.text("document");
    String words = map.text("passage");
    for (ReadDocument read : documents) {
      if (read.document().id().equals(id)) {
        return read.passages().stream()
            .filter(passage -> passage.text().contains(words))
            .findFirst()
            .map(passage -> new Rule.Basis(id, passage.id()))
            .orElseGet(() -> unknown(map, "passage", "words of a passage of " + id, words));
      }
    }
    return id.isEmpty() ? UNKNOWN : unknown(map, "document", "the id of a document", id);
  }

  private static Rule.Basis unknown(YamlMap map, String key, String expected, String found) {
    map.fault(key, expected, "'" + found + "'");
    return UNKNOWN;
  }

  private TriageQuestion question(YamlMap map) {
    map.allowOnly(QUESTION_KEYS);
    String finding = map.text("finding");
    if (!finding.isEmpty()) {
      requireFinding(map, "finding", finding);
    }
    map.texts("settled_by").forEach(name -> requireFinding(map, "settled_by", name));
    for (String intent : map.texts("intents")) {
      if (!intents.contains(intent)) {
        map.fault("intents", "the name of an intent", intent);
      }
    }
    return new TriageQuestion(
        map.text("id"),
        map.text("text"),
        map.text("reason"),
        finding,
        map.texts("settled_by"),
        map.texts("intents"),
        map.lineTexts("yes"),
        map.lineTexts("no"),
        null);
  }

  private void requireFinding(YamlMap map, String key, String name) {
    if (!findings.contains(name)) {
      map.fault(key, "the name of a finding", "'" + name + "'");
    }
  }
}
