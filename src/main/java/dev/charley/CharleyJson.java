package dev.charley;

import dev.charley.dialogue.DialogueState;
import dev.charley.dialogue.WeighedPassage;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Preference;
import dev.charley.nlu.ScoredIntent;
import dev.charley.reply.Care;
import dev.charley.reply.Citation;
import dev.charley.reply.Segment;
import dev.charley.triage.FiredRule;
import dev.charley.triage.Rule;
import dev.charley.triage.TriageQuestion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON for replies and states, in the formats of the documentation. Stateless and thread-safe. */
public final class CharleyJson {

  private static final int VERSION = 1;
  private static final int RANKED = 5;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The conversation of messages that name none. */
  public static final String DEFAULT_CONVERSATION = "default";

  private CharleyJson() {}

  /** A state with the version of its format. */
  private record Stored(int version, DialogueState state) {}

  /**
   * {@return one line of JSON that says what a turn came to}
   *
   * @param conversation the name the conversation goes by
   * @param outcome the turn's outcome
   */
  public static String write(String conversation, TurnOutcome outcome) {
    Objects.requireNonNull(conversation, "conversation");
    Objects.requireNonNull(outcome, "outcome");
    ObjectNode json = MAPPER.createObjectNode();
    json.put("conversation", conversation);
    json.put("turn", outcome.state().turns());
    json.put("text", outcome.reply().text());
    json.put("outcome", outcome.decision().outcome().label());
    json.set("interpretation", interpretation(outcome));
    ArrayNode segments = json.putArray("segments");
    outcome.reply().segments().forEach(segment -> segments.add(segment(segment)));
    outcome
        .reply()
        .question()
        .ifPresentOrElse(q -> json.set("question", question(q)), () -> json.putNull("question"));
    outcome
        .reply()
        .disposition()
        .ifPresentOrElse(
            care -> json.set("disposition", care(care)), () -> json.putNull("disposition"));
    json.set("suggestions", texts(outcome.reply().suggestions()));
    json.set("why", why(outcome));
    return MAPPER.writeValueAsString(json);
  }

  private static ObjectNode interpretation(TurnOutcome outcome) {
    Interpretation meaning = outcome.interpretation();
    ObjectNode json = MAPPER.createObjectNode();
    ArrayNode intents = json.putArray("intents");
    outcome
        .decision()
        .intents()
        .forEach(name -> intents.add(scored(new ScoredIntent(name, confidence(outcome, name)))));
    ArrayNode ranking = json.putArray("ranking");
    meaning.ranking().stream().limit(RANKED).forEach(intent -> ranking.add(scored(intent)));
    ArrayNode findings = json.putArray("findings");
    meaning.findings().forEach(finding -> findings.add(finding(finding)));
    json.put("resolved", outcome.question().text());
    json.put("scope", lower(meaning.scope()));
    json.put("scopeScore", meaning.scopeScore());
    ArrayNode corrections = json.putArray("corrections");
    meaning
        .corrections()
        .forEach(c -> corrections.addObject().put("typed", c.typed()).put("readAs", c.readAs()));
    json.set("evidence", texts(meaning.evidence()));
    json.set("setAside", texts(meaning.setAside()));
    ArrayNode preferences = json.putArray("preferences");
    outcome.preferences().forEach(preference -> preferences.add(preference(preference)));
    ArrayNode doubts = json.putArray("doubts");
    meaning
        .doubts()
        .forEach(
            doubt ->
                doubts.add(
                    finding(doubt.finding()).put("probability", rounded(doubt.probability()))));
    return json;
  }

  private static ObjectNode preference(Preference preference) {
    ObjectNode json = scored(preference.intent());
    json.set("runnerUp", scored(preference.runnerUp()));
    json.put("margin", rounded(preference.margin()))
        .put("text", preference.text())
        .put("wording", rounded(preference.wording()));
    ArrayNode words = json.putArray("words");
    preference
        .words()
        .forEach(
            word ->
                words.addObject().put("word", word.word()).put("weight", rounded(word.weight())));
    return json;
  }

  private static ObjectNode why(TurnOutcome outcome) {
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("policy", outcome.decision().policy())
            .put("because", outcome.decision().because());
    ArrayNode passages = json.putArray("passages");
    outcome.decision().weighed().forEach(weighed -> passages.add(weighed(weighed)));
    ArrayNode rules = json.putArray("rules");
    outcome.rules().forEach(fired -> rules.add(rule(fired)));
    return json;
  }

  private static ObjectNode weighed(WeighedPassage weighed) {
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("intent", weighed.intent())
            .put("id", weighed.passage().id())
            .put("document", weighed.passage().document())
            .put("text", weighed.passage().text())
            .put("verdict", lower(weighed.verdict()))
            .put("because", weighed.because());
    if (weighed.parts().isEmpty()) {
      return json.putNull("score").putNull("parts");
    }
    ObjectNode parts = json.put("score", rounded(weighed.score())).putObject("parts");
    weighed.parts().forEach(part -> parts.put(part.name(), rounded(part.value())));
    return json;
  }

  private static ObjectNode rule(FiredRule fired) {
    Rule rule = fired.rule();
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("name", rule.name())
            .put("level", rule.level().label())
            .put("decides", fired.decides())
            .put("reason", rule.reason());
    ArrayNode findings = json.putArray("findings");
    fired.findings().forEach(finding -> findings.add(finding(finding)));
    Rule.Basis basis = rule.basis();
    return json.put("document", basis == null ? null : basis.document())
        .put("passage", basis == null ? null : basis.passage())
        .put("widened", rule.widened());
  }

  /** An intent that the context supplied has the confidence of the completed question. */
  private static double confidence(TurnOutcome outcome, String intent) {
    return Math.max(
        confidence(outcome.interpretation(), intent),
        confidence(outcome.question().interpretation(), intent));
  }

  private static double confidence(Interpretation meaning, String intent) {
    double asked =
        meaning.requests().stream()
            .map(Interpretation.Request::intent)
            .filter(scored -> scored.name().equals(intent))
            .mapToDouble(ScoredIntent::confidence)
            .max()
            .orElse(0);
    double ranked =
        meaning.ranking().stream()
            .filter(scored -> scored.name().equals(intent))
            .mapToDouble(ScoredIntent::confidence)
            .max()
            .orElse(0);
    return Math.max(asked, ranked);
  }

  private static ObjectNode scored(ScoredIntent intent) {
    return MAPPER
        .createObjectNode()
        .put("name", intent.name())
        .put("confidence", rounded(intent.confidence()));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static ObjectNode finding(Finding finding) {
    return MAPPER
        .createObjectNode()
        .put("name", finding.name())
        .put("value", finding.value())
        .put("polarity", lower(finding.polarity()))
        .put("person", lower(finding.person()))
        .put("evidence", finding.evidence())
        .put("recognizedBy", finding.recognizedBy());
  }

  private static ObjectNode segment(Segment segment) {
    ObjectNode json =
        MAPPER.createObjectNode().put("kind", lower(segment.kind())).put("text", segment.text());
    if (!segment.citations().isEmpty()) {
      json.set("citations", citations(segment.citations()));
      json.set("supports", texts(segment.supports()));
    }
    return json;
  }

  private static ArrayNode citations(List<Citation> citations) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Citation citation : citations) {
      ObjectNode json =
          array.addObject().put("document", citation.document()).put("title", citation.title());
      json.set("heading", texts(citation.heading()));
      json.put("start", citation.start()).put("end", citation.end());
    }
    return array;
  }

  private static ObjectNode question(TriageQuestion question) {
    return MAPPER
        .createObjectNode()
        .put("id", question.id())
        .put("text", question.text())
        .put("reason", question.reason());
  }

  private static ObjectNode care(Care care) {
    ObjectNode json = MAPPER.createObjectNode().put("level", care.level().label());
    json.set("reasons", texts(care.reasons()));
    json.set("citations", citations(care.citations()));
    return json;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = MAPPER.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** {@return the state as one line of JSON} */
  public static String write(DialogueState state) {
    Objects.requireNonNull(state, "state");
    return MAPPER.writeValueAsString(new Stored(VERSION, state));
  }

  /**
   * {@return the state that {@link #write(DialogueState)} wrote}
   *
   * <p>A state belongs to the topic it was made with. Which one that was is not in it: keep states
   * of several topics apart. What a topic does not know is passed over, and what it knows by
   * another's name is taken for its own.
   *
   * @throws IllegalArgumentException when the text is not such a state, naming the field that is
   *     missing or wrong, such as {@code state.turns}
   */
  public static DialogueState readState(String json) {
    Objects.requireNonNull(json, "json");
    JsonNode stored = stateTree(json);
    StateCheck.requireObject("the text", stored);
    StateCheck.check("version", stored.path("version"), int.class);
    int version = stored.path("version").intValue();
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "expected a conversation state of version %d, but was version %d"
              .formatted(VERSION, version));
    }
    StateCheck.check("state", stored.path("state"), DialogueState.class);
    return MAPPER.treeToValue(stored.path("state"), DialogueState.class);
  }

  private static JsonNode stateTree(String json) {
    try {
      return STRICT.readTree(json);
    } catch (JacksonException e) {
      String at =
          e.getLocation() == null
              ? ""
              : " at line %d, column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new IllegalArgumentException(
          "expected a conversation state, but the text is no JSON" + at, e);
    }
  }

  /** Compares JSON with what is read from it, and names the first field that differs. */
  private static final class StateCheck {

    private StateCheck() {}

    /** Of a record every component must be there, but those that may be null. */
    private static void check(String path, JsonNode node, Type type) {
      if (node.isMissingNode() || node.isNull()) {
        throw wrong(path + " is missing");
      } else if (type instanceof ParameterizedType list) {
        checkItems(path, node, list.getActualTypeArguments()[0]);
      } else if (type instanceof Class<?> record && record.isRecord()) {
        requireObject(path, node);
        checkComponents(path, node, record);
      } else if (type instanceof Class<?> kind && kind.isEnum()) {
        List<String> names =
            Stream.of(kind.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
        boolean known = node.isString() && names.contains(node.stringValue());
        require(known, path, "one of " + String.join(", ", names), node);
      } else if (type.equals(int.class)) {
        require(node.isIntegralNumber() && node.canConvertToInt(), path, "a whole number", node);
      } else if (type.equals(boolean.class)) {
        require(node.isBoolean(), path, "true or false", node);
      } else {
        require(node.isString(), path, "a text", node);
      }
    }

    private static void checkItems(String path, JsonNode node, Type type) {
      require(node.isArray(), path, "a list", node);
      for (int i = 0; i < node.size(); i++) {
        check(path + "[" + i + "]", node.path(i), type);
      }
    }

    private static void checkComponents(String path, JsonNode node, Class<?> type) {
      for (RecordComponent component : type.getRecordComponents()) {
        JsonNode value = node.path(component.getName());
        boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (!mayBeNull || !(value.isMissingNode() || value.isNull())) {
          check(path + "." + component.getName(), value, component.getGenericType());
        }
      }
    }

    private static void requireObject(String path, JsonNode node) {
      require(node.isObject(), path, "an object", node);
    }

    private static void require(boolean holds, String path, String expected, JsonNode node) {
      if (!holds) {
        throw wrong(
            "%s has to be %s and was %s".formatted(path, expected, lower(node.getNodeType())));
      }
    }

    private static IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException("expected a conversation state, but " + what);
    }
  }

  /**
   * A message as another program sends it.
   *
   * @param conversation the name of the conversation it belongs to
   * @param text the message
   */
  public record Message(String conversation, String text) {}

  /**
   * {@return the message in one line of JSON; without a conversation it belongs to {@value
   * #DEFAULT_CONVERSATION}}
   *
   * @throws IllegalArgumentException saying what was expected, when the line is not a message
   */
  public static Message readMessage(String json) {
    Objects.requireNonNull(json, "json");
    JsonNode message = tree(json);
    if (!message.isObject()) {
      throw new IllegalArgumentException(
          "expected an object with \"text\", but was " + lower(message.getNodeType()));
    }
    JsonNode text = message.path("text");
    JsonNode conversation = message.path("conversation");
    if (!text.isString()) {
      throw new IllegalArgumentException(
          "expected \"text\" to be a string, but was " + lower(text.getNodeType()));
    }
    if (!conversation.isString() && !conversation.isMissingNode()) {
      throw new IllegalArgumentException(
          "expected \"conversation\" to be a string, but was " + lower(conversation.getNodeType()));
    }
    return new Message(conversation.asString(DEFAULT_CONVERSATION), text.stringValue());
  }

  private static JsonNode tree(String json) {
    try {
      return STRICT.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("expected JSON, but " + e.getOriginalMessage(), e);
    }
  }

  /**
   * {@return one line of JSON that says what is wrong with a line}
   *
   * @param line the number of the line, from 1
   * @param message what is wrong
   */
  public static String writeError(int line, String message) {
    Objects.requireNonNull(message, "message");
    ObjectNode json = MAPPER.createObjectNode();
    json.putObject("error").put("line", line).put("message", message);
    return MAPPER.writeValueAsString(json);
  }
}
