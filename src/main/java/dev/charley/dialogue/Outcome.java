package dev.charley.dialogue;

import java.util.Locale;

/** How a turn ended. */
public enum Outcome {
  /** This turn reached immediate care or emergency. */
  URGENT,
  /** Passages were quoted; a question may follow. */
  ANSWERED,
  /** A question was asked and nothing answered. */
  ASKED,
  /** Talk about the conversation itself. */
  SOCIAL,
  /** More than one thing may be meant; suggestions are offered. */
  CLARIFIED,
  /** No sense could be made of the message. */
  NOT_UNDERSTOOD,
  /** A question on the topic that no passage answers. */
  NOT_IN_DOCUMENTS,
  /** About something else. */
  OFF_TOPIC;

  /** {@return the name used in JSON and in conversation files, such as {@code not_in_documents}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
