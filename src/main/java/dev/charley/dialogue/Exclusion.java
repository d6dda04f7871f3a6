package dev.charley.dialogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an answer is to leave out: "anything besides stretching". */
final class Exclusion {

  private static final String NAME =
      "\\s+(?:the |any |my |more |taking |using |drinking |doing |just )*(\\p{L}[\\p{L}-]+)";

  private static final Pattern BESIDES =
      Pattern.compile(
          "\\b(?:besides|except(?: for)?|other than|apart from|aside from|instead of)" + NAME,
          Pattern.CASE_INSENSITIVE);

  /** "Without exercise" may be how the cramps come; of a remedy it is what is not wanted. */
  private static final Pattern WITHOUT =
      Pattern.compile("\\bwithout" + NAME, Pattern.CASE_INSENSITIVE);

  private Exclusion() {}

  /**
   * {@return the names of what is not wanted, as typed}
   *
   * @param question what is asked
   * @param ofRemedies whether it asks what to do
   */
  static List<String> in(String question, boolean ofRemedies) {
    return (ofRemedies ? Stream.of(BESIDES, WITHOUT) : Stream.of(BESIDES))
        .flatMap(cue -> cue.matcher(question).results())
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }
}
