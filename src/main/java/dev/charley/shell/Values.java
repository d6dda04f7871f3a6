package dev.charley.shell;

import java.util.Arrays;
import java.util.List;

/**
 * What may stand for a placeholder of the help, as far as a shell can complete it.
 *
 * @param kind what it is
 * @param words the words to choose from; empty unless the kind is {@link Kind#WORDS}
 */
record Values(Kind kind, List<String> words) {

  /** What a value is. */
  enum Kind {
    NOTHING,
    FILES,
    FOLDERS,
    WORDS
  }

  Values {
    words = List.copyOf(words);
  }

  /**
   * {@return what the placeholder stands for, such as {@code [FILE...]} or {@code [clear|warm]}}
   */
  static Values of(String placeholder) {
    String name = placeholder.replaceAll("[\\[\\].]", "");
    return switch (name) {
      case "FILE" -> new Values(Kind.FILES, List.of());
      case "DIR" -> new Values(Kind.FOLDERS, List.of());
      case "COMMAND" -> new Values(Kind.WORDS, CommandPage.names());
      default -> ofWords(name);
    };
  }

  /** Words in lower case are typed as they stand; others stand for any text. */
  private static Values ofWords(String name) {
    boolean typed = name.matches("[a-z]+(\\|[a-z]+)*");
    return typed
        ? new Values(Kind.WORDS, Arrays.asList(name.split("\\|", -1)))
        : new Values(Kind.NOTHING, List.of());
  }
}
