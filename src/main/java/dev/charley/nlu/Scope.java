package dev.charley.nlu;

/** Whether a message is one that the topic pack speaks about. */
public enum Scope {
  /** A question or statement on the topic, or social talk. */
  IN_SCOPE,
  /** Understood, and about something else. */
  OFF_TOPIC,
  /** No sense could be made of it. */
  NOT_UNDERSTOOD,
  /** Not written in the language of the pack. */
  OTHER_LANGUAGE
}
