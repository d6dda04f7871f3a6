package dev.charley.evaluation;

import dev.charley.TurnOutcome;
import dev.charley.reply.Care;
import dev.charley.reply.Segment;
import dev.charley.triage.CareLevel;
import dev.charley.triage.TriageQuestion;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a conversation file can state about a reply. */
enum ConversationProperty {
  /** How the turn ended; one of several with {@code |}. */
  OUTCOME,
  /** The content intents acted on, in any order; {@code none} for no intent. */
  INTENTS,
  /** The content intents acted on, most important first. */
  ORDERED_INTENTS,
  /** The level of care after the turn; one of several with {@code |}, {@code none} for no level. */
  LEVEL,
  /** Documents quoted, or said to make the same point; all of those named. */
  CITES,
  /** Words that stand in the reply. */
  SAYS,
  /** Words that do not stand in the reply. */
  NOT,
  /** The triage question asked; {@code none} for no question. */
  QUESTION;

  private static final String NONE = "none";

  static Optional<ConversationProperty> of(String label) {
    return Arrays.stream(values()).filter(p -> p.label().equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(ConversationProperty::label).toList();
  }

  /** {@return the name used in the file} */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean holds(TurnOutcome outcome, String value) {
    return switch (this) {
      case OUTCOME, LEVEL, QUESTION -> List.of(value.split("\\|")).contains(found(outcome));
      case INTENTS -> Set.copyOf(names(value)).equals(Set.copyOf(outcome.decision().intents()));
      case ORDERED_INTENTS -> names(value).equals(outcome.decision().intents());
      case CITES -> cited(outcome).containsAll(names(value));
      case SAYS -> contains(outcome, value);
      case NOT -> !contains(outcome, value);
    };
  }

  /** {@return what the outcome has in place of the value} */
  String found(TurnOutcome outcome) {
    return switch (this) {
      case OUTCOME -> outcome.decision().outcome().label();
      case INTENTS, ORDERED_INTENTS -> list(outcome.decision().intents());
      case LEVEL ->
          outcome.reply().disposition().map(Care::level).map(CareLevel::label).orElse(NONE);
      case CITES -> list(cited(outcome));
      case SAYS, NOT -> text(outcome);
      case QUESTION -> outcome.reply().question().map(TriageQuestion::id).orElse(NONE);
    };
  }

  private static List<String> names(String value) {
    return value.equals(NONE) ? List.of() : List.of(value.split(","));
  }

  private static String list(Collection<String> names) {
    return names.isEmpty() ? NONE : String.join(",", names);
  }

  private static Set<String> cited(TurnOutcome outcome) {
    return outcome.reply().segments().stream()
        .flatMap(ConversationProperty::documents)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> documents(Segment segment) {
    return Stream.concat(
        segment.citations().stream().map(citation -> citation.document()),
        segment.supports().stream());
  }

  private static String text(TurnOutcome outcome) {
    return outcome.reply().segments().stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  private static boolean contains(TurnOutcome outcome, String words) {
    return plain(text(outcome)).contains(plain(words));
  }

  /** Case, white space and the shape of quotation marks do not matter. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201c\u201d]", "\"")
        .toLowerCase(Locale.ROOT);
  }
}
