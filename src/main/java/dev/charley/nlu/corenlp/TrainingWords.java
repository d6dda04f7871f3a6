package dev.charley.nlu.corenlp;

import java.util.Set;
import java.util.TreeSet;

/** The words of a text as the interpreter sees them. */
public final class TrainingWords {

  private TrainingWords() {}

  /** {@return the lower-case words of a text that are made of letters, in order of the alphabet} */
  public static Set<String> of(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : Tokens.words(text)) {
      if (word.chars().allMatch(Character::isLetter)) {
        words.add(word);
      }
    }
    return words;
  }
}
