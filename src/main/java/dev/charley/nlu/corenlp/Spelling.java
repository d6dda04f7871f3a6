package dev.charley.nlu.corenlp;

import dev.charley.nlu.Correction;
import dev.charley.nlu.EnglishWords;
import dev.charley.nlu.Vocabulary;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads unknown words as the word of the topic's vocabulary that was most probably meant: a noisy
 * channel (Kernighan, Church and Gale, COLING 1990) of how often the topic uses a word and how
 * easily it is mistyped so. Common English is never touched. Rare English is left alone too, and so
 * are names, but for the plainest of slips: read as a usual word, a rare one is lost. No word that
 * negates is changed, and none is made: a slip there would turn the meaning round. Immutable and
 * thread-safe.
 *
 * <p>The constants were chosen on the misspelt messages of the validation sets, those for rare
 * words and names on the examples too.
 */
public final class Spelling {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;

  /** What the slips in a word may cost by its length; the last holds for all longer ones. */
  private static final double[] MOST_COST = {0, 0, 0, 2, 2.5, 3, 4.5, 4.5, 6};

  /** How much a unit of cost counts against a natural logarithm of frequency. */
  private static final double COST_WEIGHT = 2;

  private static final int SEEN_AT_LEAST = 3; // a word to be meant
  private static final int USUAL = 5; // a word seen so often is spelt so on purpose

  /** ... unless the other word is so many times as frequent, and the slip is a plain one. */
  private static final int FAR_MORE = 10;

  private static final int LONG = 6; // a word in which any slip is plain; in others only a swap

  /** A rare word of English with two letters swapped is read as one that is usual by far. */
  private static final int USUAL_BY_FAR = 300;

  private static final int FAR_MORE_THAN_A_RARE_WORD = 100;

  /** What a slip in a name may cost: two letters swapped, or a doubled one left single. */
  private static final double PLAIN_SLIP = 1.5;

  private static final int PART_SEEN = 10; // each part of two words run together
  private static final Set<String> UNTOUCHED =
      Set.of(
          "cant",
          "dont",
          "wont",
          "isnt",
          "didnt",
          "doesnt",
          "havent",
          "hasnt",
          "wasnt",
          "arent",
          "couldnt",
          "wouldnt",
          "shouldnt",
          "aint",
          "without",
          "never",
          "nothing",
          "neither",
          "nor",
          "not",
          "none",
          "nowt",
          "nae",
          "dinnae",
          "cannae",
          "nah",
          "nope",
          "aye",
          "owt",
          "summat",
          "werent",
          "cannot",
          "canna",
          "dinna",
          "dunno",
          "nowhere",
          "nobody",
          "noone",
          "hardly");

  private final Vocabulary vocabulary;
  private final Predicate<String> isCommon;
  private final Supplier<EnglishWords> english;
  private final List<Known> candidates;
  private final Respelling respelling;

  /** A word that may be meant, with the set of its letters as bits. */
  private record Known(String word, int letters, double frequency) {}

  /**
   * @param vocabulary the lower-case words of the topic
   * @param isCommon whether a lower-case word is common English
   * @param english gives the words of English, rare ones and names too; asked at the first word
   *     that is not common
   */
  public Spelling(
      Vocabulary vocabulary, Predicate<String> isCommon, Supplier<EnglishWords> english) {
    this.vocabulary = vocabulary;
    this.isCommon = isCommon;
    this.english = english;
    respelling = new Respelling(isCommon, vocabulary::count);
    candidates =
        vocabulary.counts().entrySet().stream()
            .filter(word -> mayBeMeant(word.getKey(), word.getValue()))
            .map(
                word -> new Known(word.getKey(), letters(word.getKey()), Math.log(word.getValue())))
            .toList();
  }

  private boolean mayBeMeant(String word, int count) {
    return word.length() >= SHORTEST
        && isWord(word)
        && !UNTOUCHED.contains(word)
        && (vocabulary.written().contains(word) || (count >= SEEN_AT_LEAST && isCommon.test(word)));
  }

  /** A text with its corrections made. */
  record Corrected(String text, List<Correction> corrections) {}

  /** {@return the text in the usual spelling, with its slips mended} */
  public String correct(String text) {
    return corrected(text).text();
  }

  Corrected corrected(String typed) {
    String text = respelling.of(typed);
    StringBuilder corrected = new StringBuilder();
    List<Correction> corrections = new ArrayList<>();
    Map<String, Optional<String>> meant = new HashMap<>();
    int done = 0;
    for (CoreLabel token : Tokens.of(text)) {
      Optional<String> better =
          meant.computeIfAbsent(token.word().toLowerCase(Locale.ROOT), this::meant);
      if (better.isPresent()) {
        corrected.append(text, done, token.beginPosition()).append(better.get());
        done = token.endPosition();
        corrections.add(new Correction(token.word(), better.get()));
      }
    }
    corrected.append(text, done, text.length());
    return new Corrected(corrected.toString(), corrections);
  }

  private Optional<String> meant(String word) {
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !isWord(word)
        || UNTOUCHED.contains(word)
        || vocabulary.written().contains(word)
        || isCommon.test(word)
        || Inflections.isForm(word, isCommon)) {
      return Optional.empty();
    }
    boolean usual = vocabulary.count(word) >= USUAL;
    return drawnOut(word)
        .or(() -> slipped(word))
        .filter(better -> !usual || isFarMoreUsual(better, word));
  }

  private Optional<String> slipped(String word) {
    if (english.get().isWord(word)) {
      return likeliest(word).filter(better -> isUsualByFar(better, word));
    }
    if (english.get().isName(word)) {
      return likeliest(word).filter(better -> isPlainSlip(better, word));
    }
    return likeliest(word).or(() -> runTogether(word));
  }

  /** "teh clod" for "cold"; but "bathe", "vegans" and "typo" are meant. */
  private boolean isUsualByFar(String better, String word) {
    return EditCost.isSwap(word, better)
        && vocabulary.count(better) >= USUAL_BY_FAR
        && vocabulary.count(better) >= FAR_MORE_THAN_A_RARE_WORD * vocabulary.count(word);
  }

  /** "doro" for "door", "flor" for "floor"; but "lyme" and "tues" are meant. */
  private boolean isPlainSlip(String better, String word) {
    return EditCost.of(word, better, PLAIN_SLIP) <= PLAIN_SLIP
        && vocabulary.count(better) >= FAR_MORE * vocabulary.count(word);
  }

  private boolean isFarMoreUsual(String better, String word) {
    return (word.length() >= LONG || EditCost.isSwap(word, better))
        && vocabulary.count(better) >= FAR_MORE * vocabulary.count(word);
  }

  /** "pleeeease", "sooo": letters typed three times and more. */
  private Optional<String> drawnOut(String word) {
    String twice = word.replaceAll("(.)\\1{2,}", "$1$1");
    if (twice.equals(word)) {
      return Optional.empty();
    }
    String once = word.replaceAll("(.)\\1{2,}", "$1");
    return Stream.of(once, twice)
        .filter(meant -> isKnown(meant) || isRare(meant))
        .max(Comparator.comparingInt(vocabulary::count)); // the first of equals
  }

  private boolean isKnown(String word) {
    return !UNTOUCHED.contains(word)
        && (isCommon.test(word) || vocabulary.written().contains(word));
  }

  private boolean isRare(String word) {
    return !UNTOUCHED.contains(word) && english.get().isWord(word);
  }

  private Optional<String> likeliest(String word) {
    int letters = letters(word);
    double limit = MOST_COST[Math.min(word.length(), MOST_COST.length - 1)];
    String best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Known known : candidates) {
      if (Math.abs(known.word().length() - word.length()) <= 2
          && Integer.bitCount(known.letters() ^ letters) <= limit) {
        double cost = EditCost.of(word, known.word(), limit);
        double score = known.frequency() - COST_WEIGHT * cost;
        if (score > bestScore) {
          best = known.word();
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "legcramp": two words without the blank between. */
  private Optional<String> runTogether(String word) {
    for (int i = SHORTEST; i <= word.length() - SHORTEST; i++) {
      String left = word.substring(0, i);
      String right = word.substring(i);
      if (isPart(left) && isPart(right)) {
        return Optional.of(left + " " + right);
      }
    }
    return Optional.empty();
  }

  private boolean isPart(String word) {
    return vocabulary.count(word) >= PART_SEEN && isKnown(word);
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) - 'a');
    }
    return letters;
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
