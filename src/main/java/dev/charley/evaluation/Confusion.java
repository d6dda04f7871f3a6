package dev.charley.evaluation;

import java.util.List;

/**
 * Messages of one intent that were taken for another.
 *
 * @param truth the intent they carry
 * @param found the intent they were taken for
 * @param messages the messages, in their order
 */
public record Confusion(String truth, String found, List<String> messages) {
  /** Copies the list. */
  public Confusion {
    messages = List.copyOf(messages);
  }
}
