package dev.charley.nlu.corenlp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes dialect and the shorthand of text messages as the dictionary does: "whit r ye daein", "wat
 * about pickle juice", "my 'ead is throbbin". The encoder and the examples know the usual spelling
 * best. It is no correction, for nothing was written wrongly, and it is not told. Where words deny,
 * they deny afterwards too. Immutable and thread-safe.
 */
final class Respelling {

  private static final String LIST = "respellings.txt";

  private static final Map<String, String> LISTED = read();

  /** A pair that is listed, or a word with the apostrophes on and in it. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'])(?:%s)(?![\\p{L}\\p{N}'])|'?[\\p{L}\\p{N}]+(?:'\\p{L}+)*'?"
              .formatted(pairs()),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DROPPED_G = Pattern.compile("(\\p{L}{2,}in)'?");
  private static final Pattern DROPPED_H = Pattern.compile("'(\\p{L}{3,})");
  private static final Pattern SHORT_THE = Pattern.compile("t'(\\p{L}{2,})");

  private final Predicate<String> isCommon;
  private final ToIntFunction<String> uses;

  /**
   * @param isCommon whether a lower-case word is common English
   * @param uses how often a lower-case word is used in the topic
   */
  Respelling(Predicate<String> isCommon, ToIntFunction<String> uses) {
    this.isCommon = isCommon;
    this.uses = uses;
  }

  private static Map<String, String> read() {
    try (InputStream in = Respelling.class.getResourceAsStream(LIST)) {
      return new String(Objects.requireNonNull(in, LIST).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("expected a list of respellings on the class path", e);
    }
  }

  private static String pairs() {
    return LISTED.keySet().stream()
        .filter(words -> words.contains(" "))
        .sorted()
        .collect(Collectors.joining("|"));
  }

  /** {@return the text in the usual spelling} */
  String of(String text) {
    Matcher words = WORDS.matcher(text.replace('’', '\''));
    StringBuilder written = new StringBuilder();
    int done = 0;
    while (words.find()) {
      String usual = usual(words.group());
      if (!usual.equals(words.group())) {
        written.append(text, done, words.start()).append(usual);
        done = words.end();
      }
    }
    return written.append(text, done, text.length()).toString();
  }

  private String usual(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    String usual = LISTED.containsKey(word) ? LISTED.get(word) : byRule(word).orElse(typed);
    return Character.isUpperCase(typed.charAt(0))
        ? Character.toUpperCase(usual.charAt(0)) + usual.substring(1)
        : usual;
  }

  private Optional<String> byRule(String word) {
    return rule(DROPPED_G, word, stem -> stem + "g")
        .filter(usual -> isMeant(usual, word))
        .or(
            () ->
                rule(DROPPED_H, word, rest -> "h" + rest)
                    .filter(usual -> isMeant(usual, word.substring(1))))
        .or(() -> rule(SHORT_THE, word, rest -> rest).filter(isCommon).map(noun -> "the " + noun));
  }

  /** "Throbbin" is meant to be throbbing; but "statin" and "cousin" are words of their own. */
  private boolean isMeant(String usual, String word) {
    return isCommon.test(usual)
        && !isCommon.test(word)
        && uses.applyAsInt(usual) > uses.applyAsInt(word);
  }

  private static Optional<String> rule(Pattern shape, String word, UnaryOperator<String> usual) {
    Matcher matcher = shape.matcher(word);
    return matcher.matches() ? Optional.of(usual.apply(matcher.group(1))) : Optional.empty();
  }
}
