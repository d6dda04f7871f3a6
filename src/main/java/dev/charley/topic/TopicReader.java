package dev.charley.topic;

import dev.charley.nlu.IntentDefinition;
import dev.charley.nlu.IntentKind;
import dev.charley.nlu.LabelledText;
import dev.charley.nlu.corenlp.CoreNlpAlarmReader;
import dev.charley.reply.Phrasebook;
import dev.charley.retrieval.AnsweredQuestion;
import dev.charley.topic.DocumentReader.ReadDocument;
import dev.charley.triage.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the files of a topic pack and finds every fault in them. */
public final class TopicReader {

  static final String ASSISTANT = "assistant.yaml";
  static final String TRIAGE = "triage.yaml";
  static final String THINGS = "things.yaml";
  static final String QUESTIONS = "questions.tsv";
  static final String AFTER_ALARM = "after_alarm.yaml";
  static final String FINDINGS = "findings";
  private static final String INTENTS = "intents";

  /** The finding and the intent that the engine looks for, and says a line of its own to. */
  static final String CHILD_PATIENT = "child_patient";

  private static final String DISTRESS = "distress";
  private static final String RECALL = "recall";

  private static final Set<String> INTENT_KEYS =
      Set.of(
          "name",
          "kind",
          "title",
          "description",
          "question",
          "urgency",
          "headings",
          "passages",
          "examples",
          "replies");

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, List<String>> replies = new LinkedHashMap<>();

  private TopicReader() {}

  /**
   * {@return what the folders hold, checked}
   *
   * @param intents the folder of intents, {@code triage.yaml} and {@code assistant.yaml}
   * @param seeds the folder of documents
   * @throws FaultyTopicException naming every fault of all files
   */
  public static TopicSource read(Path intents, Path seeds) {
    return new TopicReader().readAll(intents, seeds);
  }

  private TopicSource readAll(Path intents, Path seeds) {
    List<ReadDocument> documents = DocumentReader.readAll(seeds, faults);
    if (isAbove(intents)) {
      faults.add(
          new Fault(
              intents.toString(),
              0,
              "the folder of intents, perhaps " + intents.resolve(INTENTS),
              "the folder above it"));
      throw faulty();
    }
    List<IntentDefinition> definitions = readIntents(intents);
    Optional<YamlMap> assistant = file(intents, ASSISTANT);
    Phrasebook phrasebook = readAssistant(assistant);
    List<YamlMap> findings =
        findingFiles(intents.resolve(FINDINGS)).stream()
            .flatMap(file -> parse(file).stream())
            .toList();
    Protocol protocol =
        new TriageReader(documents, names(definitions)).read(findings, file(intents, TRIAGE));
    assistant.ifPresent(map -> requireLines(map, phrasebook, definitions, protocol));
    ThingExamples things = readThings(intents);
    List<AnsweredQuestion> questions = readQuestions(intents);
    List<LabelledText> replies = readReplies(intents);
    if (!faults.isEmpty()) {
      throw faulty();
    }
    return new TopicSource(
        phrasebook,
        definitions,
        protocol,
        things,
        documents.stream().map(ReadDocument::document).toList(),
        documents.stream().flatMap(document -> document.passages().stream()).toList(),
        questions,
        replies);
  }

  /** What two readers of one key have found wrong is told once. */
  private FaultyTopicException faulty() {
    return new FaultyTopicException(
        faults.stream()
            .distinct()
            .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
            .toList());
  }

  private static boolean isAbove(Path folder) {
    return Files.isDirectory(folder.resolve(INTENTS)) && !Files.exists(folder.resolve(ASSISTANT));
  }

  /** {@return the whole path of a folder that was not found, if it may be meant otherwise} */
  static String where(Path folder) {
    return folder.isAbsolute() ? "" : " at " + folder.toAbsolutePath().normalize();
  }

  private static Set<String> names(List<IntentDefinition> definitions) {
    Set<String> names = new HashSet<>();
    definitions.forEach(definition -> names.add(definition.name()));
    return names;
  }

  private Optional<YamlMap> file(Path folder, String name) {
    return Files.isDirectory(folder) ? parse(folder.resolve(name)) : Optional.empty();
  }

  private Optional<YamlMap> parse(Path file) {
    return TextFile.read(file, faults)
        .flatMap(text -> YamlMap.parse(file.toString(), text, 1, faults));
  }

  private List<IntentDefinition> readIntents(Path folder) {
    List<IntentDefinition> definitions = new ArrayList<>();
    Map<String, String> fileOf = new LinkedHashMap<>();
    for (Path file : yamlFiles(folder)) {
      parse(file)
          .flatMap(this::readIntent)
          .ifPresent(
              definition -> {
                String other = fileOf.putIfAbsent(definition.name(), file.toString());
                if (other != null && !definition.name().isEmpty()) {
                  faults.add(
                      new Fault(
                          file.toString(),
                          0,
                          "a name that no other intent has",
                          definition.name() + ", as in " + other));
                }
                definitions.add(definition);
              });
    }
    boolean anyContent = definitions.stream().anyMatch(d -> d.kind() == IntentKind.CONTENT);
    if (!anyContent && faults.isEmpty()) {
      faults.add(new Fault(folder.toString(), 0, "an intent of kind content", "none"));
    }
    return definitions;
  }

  /** A pack may do without: then no sign is recognised. */
  private List<Path> findingFiles(Path folder) {
    return Files.exists(folder) ? yamlFiles(folder) : List.of();
  }

  private List<Path> yamlFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      faults.add(
          new Fault(
              folder.toString(),
              0,
              "a folder with one YAML file an intent",
              Files.exists(folder) ? "a file" : "none" + where(folder)));
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(TopicReader::isOneOfMany).sorted().toList();
    } catch (IOException e) {
      faults.add(new Fault(folder.toString(), 0, "a readable folder", "one that cannot be read"));
      return List.of();
    }
  }

  /** {@return whether a file holds an intent or a finding, one of many} */
  static boolean isOneOfMany(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".yaml") && !Set.of(ASSISTANT, TRIAGE, THINGS, AFTER_ALARM).contains(name);
  }

  private Optional<IntentDefinition> readIntent(YamlMap map) {
    map.allowOnly(INTENT_KEYS);
    String name = map.text("name");
    Optional<IntentKind> kind = kind(map);
    map.text("description");
    List<String> examples = map.lineTexts("examples");
    if (examples.isEmpty()) {
      map.fault("examples", "at least one example", "none");
    }
    reportDoubles(map);
    if (map.has("replies")) {
      replies.put(name, map.lineTexts("replies"));
    } else if (kind.isPresent() && kind.get() == IntentKind.SOCIAL) {
      map.fault("replies", "at least one reply for a social intent", "none");
    }
    boolean content = kind.isPresent() && kind.get() == IntentKind.CONTENT;
    return kind.map(
        known ->
            new IntentDefinition(
                name,
                known,
                map.text("title"),
                content ? map.text("question") : "",
                content ? urgency(map) : 0,
                map.lineTexts("headings"),
                map.lineTexts("passages"),
                examples));
  }

  private void reportDoubles(YamlMap map) {
    Set<String> seen = new HashSet<>();
    for (YamlMap.Line line : map.lines("examples")) {
      if (!seen.add(line.text())) {
        faults.add(new Fault(map.file(), line.line(), "each example once", line.text() + " again"));
      }
    }
  }

  private Optional<IntentKind> kind(YamlMap map) {
    String kind = map.text("kind");
    for (IntentKind known : IntentKind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return Optional.of(known);
      }
    }
    if (!kind.isEmpty()) {
      map.fault("kind", "content, limit, social, off_topic or nonsense", "'" + kind + "'");
    }
    return Optional.empty();
  }

  private int urgency(YamlMap map) {
    String urgency = map.text("urgency");
    try {
      return Integer.parseInt(urgency);
    } catch (NumberFormatException e) {
      if (!urgency.isEmpty()) {
        map.fault("urgency", "a whole number, the higher the earlier it is answered", urgency);
      }
      return 0;
    }
  }

  /** A pack may do without: then no thing is recognised as unknown to the documents. */
  private ThingExamples readThings(Path folder) {
    if (!Files.exists(folder.resolve(THINGS))) {
      return ThingExamples.NONE;
    }
    Optional<YamlMap> file = parse(folder.resolve(THINGS));
    file.ifPresent(map -> map.allowOnly(Set.of("description", "examples", "names")));
    return file.map(map -> new ThingExamples(map.lineTexts("examples"), map.lineTexts("names")))
        .orElse(ThingExamples.NONE);
  }

  /** A pack may do without: then passages are ranked as they are for any topic. */
  private List<AnsweredQuestion> readQuestions(Path folder) {
    Path file = folder.resolve(QUESTIONS);
    return Files.exists(file) ? QuestionReader.read(file, faults) : List.of();
  }

  /** A pack may do without: then an alarm is taken back by its sign, or in fixed words, alone. */
  private List<LabelledText> readReplies(Path folder) {
    if (!Files.exists(folder.resolve(AFTER_ALARM))) {
      return List.of();
    }
    List<LabelledText> replies = new ArrayList<>();
    List<String> labels = CoreNlpAlarmReader.labels();
    Set<String> keys = new HashSet<>(labels);
    keys.add("description");
    parse(folder.resolve(AFTER_ALARM))
        .ifPresent(
            map -> {
              map.allowOnly(keys);
              for (String label : labels) {
                List<String> texts = map.lineTexts(label);
                if (texts.isEmpty()) {
                  map.fault(label, "at least one line", "none");
                }
                texts.forEach(text -> replies.add(new LabelledText(label, text)));
              }
            });
    return replies;
  }

  private Phrasebook readAssistant(Optional<YamlMap> file) {
    file.ifPresent(map -> map.allowOnly(Set.of("name", "subject", "lines", "contacts")));
    Map<String, String> lines = new LinkedHashMap<>();
    Map<String, Phrasebook.Contacts> contacts = new LinkedHashMap<>();
    file.flatMap(map -> map.map("lines"))
        .ifPresent(map -> map.keys().forEach(key -> lines.put(key, map.text(key))));
    file.flatMap(map -> map.map("contacts"))
        .ifPresent(
            map ->
                map.keys()
                    .forEach(key -> map.map(key).ifPresent(c -> contacts.put(key, contacts(c)))));
    if (file.isPresent() && !contacts.containsKey(Phrasebook.DEFAULT_REGION)) {
      file.get().fault("contacts", "contacts for the region default", "none");
    }
    file.flatMap(map -> map.map("contacts")).ifPresent(TopicReader::requireRegionsApart);
    return new Phrasebook(
        file.map(map -> map.text("name")).orElse(""),
        file.map(map -> map.text("subject")).orElse(""),
        lines,
        replies,
        contacts);
  }

  /** Whoever asks for a region may write it in capitals. */
  private static void requireRegionsApart(YamlMap contacts) {
    Set<String> seen = new HashSet<>();
    for (String region : contacts.keys()) {
      if (!seen.add(region.toLowerCase(Locale.ROOT))) {
        contacts.fault(region, "each region once, in capitals or not", region + " again");
      }
    }
  }

  private static void requireLines(
      YamlMap map, Phrasebook phrasebook, List<IntentDefinition> intents, Protocol protocol) {
    Set<String> needed = new TreeSet<>(Phrasebook.LINES);
    intents.stream()
        .filter(intent -> intent.kind() == IntentKind.LIMIT || intent.name().equals(DISTRESS))
        .forEach(intent -> needed.add(intent.name()));
    if (intents.stream().anyMatch(intent -> intent.name().equals(RECALL))) {
      needed.addAll(List.of("recalled", "recalled_none"));
    }
    if (protocol.finding(CHILD_PATIENT).isPresent()) {
      needed.add("child");
    }
    needed.removeAll(phrasebook.lines().keySet());
    needed.forEach(name -> map.fault("lines", "a line named " + name, "none"));
  }

  private static Phrasebook.Contacts contacts(YamlMap map) {
    map.allowOnly(Set.of("emergency", "crisis", "source"));
    return new Phrasebook.Contacts(map.text("emergency"), map.text("crisis"), map.text("source"));
  }
}
