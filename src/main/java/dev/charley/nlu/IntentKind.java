package dev.charley.nlu;

/** What the assistant does with a message of an intent. */
public enum IntentKind {
  /** Answered with passages. */
  CONTENT,
  /** On the topic, and never answered by documents of this sort, such as doses and prices. */
  LIMIT,
  /** Talk about the conversation itself. */
  SOCIAL,
  /** About something else. */
  OFF_TOPIC,
  /** Words that make no sense together. */
  NONSENSE
}
