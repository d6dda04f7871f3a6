package dev.charley.topic;

import java.util.List;

/**
 * What a topic knows of things that people ask about.
 *
 * @param examples messages whose things stand in brackets
 * @param names things as people call them, whether the documents name them or not
 */
public record ThingExamples(List<String> examples, List<String> names) {

  static final ThingExamples NONE = new ThingExamples(List.of(), List.of());

  /** Copies the lists. */
  public ThingExamples {
    examples = List.copyOf(examples);
    names = List.copyOf(names);
  }
}
