package dev.charley.nlu.lucene;

import dev.charley.nlu.EnglishWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.WordFormGenerator;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Writes the list of English words as a step of the build: every form of every entry of an American
 * Hunspell dictionary, how the British spell it, and some words that the dictionary lacks. Entries
 * that begin with a capital are names. What is written with other signs than letters is left out,
 * and accents are left off.
 */
public final class WordListCompiler {

  /** Part of the source's hash: raised when something else is made of the same dictionary. */
  private static final String COMPILER = "words-1";

  private static final String MORE = "more-words.txt";

  private final Set<String> words = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();

  private WordListCompiler() {}

  /**
   * Compiles a dictionary into a file, unless the file was made from the same.
   *
   * @param args the dictionary, a resource on the class path without its endings {@code .aff} and
   *     {@code .dic}, and the file
   */
  public static void main(String[] args) throws IOException, ParseException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected DICTIONARY FILE, but was " + String.join(" ", args));
    }
    byte[] affixes = resource(args[0] + ".aff");
    byte[] entries = resource(args[0] + ".dic");
    byte[] more = resource(MORE);
    String source = hash(affixes, entries, more);
    Path file = Path.of(args[1]);
    if (!isOf(source, file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, compile(source, affixes, entries, more).bytes());
    }
  }

  static EnglishWords compile(String source, byte[] affixes, byte[] entries, byte[] more)
      throws IOException, ParseException {
    WordListCompiler compiler = new WordListCompiler();
    try (ByteBuffersDirectory scratch = new ByteBuffersDirectory()) {
      Dictionary dictionary =
          new Dictionary(
              scratch,
              "words",
              new ByteArrayInputStream(affixes),
              new ByteArrayInputStream(entries));
      new WordFormGenerator(dictionary)
          .generateAllSimpleWords(form -> compiler.add(form.getWord()), () -> {});
    }
    new String(more, StandardCharsets.UTF_8).lines().forEach(compiler::add);
    compiler.words.addAll(BritishForms.of(compiler.words));
    return EnglishWords.of(source, compiler.words, compiler.names);
  }

  private void add(String form) {
    String plain = Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    if (plain.matches("[a-z]+")) {
      words.add(plain);
    } else if (plain.matches("[A-Z][a-z]+")) {
      names.add(plain.toLowerCase(Locale.ROOT));
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WordListCompiler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("expected the dictionary on the class path, but no resource " + name);
      }
      return in.readAllBytes();
    }
  }

  private static boolean isOf(String source, Path file) {
    try {
      return EnglishWords.read(Files.readAllBytes(file)).source().equals(source);
    } catch (IOException e) {
      return false; // not there, or broken off
    }
  }

  private static String hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(COMPILER.getBytes(StandardCharsets.UTF_8));
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
