package dev.charley.nlu.corenlp;

import dev.charley.nlu.FindingDefinition;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    FindingDefinition finding, TokenSequencePattern pattern, List<RequiredWord> required) {

  private static final Pattern REQUIRED_WORD =
      Pattern.compile("\\[\\{word:/((?:[^/\\\\]|\\\\.)*)/}](?![?*+{])");

  private static final Pattern DENIAL = Pattern.compile("n't|\\bnot\\b");

  /** A text in a pattern, in which brackets and strokes are no brackets and strokes of its own. */
  private static final Pattern TEXT = Pattern.compile("/(?:[^/\\\\]|\\\\.)*/");

  /**
   * A word that must be there: one of a few, or one of a form.
   *
   * @param words the words, when the regular expression only lists some
   * @param form the regular expression
   */
  record RequiredWord(Set<String> words, Pattern form) {
    private static final Pattern LIST = Pattern.compile("[\\p{L}']+(\\|[\\p{L}']+)*");

    static RequiredWord of(String regex) {
      boolean list = LIST.matcher(regex).matches();
      return new RequiredWord(
          list ? Set.copyOf(new HashSet<>(List.of(regex.split("\\|", -1)))) : Set.of(),
          Pattern.compile(regex));
    }

    boolean isAmong(Set<String> message) {
      return words.isEmpty()
          ? message.stream().anyMatch(word -> form.matcher(word).matches())
          : !Collections.disjoint(words, message);
    }
  }

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

  /** The words outside of groups; none when the pattern as a whole is one of several. */
  private static List<RequiredWord> requiredBy(String pattern) {
    String frame =
        TEXT.matcher(pattern).replaceAll(text -> "/" + "x".repeat(text.group().length() - 2) + "/");
    boolean oneOfSeveral =
        IntStream.range(0, frame.length())
            .anyMatch(i -> frame.charAt(i) == '|' && depthAt(frame, i) == 0);
    if (oneOfSeveral) {
      return List.of();
    }
    return REQUIRED_WORD
        .matcher(pattern)
        .results()
        .filter(word -> depthAt(frame, word.start()) == 0)
        .map(word -> RequiredWord.of(word.group(1)))
        .sorted(Comparator.comparing(word -> word.words().isEmpty())) // what is tried sooner first
        .toList();
  }

  /** How many groups are open at a place. */
  private static int depthAt(String frame, int place) {
    int depth = 0;
    for (int i = 0; i < place; i++) {
      depth += frame.charAt(i) == '(' ? 1 : frame.charAt(i) == ')' ? -1 : 0;
    }
    return depth;
  }

  /** {@return whether it is a sign that something is not so: "hasn't peed"} */
  boolean tellsOfAFailure() {
    return DENIAL.matcher(pattern.pattern()).find();
  }

  /** {@return whether a message of these words may hold a mention} */
  boolean mayMatch(Set<String> words) {
    for (RequiredWord word : required) { // a thousand patterns a message: a stream is slower
      if (!word.isAmong(words)) {
        return false;
      }
    }
    return true;
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
