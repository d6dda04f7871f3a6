package dev.charley.encoding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Splits text into the word pieces of an uncased BERT vocabulary, longest piece first (Devlin et
 * al., NAACL 2019). Gives the same pieces as Hugging Face's {@code BertNormalizer}, {@code
 * BertPreTokenizer} and {@code WordPiece}, but for the markers: {@code [CLS]} written in a text is
 * text. Immutable and thread-safe.
 */
public final class WordPieceTokenizer {

  private static final int MAX_WORD_LENGTH = 100;
  private static final String CONTINUES = "##";

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int begin;
  private final int end;

  /**
   * A piece of a text.
   *
   * @param id its number in the vocabulary
   * @param start where it begins in the text, in UTF-16 code units; -1 for a marker
   * @param end where it ends, exclusive; -1 for a marker
   */
  public record Piece(int id, int start, int end) {}

  /**
   * @param vocabulary piece to number; holds {@code [UNK]}, {@code [CLS]} and {@code [SEP]}
   */
  public WordPieceTokenizer(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    unknown = marker("[UNK]");
    begin = marker("[CLS]");
    end = marker("[SEP]");
  }

  private int marker(String name) {
    Integer id = vocabulary.get(name);
    if (id == null) {
      throw new IllegalArgumentException("vocabulary must hold " + name + ", but did not");
    }
    return id;
  }

  /** {@return whether the lower-case word is a piece of the vocabulary by itself} */
  public boolean knows(String word) {
    return vocabulary.containsKey(word);
  }

  /**
   * {@return the pieces of the text between its two markers; pieces beyond the limit are left out}
   *
   * @param text any text; a lone surrogate is passed over
   * @param limit the most pieces returned, markers included, at least 2
   */
  public List<Piece> tokenize(String text, int limit) {
    PieceCollector pieces = new PieceCollector(limit - 2);
    Word word = new Word();
    for (int at = 0; at < text.length() && !pieces.full(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (isBlank(codePoint)) {
        split(word, pieces);
      } else if (!isDropped(codePoint)) {
        append(codePoint, at, next, word, pieces);
      }
      at = next;
    }
    split(word, pieces);
    return pieces.between(begin, end);
  }

  private void append(int codePoint, int start, int stop, Word word, PieceCollector pieces) {
    String folded = codePoint < 128 ? Character.toString(codePoint) : decompose(codePoint);
    for (int i = 0; i < folded.length(); ) {
      int part = folded.codePointAt(i);
      i += Character.charCount(part);
      if (Character.getType(part) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (isPunctuation(part) || isIdeograph(part)) {
        split(word, pieces);
        word.add(part, start, stop);
        split(word, pieces);
      } else {
        word.add(Character.toLowerCase(part), start, stop);
      }
    }
  }

  private static String decompose(int codePoint) {
    return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
  }

  private void split(Word word, PieceCollector pieces) {
    if (word.length() > 0) {
      splitWord(word, pieces);
      word.clear();
    }
  }

  private void splitWord(Word word, PieceCollector pieces) {
    int length = word.length();
    if (word.codePoints() > MAX_WORD_LENGTH) {
      pieces.add(new Piece(unknown, word.start(0), word.end(length - 1)));
      return;
    }
    List<Piece> found = new ArrayList<>();
    for (int from = 0; from < length; ) {
      int to = length;
      Integer id = null;
      while (to > from) {
        String piece = (from > 0 ? CONTINUES : "") + word.substring(from, to);
        id = vocabulary.get(piece);
        if (id != null) {
          break;
        }
        to--;
      }
      if (id == null) {
        pieces.add(new Piece(unknown, word.start(0), word.end(length - 1)));
        return;
      }
      found.add(new Piece(id, word.start(from), word.end(to - 1)));
      from = to;
    }
    found.forEach(pieces::add);
  }

  private static boolean isBlank(int codePoint) {
    return codePoint == ' '
        || codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || Character.isSpaceChar(codePoint);
  }

  private static boolean isDropped(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> codePoint == 0xFFFD;
    };
  }

  private static boolean isPunctuation(int codePoint) {
    if (codePoint < 128) {
      return codePoint > ' ' && !Character.isLetterOrDigit(codePoint) && codePoint != 127;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
        || (codePoint >= 0x20000 && codePoint <= 0x2A6DF)
        || (codePoint >= 0x2A700 && codePoint <= 0x2CEAF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }

  /** A word as it is read, with the place of each of its characters in the text. */
  private static final class Word {
    private final StringBuilder characters = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    void add(int codePoint, int start, int end) {
      int from = characters.length();
      characters.appendCodePoint(codePoint);
      if (characters.length() > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      Arrays.fill(starts, from, characters.length(), start);
      Arrays.fill(ends, from, characters.length(), end);
    }

    int length() {
      return characters.length();
    }

    int codePoints() {
      return characters.codePointCount(0, characters.length());
    }

    String substring(int from, int to) {
      return characters.substring(from, to);
    }

    int start(int i) {
      return starts[i];
    }

    int end(int i) {
      return ends[i];
    }

    void clear() {
      characters.setLength(0);
    }
  }

  /** Gathers pieces up to a limit. */
  private static final class PieceCollector {
    private final int limit;
    private final List<Piece> pieces = new ArrayList<>();

    PieceCollector(int limit) {
      this.limit = limit;
    }

    boolean full() {
      return pieces.size() >= limit;
    }

    void add(Piece piece) {
      if (!full()) {
        pieces.add(piece);
      }
    }

    List<Piece> between(int begin, int end) {
      List<Piece> all = new ArrayList<>(pieces.size() + 2);
      all.add(new Piece(begin, -1, -1));
      all.addAll(pieces);
      all.add(new Piece(end, -1, -1));
      return List.copyOf(all);
    }
  }
}
