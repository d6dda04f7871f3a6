package dev.charley.reply;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fixed lines of a topic pack.
 *
 * @param name what the assistant is called
 * @param subject what the pack is about, in the plural, such as {@code night leg cramps}
 * @param lines the lines by name; a line may hold {@code {slots}} that are filled when it is said
 * @param replies what is said to a social intent or at a limit, by intent; the first line is the
 *     main one
 * @param contacts whom to call, by region; no two names differ in capitals alone
 */
public record Phrasebook(
    String name,
    String subject,
    Map<String, String> lines,
    Map<String, List<String>> replies,
    Map<String, Contacts> contacts) {

  /** The names of all lines that a topic pack must have, whatever its intents are. */
  public static final Set<String> LINES =
      Set.of(
          "introduction",
          "emergency_note",
          "privacy",
          "alarm",
          "alarm_crisis",
          "alarm_basis",
          "alarm_again",
          "alarm_again_crisis",
          "alarm_confirm",
          "alarm_confirm_seen_to",
          "alarm_lifted",
          "alarm_heeded",
          "alarm_reluctant",
          "alarm_crisis_heard",
          "immediate",
          "immediate_basis",
          "immediate_document",
          "immediate_again",
          "immediate_then",
          "immediate_unsure",
          "no_remedies",
          "lowered",
          "unconfirmed",
          "see_doctor",
          "ask_pharmacist",
          "self_care",
          "widened",
          "caution",
          "keep_taking",
          "since",
          "reading",
          "long_message",
          "on_intent",
          "digest",
          "more_left",
          "all_said",
          "again",
          "again_all",
          "not_in_documents",
          "not_in_documents_limit",
          "nearest",
          "kind_of",
          "off_topic",
          "not_understood",
          "not_understood_again",
          "other_language",
          "clarify",
          "empty",
          "ask",
          "ask_again",
          "ask_emergency",
          "ask_immediate_care",
          "ask_guess",
          "noted",
          "noted_no",
          "noted_absent",
          "urgent_farewell",
          "noted_findings",
          "source_intro",
          "source_others",
          "source_all",
          "source_line",
          "certainty",
          "why_asked",
          "why_not_asked",
          "shorter",
          "corrected",
          "complained");

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  /** The region that is meant when none is set. */
  public static final String DEFAULT_REGION = "default";

  /**
   * Whom to call in one region.
   *
   * @param emergency the sentence that says whom to call in an emergency
   * @param crisis the sentence that says whom to call with thoughts of suicide
   * @param source who states these numbers, and when that was looked up
   */
  public record Contacts(String emergency, String crisis, String source) {}

  /** Copies the maps, in order of name, so that a pack is written alike each time. */
  public Phrasebook {
    lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    replies = Collections.unmodifiableMap(new TreeMap<>(replies));
    contacts = Collections.unmodifiableMap(new TreeMap<>(contacts));
  }

  /**
   * {@return a line with its slots filled}
   *
   * @param line the line's name
   * @param slots what to put for each {@code {slot}}
   * @throws IllegalArgumentException when there is no such line
   */
  public String line(String line, Map<String, String> slots) {
    String text = lines.get(line);
    if (text == null) {
      throw new IllegalArgumentException("expected a line named " + line + " in the topic pack");
    }
    return SLOT.matcher(text)
        .replaceAll(slot -> Matcher.quoteReplacement(fill(slot.group(1), slots, slot.group())));
  }

  /** What is put in a slot is never searched for slots: it may be what somebody typed. */
  private String fill(String slot, Map<String, String> slots, String unknown) {
    return switch (slot) {
      case "subject" -> subject;
      case "name" -> name;
      default -> slots.getOrDefault(slot, unknown);
    };
  }

  /**
   * {@return the contacts of a region}
   *
   * @param region its name, in capitals or not
   * @throws UnknownRegionException naming the known ones; whom to call is never guessed
   */
  public Contacts contacts(String region) {
    return contacts.entrySet().stream()
        .filter(known -> known.getKey().equalsIgnoreCase(region))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new UnknownRegionException(region, List.copyOf(contacts.keySet())));
  }
}
