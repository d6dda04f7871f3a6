package dev.charley.shell;

import dev.charley.Assistant;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation as it is seen in a terminal: what is shown, and how long before it. The pace is
 * that of a person who types and reads; the same conversation always has the same.
 *
 * @param beats in order
 */
record Screenplay(List<Beat> beats) {

  private static final int WORD = 260; // to read one, in milliseconds: about 230 a minute
  private static final int SHORTEST = 1_200;
  private static final int LONGEST = 9_000; // longer replies are skimmed
  private static final int KEY = 60; // a quick typist, about 80 words a minute
  private static final int UNEVEN = 60; // no key takes longer than another by more
  private static final int NEW_WORD = 40;
  private static final int THINKING = 350;

  /**
   * Something shown.
   *
   * @param millis how long before it
   * @param text what is shown; lines end with a line feed
   * @param key whether a key of the person does it, else it comes after a pause
   */
  record Beat(int millis, String text, boolean key) {}

  Screenplay {
    beats = List.copyOf(beats);
  }

  /**
   * {@return the play of a conversation}
   *
   * @param byKeys whether messages come key by key, else each as a whole
   */
  static Screenplay of(List<Turn> turns, Assistant assistant, Paper paper, boolean byKeys) {
    List<Beat> beats = new ArrayList<>();
    int reading = SHORTEST;
    for (int i = 0; i < turns.size(); i++) {
      String said = Printable.line(turns.get(i).said());
      beats.add(new Beat(i == 0 ? 0 : THINKING, paper.paint(Style.QUIET, paper.prompt()), false));
      beats.addAll(byKeys ? typed(said, reading) : List.of(new Beat(reading, said, false)));
      List<String> lines = Turn.lines(turns, i, paper, assistant);
      beats.add(new Beat(THINKING, "\n", byKeys));
      beats.add(new Beat(THINKING, "\n" + String.join("\n", lines) + "\n\n", false));
      reading = reading(String.join(" ", lines));
    }
    return new Screenplay(beats);
  }

  private static List<Beat> typed(String said, int reading) {
    List<Beat> keys = new ArrayList<>();
    int wait = reading;
    for (int character : said.codePoints().toArray()) {
      keys.add(new Beat(wait, Character.toString(character), !keys.isEmpty()));
      wait = KEY + Math.floorMod(31 * character + 17 * keys.size(), UNEVEN);
      wait += character == ' ' ? NEW_WORD : 0;
    }
    return keys;
  }

  private static int reading(String text) {
    int words = text.strip().split("\\s+").length;
    return Math.max(SHORTEST, Math.min(LONGEST, words * WORD));
  }
}
