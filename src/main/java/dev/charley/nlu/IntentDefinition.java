package dev.charley.nlu;

import java.util.List;

/**
 * An intent of the topic pack.
 *
 * @param name its name, such as {@code cause}
 * @param kind what is done with it
 * @param title what it is called in a reply
 * @param question a question that asks for it, shown as a suggestion and used to complete a
 *     fragment; empty for intents that are not content
 * @param urgency content intents with a higher number are answered first
 * @param headings words of document headings whose passages serve the intent
 * @param passages sentences like those that serve the intent
 * @param examples messages that carry it
 */
public record IntentDefinition(
    String name,
    IntentKind kind,
    String title,
    String question,
    int urgency,
    List<String> headings,
    List<String> passages,
    List<String> examples) {

  /** The name of the intent of messages that only tell something, be it a finding or none. */
  public static final String REPORT = "report";

  /** Copies the lists. */
  public IntentDefinition {
    headings = List.copyOf(headings);
    passages = List.copyOf(passages);
    examples = List.copyOf(examples);
  }
}
