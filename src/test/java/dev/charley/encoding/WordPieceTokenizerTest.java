package dev.charley.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.charley.encoding.WordPieceTokenizer.Piece;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ours against the tokenizer the model was trained with, on the model's own vocabulary. */
class WordPieceTokenizerTest {

  private static final String TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";

  /** Written in a text, the reference takes it for a marker and we take it for text. */
  private static final Pattern MARKER = Pattern.compile("\\[(PAD|UNK|CLS|SEP|MASK)]");

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private static HuggingFaceTokenizer reference;
  private static WordPieceTokenizer ours;

  @BeforeAll
  static void load() throws IOException {
    System.setProperty("DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
    System.setProperty("ai.djl.offline", "true");
    byte[] json;
    try (InputStream in =
        WordPieceTokenizerTest.class.getClassLoader().getResourceAsStream(TOKENIZER)) {
      json = in.readAllBytes();
    }
    try (InputStream in = new ByteArrayInputStream(json)) {
      reference =
          HuggingFaceTokenizer.newInstance(in, Map.of("truncation", "false", "padding", "false"));
    }
    Map<String, Integer> vocabulary = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry :
        JsonMapper.builder().build().readTree(json).path("model").path("vocab").properties()) {
      vocabulary.put(entry.getKey(), entry.getValue().intValue());
    }
    ours = new WordPieceTokenizer(vocabulary);
  }

  @Test
  void givesThePiecesOfTheReferenceForWhatPeopleType() {
    Set<String> texts = new TreeSet<>(linesBelow(Path.of("intents")));
    texts.addAll(linesBelow(Path.of("seeds")));
    texts.addAll(linesBelow(Path.of("src", "test", "resources")));
    assertThat(texts).hasSizeGreaterThan(3000);
    assertSame(texts);
  }

  @Test
  void givesThePiecesOfTheReferenceForOtherPeoplesData() {
    assertSame(new TreeSet<>(linesBelow(Path.of("..", "shared", "data"))));
  }

  @Test
  void givesThePiecesOfTheReferenceForAnyUnicodeText() {
    TextGenerator generator = new TextGenerator(new Random(20_261));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      texts.add(generator.text());
    }
    assertSame(texts);
  }

  /** The reference's tables of marks and punctuation end with Unicode 8, those of Java later. */
  @Test
  void differsFromTheReferenceOnlyInMarksAndPunctuationOfRareScripts() {
    List<Integer> differing = new ArrayList<>();
    for (int codePoint = 1; codePoint < 0xFFFF; codePoint++) {
      if (TextGenerator.isFit(codePoint) && !same("a" + Character.toString(codePoint) + "b")) {
        differing.add(codePoint);
      }
    }
    assertThat(differing)
        .hasSizeBetween(0, 150)
        .allMatch(codePoint -> codePoint > 0x7BF && !Character.isLetterOrDigit(codePoint));
  }

  @Test
  void givesThePlacesOfTheReference() {
    for (String text :
        List.of(
            "my calf cramps at night",
            "Ça m'a réveillé à 3h, naïve?",
            "restless-legs;  twitching...",
            "magnesiumoxide unaffordableness",
            "it is 夜間 cramp",
            "e\u0301te\u0301 x\u0323\u0301y")) {
      List<Piece> pieces = ours.tokenize(text, NO_LIMIT);
      var spans = reference.encode(text).getCharTokenSpans();
      for (int i = 1; i < pieces.size() - 1; i++) {
        assertThat(pieces.get(i).start()).as(text).isEqualTo(spans[i].getStart());
        assertThat(pieces.get(i).end()).as(text).isEqualTo(spans[i].getEnd());
      }
    }
  }

  @Test
  void aLoneSurrogateIsPassedOver() {
    assertThat(ours.tokenize("le\uD800g \uDC00", NO_LIMIT))
        .extracting(Piece::id)
        .isEqualTo(ours.tokenize("leg", NO_LIMIT).stream().map(Piece::id).toList());
  }

  @Test
  void neverGivesMorePiecesThanAskedFor() {
    assertThat(ours.tokenize("a ".repeat(100_000), 512)).hasSize(512);
    assertThat(ours.tokenize("cramp", 2)).hasSize(2);
    assertThat(ours.tokenize("", 512)).hasSize(2);
  }

  private static void assertSame(Collection<String> texts) {
    assertThat(
            texts.stream()
                .filter(text -> !MARKER.matcher(text).find() && !same(text))
                .map(WordPieceTokenizerTest::escaped)
                .limit(20))
        .isEmpty();
  }

  private static boolean same(String text) {
    long[] mine = ours.tokenize(text, NO_LIMIT).stream().mapToLong(Piece::id).toArray();
    return Arrays.equals(mine, reference.encode(text).getIds());
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            c ->
                escaped.append(
                    c >= ' ' && c < 127 ? Character.toString(c) : "\\u%04X".formatted(c)));
    return escaped.toString();
  }

  private static List<String> linesBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines.addAll(Files.readString(file, StandardCharsets.UTF_8).lines().toList());
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
