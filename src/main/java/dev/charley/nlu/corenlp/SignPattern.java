package dev.charley.nlu.corenlp;

import dev.charley.nlu.FindingDefinition;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A TokensRegex pattern for the words of a finding, matched in lower case. It finds mentions;
 * whether what is mentioned is there, {@link Assertion} tells.
 *
 * @param finding what it is about
 * @param pattern the pattern
 * @param required of these each must match a word of the message; cheaper to try than the pattern
 */
record SignPattern(
    FindingDefinition finding, TokenSequencePattern pattern, List<Pattern> required) {

  private static final Pattern TEXT = Pattern.compile("/(?:[^/\\\\]|\\\\.)*/");
  private static final Pattern REQUIRED_WORD =
      Pattern.compile("\\[\\{word:/((?:[^/\\\\]|\\\\.)*)/}](?![?*+{])");

  /** Copies the list. */
  SignPattern {
    required = List.copyOf(required);
  }

  /**
   * Where a finding is mentioned.
   *
   * @param start the first token
   * @param end the token after the last
   */
  record Mention(int start, int end) {
    /** {@return the words of the mention} */
    String text(List<String> words) {
      return String.join(" ", words.subList(start, end));
    }
  }

  static Stream<SignPattern> of(FindingDefinition finding) {
    return finding.patterns().stream()
        .map(
            pattern ->
                new SignPattern(
                    finding, TokenSequencePattern.compile(pattern), requiredBy(pattern)));
  }

  /** Only of a pattern without groups and alternatives can it be told at sight. */
  private static List<Pattern> requiredBy(String pattern) {
    String frame = TEXT.matcher(pattern).replaceAll("");
    if (frame.chars().anyMatch(c -> "()|&!".indexOf(c) >= 0)) {
      return List.of();
    }
    return REQUIRED_WORD
        .matcher(pattern)
        .results()
        .map(word -> Pattern.compile(word.group(1)))
        .toList();
  }

  /** {@return whether a message of these words may hold a mention} */
  boolean mayMatch(Set<String> words) {
    return required.stream()
        .allMatch(word -> words.stream().anyMatch(w -> word.matcher(w).matches()));
  }

  /** {@return the lower-case words of tokens} */
  static List<String> words(List<CoreLabel> tokens) {
    return tokens.stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList();
  }

  /** {@return lower-case words as patterns read them} */
  static List<CoreLabel> labels(List<String> words) {
    return words.stream().map(SignPattern::label).toList();
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    return label;
  }

  /** {@return the mentions in a message, in order} */
  List<Mention> find(List<CoreLabel> labels) {
    TokenSequenceMatcher matcher = pattern.getMatcher(labels);
    List<Mention> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(new Mention(matcher.start(), matcher.end()));
    }
    return found;
  }
}
